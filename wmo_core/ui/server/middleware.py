"""The ASGI layer round Streamlit: index page, script files, headers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wmo_core.ui.server.assets import Asset, StaticAssets
from wmo_core.ui.server.booklets import booklet
from wmo_core.ui.server.leaving import leave
from wmo_core.ui.server.ready import ready_file
from wmo_core.ui.server.sign_in import answer_sign_in, asks_about_sign_in
from wmo_core.ui.server.visitor import asks_from_own_page, is_own_page, met, tell_streamlit
from wmo_core.ui.state.ready_files import READY_FOLDER

FOREVER = b"public, max-age=31536000, immutable"
ONE_HOUR = b"public, max-age=3600"
ALWAYS_ASK = b"no-cache"
NEVER_KEEP = b"no-store"
OWN_FOLDER = "/huisstijl/"
# Script files of Streamlit, also below the name that their folder had for a tab of before a release.
_SCRIPTS = re.compile(r"/(w[0-9a-f]{10})/static/(.*)", re.DOTALL)
# Where Streamlit looks for the scripts of our components; served from memory, so that they come at once.
BRIDGE_FOLDER = "/_stcore/bidi-components/wmo.bridge/"
FIELD_FOLDER = "/_stcore/bidi-components/wmo.field/"
LEAVE = "/weg"  # a tab that leaves at once tells it here
# What Streamlit opens and no resident needs: files are given and taken in another way, nobody logs in, and
# the rest tells strangers about the server. Of its own addresses only these stay.
_CLOSED = re.compile(r"^/(media|component|auth|oauth2callback)(/|$)|^/_stcore(/|$)(?!(health|host-config)$)")
_FIRST_ASKED = "/_stcore/health"  # by each page that opens, before all else
# Addresses that are no page of the app: Streamlit's own routes, and files (with a dot).
_NO_PAGE = re.compile(r"/_stcore(/|$)|\.[A-Za-z0-9]+$|./$")
# Status, body and how long a browser may keep it.
Answer = tuple[int, Asset, bytes]
_NOT_FOUND: Answer = (404, Asset("text/plain; charset=utf-8", b"", None), ALWAYS_ASK)


@dataclass(frozen=True)
class Served:
    """What the front door answers itself: the index page and folders of files."""

    index: Asset
    streamlit: StaticAssets
    own: StaticAssets
    bridge: StaticAssets
    field: StaticAssets
    headers: Mapping[bytes, bytes]
    # Paths of routes added to the app: they are passed on, never answered with the index page.
    routes: frozenset[str] = frozenset()

    def compress_first_page(self) -> None:
        """Make the files that the index page names ready, so that no visitor waits for that."""
        named = f'"./{self.streamlit.prefix}/static/([^"]+)"'
        for path in re.findall(named, self.index.plain.decode()):
            self.streamlit.get(path)


class FrontDoor:
    """Answers from memory what it can, passes the rest to Streamlit, guards every answer."""

    def __init__(self, app: ASGIApp, *, served: Served) -> None:
        self._app = app
        self._served = served

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] == "websocket":
            await self._connect(scope, receive, send)
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        guarded = _guard(send, self._served.headers)
        if scope["path"] == LEAVE:
            left = await leave(scope, receive)
            await _answer(scope, guarded, *((200, left, NEVER_KEEP) if left else _NOT_FOUND))
            return
        if asks_about_sign_in(scope):
            await _answer(scope, guarded, *await answer_sign_in(scope, receive))
            return
        if scope["path"].startswith(READY_FOLDER):
            # Not in a thread of the pool: that would hold on to the file till its next work.
            file = ready_file(scope)
            await _answer(scope, guarded, *((200, file, NEVER_KEEP) if file else _NOT_FOUND))
            return
        found = await run_in_threadpool(self._find, scope)
        if found is None:
            await self._app(scope, receive, _with_cookie(guarded, _first_cookie(scope)))
            return
        await _answer(scope, guarded, *found)

    async def _connect(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on the line of a page of this host, with who it is."""
        if not is_own_page(Headers(scope=scope)):
            # Streamlit would ask another host for its own address to judge a page from elsewhere.
            await send({"type": "websocket.close", "code": 1008})
            return
        visitor = met(scope)
        tell_streamlit(scope, visitor.mark)
        await self._app(scope, receive, _with_cookie(send, visitor.set_cookie))

    def _find(self, scope: Scope) -> Answer | None:
        path, served = scope["path"], self._served
        if scope["method"] not in {"GET", "HEAD"}:
            return _NOT_FOUND if _CLOSED.match(path) else None
        if (asset := booklet(path)) is not None:
            return 200, asset, ONE_HOUR
        if (script := _SCRIPTS.fullmatch(path)) is not None:
            return _script(served.streamlit, script[1], script[2])
        for prefix, assets, caching in (
            ("/static/", served.streamlit, ONE_HOUR),
            (OWN_FOLDER, served.own, ONE_HOUR),
            (BRIDGE_FOLDER, served.bridge, ALWAYS_ASK),
            (FIELD_FOLDER, served.field, ALWAYS_ASK),
        ):
            if path.startswith(prefix):
                asset = assets.get(path.removeprefix(prefix))
                return (200, asset, caching) if asset else _NOT_FOUND
        if _CLOSED.match(path):
            return _NOT_FOUND
        if _NO_PAGE.search(path) or path in served.routes:
            return None
        return 200, served.index, ALWAYS_ASK


def _script(scripts: StaticAssets, folder: str, name: str) -> Answer:
    asset = scripts.get(name)
    return (200, asset, FOREVER if folder == scripts.prefix else ALWAYS_ASK) if asset else _NOT_FOUND


def _first_cookie(scope: Scope) -> bytes | None:
    """Return the cookie for a browser that has none, at the one request that each page begins with."""
    if scope["path"] != _FIRST_ASKED or not asks_from_own_page(Headers(scope=scope)):
        return None
    return met(scope).set_cookie


def _with_cookie(send: Send, cookie: bytes | None) -> Send:
    """Return a ``send`` that gives the cookie along with the answer."""
    if cookie is None:
        return send

    async def giving(message: Message) -> None:
        if message["type"] in ("http.response.start", "websocket.accept"):
            message = {**message, "headers": [*message.get("headers", ()), (b"set-cookie", cookie)]}
        await send(message)

    return giving


def _guard(send: Send, headers: Mapping[bytes, bytes]) -> Send:
    """Return a ``send`` that adds the security headers."""

    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [(name, value) for name, value in message["headers"] if name.lower() not in headers]
            message = {**message, "headers": [*kept, *headers.items()]}
        await send(message)

    return guarded


async def _answer(scope: Scope, send: Send, status: int, asset: Asset, caching: bytes) -> None:
    asked = Headers(scope=scope)
    headers = [(b"cache-control", caching), *asset.headers]
    if asset.compressed is not None:
        headers.append((b"vary", b"accept-encoding"))
    if status == 200:
        headers.append((b"etag", asset.etag.encode()))
    if status == 200 and _has_already(asked, asset):
        status, body = 304, b""
    else:
        body, about_body = _body(asked, asset)
        headers += about_body
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


def _has_already(asked: Headers, asset: Asset) -> bool:
    """Return whether the browser kept this content, and only asks whether it is still the same."""
    return asset.etag in [tag.strip() for tag in asked.get("if-none-match", "").split(",")]


def _body(asked: Headers, asset: Asset) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    body, headers = asset.plain, [(b"content-type", asset.media_type.encode())]
    if asset.compressed is not None and "gzip" in asked.get("accept-encoding", ""):
        body = asset.compressed
        headers.append((b"content-encoding", b"gzip"))
    return body, [*headers, (b"content-length", str(len(body)).encode())]
