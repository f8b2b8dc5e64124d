"""What the front door answers itself, without a browser and without Streamlit behind it."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.types import Message, Receive, Scope, Send

from wmo_core.content.first_page import load_first_page
from wmo_core.ui.server import assets
from wmo_core.ui.server.application import BRIDGE_FILES, STREAMLIT_FILES, serve
from wmo_core.ui.server.assets import StaticAssets
from wmo_core.ui.server.middleware import BRIDGE_FOLDER, OWN_FOLDER, FrontDoor

SERVED = serve(load_first_page())
BRIDGE_SCRIPTS = sorted(BRIDGE_FILES.glob("*.js"))
FOLDERS = (OWN_FOLDER, "/static/", BRIDGE_FOLDER, f"/{SERVED.streamlit.prefix}/static/")


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[bytes, bytes]
    body: bytes


async def behind(_scope: Scope, _receive: Receive, send: Send) -> None:
    """Stand where Streamlit stands."""
    await send({"type": "http.response.start", "status": 299, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def ask(path: str, **headers: str) -> Answer:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        raise AssertionError("Er is niets te lezen.")

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "GET", "path": path, "headers": raw}
    asyncio.run(FrontDoor(behind, served=SERVED)(scope, receive, send))
    start, body = sent
    return Answer(start["status"], dict(start["headers"]), body["body"])


@pytest.mark.parametrize(
    "name",
    ("", ".", "..", "./style.css", "/style.css", "js/../style.css", "style.css\0", "a" * 300, "a/" * 3000),
    ids=lambda name: repr(name[:20]),
)
def test_a_name_that_is_no_file_is_not_found_and_the_answer_is_guarded(name: str) -> None:
    for folder in FOLDERS:
        answer = ask(folder + name)
        assert (answer.status, answer.body) == (404, b""), folder
        assert answer.headers.items() >= SERVED.headers.items()


def test_a_file_comes_with_its_headers() -> None:
    answer = ask(f"{OWN_FOLDER}style.css")
    assert answer.status == 200
    assert answer.headers.items() >= SERVED.headers.items()
    assert answer.headers[b"cache-control"] == b"public, max-age=3600"


@pytest.mark.parametrize("path", ["/", "/plan", *(f"{BRIDGE_FOLDER}{file.name}" for file in BRIDGE_SCRIPTS)])
def test_what_a_browser_kept_is_not_sent_again_until_it_changed(path: str) -> None:
    first = ask(path, accept_encoding="gzip")
    assert first.headers[b"cache-control"] == b"no-cache"
    assert (first.status, first.headers[b"content-encoding"]) == (200, b"gzip")
    mark = first.headers[b"etag"].decode()
    again = ask(path, accept_encoding="gzip", if_none_match=f'"iets anders", {mark}')
    assert (again.status, again.body) == (304, b"")
    assert again.headers.items() >= SERVED.headers.items()
    kept = (b"etag", b"cache-control", b"vary")
    assert [again.headers[name] for name in kept] == [first.headers[name] for name in kept]
    assert not again.headers.keys() & {b"content-length", b"content-type", b"content-encoding"}
    changed = ask(path, accept_encoding="gzip", if_none_match='W/"van een vorige versie"')
    assert (changed.status, changed.body) == (200, first.body)


def test_each_content_has_its_own_mark_and_what_is_not_found_has_none() -> None:
    assert assets.make_asset("a.js", b"een").etag != assets.make_asset("a.js", b"twee").etag
    assert b"etag" not in ask(f"{OWN_FOLDER}bestaat-niet.css").headers


def test_however_its_path_is_spelled_a_file_is_read_and_kept_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "js").mkdir()
    (tmp_path / "js/app.js").write_text("een")
    read: list[str] = []
    make = assets.make_asset

    def counted(name: str, data: bytes) -> assets.Asset:
        read.append(name)
        return make(name, data)

    monkeypatch.setattr(assets, "make_asset", counted)
    files = StaticAssets(tmp_path, (), "")
    detours = (turn * times for turn in ("./", "/", "js/../", "x/../") for times in range(1, 51))
    spellings = ["js/app.js", *(f"{detour}js/app.js" for detour in detours)]
    assert len(set(spellings)) == 201
    assert [name for name in spellings if files.get(name)] == ["js/app.js"]
    assert files.get("js/app.js") is files.get("js/app.js")
    assert read == ["js/app.js"]


OTHER_FOLDER = "/w0123456789/static/"


def _names() -> list[str]:
    """Return the script files of Streamlit by name."""
    folder = STREAMLIT_FILES / "static"
    return [file.relative_to(folder).as_posix() for file in folder.rglob("*.js")]


def test_a_tab_of_before_a_release_still_gets_its_scripts() -> None:
    name = next(each for each in _names() if each.startswith("js/TextInput."))
    new, old = (ask(f"{folder}{name}") for folder in (f"/{SERVED.streamlit.prefix}/static/", OTHER_FOLDER))
    assert (old.status, old.body) == (new.status, new.body) == (200, new.body)
    assert old.headers[b"content-type"].startswith(b"application/javascript")
    assert b"immutable" in new.headers[b"cache-control"] and b"immutable" not in old.headers[b"cache-control"]


@pytest.mark.parametrize("name", ["js/TextInput.00000000.js", "", "../index.html", "js/"])
def test_a_script_that_is_gone_is_not_found_and_never_a_page(name: str) -> None:
    answer = ask(f"{OTHER_FOLDER}{name}")
    assert (answer.status, answer.body) == (404, b"")
    assert answer.headers[b"content-type"] == b"text/plain; charset=utf-8"
