"""The ASGI layer round Streamlit: index page, script files, headers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wmo_core.ui.server.assets import Asset, StaticAssets
from wmo_core.ui.server.booklets import booklet

FOREVER = b"public, max-age=31536000, immutable"
ONE_HOUR = b"public, max-age=3600"
ALWAYS_ASK = b"no-cache"
NEVER_KEEP = b"no-store"
OWN_FOLDER = "/huisstijl/"
# Script files of Streamlit, also below the name that their folder had for a tab of before a release.
_SCRIPTS = re.compile(r"/(w[0-9a-f]{10})/static/(.*)", re.DOTALL)
# Where Streamlit looks for the scripts of the bridge; served from memory, so that they come at once.
BRIDGE_FOLDER = "/_stcore/bidi-components/wmo.bridge/"
# Open by default in Streamlit: they tell strangers about the server and serve no resident.
_CLOSED = re.compile(r"^/_stcore/(metrics|agent/.*)$")
# Addresses that are no page of the app: Streamlit's own routes, and files (with a dot).
_NO_PAGE = re.compile(r"/_stcore(/|$)|^/(media|component|auth|oauth2callback)(/|$)|\.[A-Za-z0-9]+$|./$")
# Status, body and how long a browser may keep it.
Answer = tuple[int, Asset, bytes]
_NOT_FOUND: Answer = (404, Asset("text/plain; charset=utf-8", b"", None), ALWAYS_ASK)


@dataclass(frozen=True)
class Served:
    """What the front door answers itself: the index page and two folders of files."""

    index: Asset
    streamlit: StaticAssets
    own: StaticAssets
    bridge: StaticAssets
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
        if scope["type"] == "websocket" and not _is_own_page(Headers(scope=scope)):
            # Streamlit would ask another host for its own address to judge a page from elsewhere.
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        guarded = _guard(send, scope["path"], self._served.headers)
        if _CLOSED.match(scope["path"]):
            await _answer(scope, guarded, *_NOT_FOUND)
            return
        found = await run_in_threadpool(self._find, scope) if scope["method"] in {"GET", "HEAD"} else None
        if found is None:
            await self._app(scope, receive, guarded)
            return
        await _answer(scope, guarded, *found)

    def _find(self, scope: Scope) -> Answer | None:
        path = scope["path"]
        served = self._served
        if (asset := booklet(path)) is not None:
            return 200, asset, ONE_HOUR
        if (script := _SCRIPTS.fullmatch(path)) is not None:
            asset = served.streamlit.get(script[2])
            return (
                (200, asset, FOREVER if script[1] == served.streamlit.prefix else ALWAYS_ASK)
                if asset
                else _NOT_FOUND
            )
        for prefix, assets, caching in (
            ("/static/", served.streamlit, ONE_HOUR),
            (OWN_FOLDER, served.own, ONE_HOUR),
            (BRIDGE_FOLDER, served.bridge, ALWAYS_ASK),
        ):
            if path.startswith(prefix):
                asset = assets.get(path.removeprefix(prefix))
                return (200, asset, caching) if asset else _NOT_FOUND
        if _NO_PAGE.search(path) or path in served.routes:
            return None
        return 200, served.index, ALWAYS_ASK


def _is_own_page(headers: Headers) -> bool:
    """Return whether a connection comes from a page of this host, or from no page at all."""
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


def _guard(send: Send, path: str, headers: Mapping[bytes, bytes]) -> Send:
    """Return a ``send`` that adds the security headers, and keeps documents out of caches."""

    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = dict(headers)
            if path.startswith("/media/"):
                own[b"cache-control"] = NEVER_KEEP
            kept = [(name, value) for name, value in message["headers"] if name.lower() not in own]
            message = {**message, "headers": [*kept, *own.items()]}
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
