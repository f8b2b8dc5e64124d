"""Ends the session of a tab that leaves at once, and the sign-in of who was logged in there."""

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import Receive, Scope

from wmo_core.ui.insides.sessions import end_marked
from wmo_core.ui.server.assets import Asset
from wmo_core.ui.server.visitor import asks_from_own_page, known, known_sign_in, sign_in_cookie
from wmo_core.ui.state import staff
from wmo_core.ui.state.deployment import has_accounts
from wmo_core.ui.state.ready_files import READY_FILES

_LONGEST_MARK = 100  # bytes


async def leave(scope: Scope, receive: Receive) -> Asset | None:
    """End it, and return the answer; None for who may not ask. All others hear the same."""
    visitor = known(scope)
    if scope["method"] != "POST" or visitor is None or not asks_from_own_page(Headers(scope=scope)):
        return None
    message = await receive()
    mark = bytes(message.get("body", b""))[:_LONGEST_MARK].decode(errors="replace")
    for session in end_marked(mark, visitor):
        READY_FILES.drop(session)
    headers = await _end_sign_in(scope)
    return Asset("text/plain; charset=utf-8", b"", None, headers)


async def _end_sign_in(scope: Scope) -> tuple[tuple[bytes, bytes], ...]:
    mark = known_sign_in(scope) if has_accounts() else None
    if mark is None:
        return ()
    await run_in_threadpool(staff.end, mark)
    return ((b"set-cookie", sign_in_cookie(scope, "")),)
