"""Who asks: one cookie, by which a session and its files answer only to the browser that they began in.

The cookie says nothing about anybody. The server keeps only its hash.
"""

import hashlib
import secrets
from http.cookies import CookieError, SimpleCookie
from typing import NamedTuple
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

from wmo_core.ui.insides.run import VISITOR_HEADER

_NAME = "mijn-wmo-plan"
_BYTES = 32
_LENGTH = 43  # of so many bytes in base64


class Visitor(NamedTuple):
    """The hash of a cookie, and the header that sets it when the browser had none."""

    mark: str
    set_cookie: bytes | None = None


def known(scope: Scope) -> str | None:
    """Return the hash of the cookie that came along, or None without one."""
    value = _value(scope)
    return hashlib.sha256(value.encode()).hexdigest() if value else None


def met(scope: Scope) -> Visitor:
    """Return who asks; a browser without the cookie is given one."""
    mark = known(scope)
    if mark is not None:
        return Visitor(mark)
    value = secrets.token_urlsafe(_BYTES)
    secure = "; Secure" if _is_secure(scope) else ""
    header = f"{_name(scope)}={value}; Path=/; HttpOnly; SameSite=Strict{secure}"
    return Visitor(hashlib.sha256(value.encode()).hexdigest(), header.encode())


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
    """Put the hash in the place of the cookies: Streamlit ties the session to it, and keeps no cookie."""
    left_out = (b"cookie", VISITOR_HEADER.lower().encode())
    kept = [(name, value) for name, value in scope["headers"] if name.lower() not in left_out]
    scope["headers"] = [*kept, (VISITOR_HEADER.lower().encode(), mark.encode())]


def _is_secure(scope: Scope) -> bool:
    """Return whether there is TLS: here, or in front (uvicorn reads X-Forwarded-Proto)."""
    return scope.get("scheme") in ("https", "wss")


def _name(scope: Scope) -> str:
    return f"__Host-{_NAME}" if _is_secure(scope) else _NAME


def _value(scope: Scope) -> str | None:
    try:
        cookies = SimpleCookie(Headers(scope=scope).get("cookie", ""))
    except CookieError:
        return None
    found = cookies.get(_name(scope))
    return found.value if found is not None and len(found.value) == _LENGTH else None
