"""Who asks: one cookie, by which a session and its files answer only to the browser that they began in.

The cookie says nothing about anybody. The server keeps only its hash. Staff who logged in have a second one.
"""

import hashlib
import secrets
from http.cookies import CookieError, SimpleCookie
from typing import NamedTuple
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

from wmo_core.ui.insides.run import SIGN_IN_HEADER, VISITOR_HEADER

_NAME = "mijn-wmo-plan"
_SIGN_IN = "mijn-wmo-plan-aanmelding"
_BYTES = 32
_LENGTH = 43  # of so many bytes in base64


class Visitor(NamedTuple):
    """The hash of a cookie, and the header that sets it when the browser had none."""

    mark: str
    set_cookie: bytes | None = None


def known(scope: Scope) -> str | None:
    """Return the hash of the cookie that came along, or None without one."""
    return _hash_of(scope, _NAME)


def known_sign_in(scope: Scope) -> str | None:
    """Return the hash of the cookie of who logged in, or None without one."""
    return _hash_of(scope, _SIGN_IN)


def sign_in_cookie(scope: Scope, value: str) -> bytes:
    """Return the header that sets the cookie of who logged in; an empty value takes it away."""
    return _set_cookie(scope, _SIGN_IN, value) + (b"" if value else b"; Max-Age=0")


def met(scope: Scope) -> Visitor:
    """Return who asks; a browser without the cookie is given one."""
    mark = known(scope)
    if mark is not None:
        return Visitor(mark)
    value = secrets.token_urlsafe(_BYTES)
    return Visitor(hashlib.sha256(value.encode()).hexdigest(), _set_cookie(scope, _NAME, value))


def is_own_page(headers: Headers) -> bool:
    """Return whether a request comes from a page of this host, or from no page at all."""
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


def asks_from_own_page(headers: Headers) -> bool:
    """Return whether a request surely comes from a page of this host.

    Who follows a link from another site does not send the cookie (SameSite=Strict) though the browser may
    have it. So a first cookie is only given to what the page itself asks for.
    """
    return headers.get("sec-fetch-site") == "same-origin" or (
        headers.get("origin") is not None and is_own_page(headers)
    )


def tell_streamlit(scope: Scope, mark: str) -> None:
    """Put the hashes in the place of the cookies: Streamlit ties the session to them, and keeps no cookie."""
    told = {VISITOR_HEADER: mark, SIGN_IN_HEADER: known_sign_in(scope) or ""}
    told_bytes = [(name.lower().encode(), value.encode()) for name, value in told.items()]
    left_out = {b"cookie", *(name for name, _ in told_bytes)}
    kept = [(name, value) for name, value in scope["headers"] if name.lower() not in left_out]
    scope["headers"] = [*kept, *told_bytes]


def _is_secure(scope: Scope) -> bool:
    """Return whether there is TLS: here, or in front (uvicorn reads X-Forwarded-Proto)."""
    return scope.get("scheme") in ("https", "wss")


def _full(scope: Scope, name: str) -> str:
    return f"__Host-{name}" if _is_secure(scope) else name


def _set_cookie(scope: Scope, name: str, value: str) -> bytes:
    secure = "; Secure" if _is_secure(scope) else ""
    return f"{_full(scope, name)}={value}; Path=/; HttpOnly; SameSite=Strict{secure}".encode()


def _hash_of(scope: Scope, name: str) -> str | None:
    try:
        cookies = SimpleCookie(Headers(scope=scope).get("cookie", ""))
    except CookieError:
        return None
    found = cookies.get(_full(scope, name))
    if found is None or len(found.value) != _LENGTH:
        return None
    return hashlib.sha256(found.value.encode()).hexdigest()
