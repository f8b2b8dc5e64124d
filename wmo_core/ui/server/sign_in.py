"""Gives the cookie of who logged in for a ticket, and takes it away; only where accounts are switched on.

A run of a screen cannot set a cookie that scripts cannot read. So it gives a ticket, that is good once, and
the bridge posts it here.
"""

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import Receive, Scope

from wmo_core.storage.accounts.errors import SignInError
from wmo_core.storage.errors import StorageError
from wmo_core.ui.server.assets import Asset
from wmo_core.ui.server.visitor import asks_from_own_page, known, sign_in_cookie
from wmo_core.ui.state import staff
from wmo_core.ui.state.deployment import has_accounts

SIGN_IN, SIGN_OUT = "/aanmelden", "/afmelden"
_LONGEST_TICKET = 100  # bytes
_NEVER_KEEP = b"no-store"


def asks_about_sign_in(scope: Scope) -> bool:
    """Return whether this is a ticket to exchange, or a cookie to take away."""
    return scope["path"] in (SIGN_IN, SIGN_OUT) and scope["method"] == "POST" and has_accounts()


async def answer_sign_in(scope: Scope, receive: Receive) -> tuple[int, Asset, bytes]:
    """Answer what the bridge posts. Whatever is wrong with it gets the same answer."""
    visitor = known(scope)
    if visitor is None or not asks_from_own_page(Headers(scope=scope)):
        return 403, _answer(), _NEVER_KEEP
    if scope["path"] == SIGN_OUT:
        return 200, _answer(sign_in_cookie(scope, "")), _NEVER_KEEP
    message = await receive()
    ticket = bytes(message.get("body", b""))[:_LONGEST_TICKET].decode(errors="replace")
    try:
        value = await run_in_threadpool(staff.redeem, ticket, visitor)
    except (SignInError, StorageError):
        return 403, _answer(), _NEVER_KEEP
    return 200, _answer(sign_in_cookie(scope, value)), _NEVER_KEEP


def _answer(cookie: bytes | None = None) -> Asset:
    headers = ((b"set-cookie", cookie),) if cookie is not None else ()
    return Asset("text/plain; charset=utf-8", b"", None, headers)
