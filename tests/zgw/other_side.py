"""The system of a municipality: Prism answers, and before it stands this proxy, that is often in trouble.

A mock remembers nothing, so the proxy remembers what was made: who asks whether it arrived hears the truth.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl, urlsplit
from uuid import uuid4

import httpx2

from tests.zgw.official import base, check_request
from wmo_core.zgw.calls import Api

LEAKED = "dit-antwoord-mag-nergens-staan"
ANP = "betrokkeneIdentificatie__natuurlijkPersoon__anpIdentificatie"
# What may be there once: by these fields the real systems refuse a second one.
UNIQUE: Mapping[str, tuple[str, ...]] = {
    "/zaken": ("identificatie", "bronorganisatie"),
    "/enkelvoudiginformatieobjecten": ("identificatie", "bronorganisatie"),
    "/zaakinformatieobjecten": ("zaak", "informatieobject"),
    "/objects": ("uuid",),
}


class Trouble(StrEnum):
    """What may happen to one request."""

    NONE = "geen"
    GONE = "weg"  # the line breaks before it arrived
    LOST = "verloren"  # it is accepted, and the answer is lost
    LATE = "laat"  # the line breaks, and it is accepted after the question of the next try
    SLOW = "traag"  # it is accepted, and the answer comes when nobody waits any more
    FORBIDDEN = "403"
    INVALID = "400"
    BUSY = "429"
    BROKEN = "500"
    HTML = "html"
    MOVED = "302"


class Asked(NamedTuple):
    """One request that came."""

    method: str
    api: Api
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes


@dataclass(repr=False)
class OtherSide:
    """What the proxy knows: the mocks, the troubles to come, and what was made."""

    mocks: Mapping[Api, str]
    troubles: list[Trouble] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    made: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)  # requests of ours that are not as the standard says
    late: list[Asked] = field(default_factory=list)
    port: int = 0
    lock: Lock = field(default_factory=Lock)

    def address(self, api: Api) -> str:
        """The base address of an API, as an operator would set it."""
        return f"http://127.0.0.1:{self.port}{base(api)}"

    def forget(self) -> None:
        """Become a system to which nobody ever sent anything."""
        for each in (self.troubles, self.asked, self.faults, self.late):
            each.clear()
        self.made.clear()

    def count(self, path: str) -> int:
        """How many of something were made."""
        return len(self.made.get(path, []))

    def accept(self, asked: Asked) -> tuple[int, Any]:
        """Let the mock judge a request, and remember what it makes."""
        if asked.method == "POST":
            for each in [*self.late]:
                self.late.remove(each)
                self.accept(each)
        status, answer = self._mocked(asked)
        if status >= 300:
            self.faults.append(f"{asked.method} {asked.path}: {status} {answer}")
            return status, answer
        return self._remember(asked, answer) if asked.method == "POST" else self._found(asked, answer)

    def _mocked(self, asked: Asked) -> tuple[int, Any]:
        parts = (asked.method, asked.path, asked.query, asked.headers, asked.body)
        try:
            check_request(asked.api, *parts)
        except Exception as error:
            self.faults.append(f"{asked.method} {asked.path}: {error} {error.__cause__}")
        kept = {name: value for name, value in asked.headers.items() if name not in ("host", "connection")}
        answer = httpx2.request(
            asked.method,
            f"{self.mocks[asked.api]}{asked.path}",
            params=asked.query or None,
            headers=kept,
            content=asked.body or None,
            timeout=60,
            trust_env=False,
        )
        return answer.status_code, answer.json()

    def _remember(self, asked: Asked, answer: dict[str, Any]) -> tuple[int, Any]:
        sent, there = json.loads(asked.body), self.made.setdefault(asked.path, [])
        same = UNIQUE.get(asked.path, ())
        if same and any(all(each[name] == sent[name] for name in same) for each in there):
            params = [{"name": same[0], "code": f"{same[0]}-niet-uniek", "reason": LEAKED}]
            return 400, {"title": LEAKED, "invalidParams": params}
        blank = {"status": None} if asked.path == "/zaken" else {}
        url = f"{self.address(asked.api)}{asked.path}/{sent.get('uuid', uuid4())}"
        made = {**answer, **sent, **blank, "url": url, "titel": LEAKED}
        there.append(made)
        for zaak in self.made.get("/zaken", []) if asked.path == "/statussen" else []:
            if zaak["url"] == sent["zaak"]:
                zaak["status"] = url
        return 201, made

    def _found(self, asked: Asked, answer: Any) -> tuple[int, Any]:
        if asked.path.startswith("/objects/"):
            uuid = asked.path.removeprefix("/objects/")
            found = [each for each in self.made.get("/objects", []) if each["uuid"] == uuid]
            return (200, found[0]) if found else (404, {"detail": LEAKED})
        rows = [each for each in self.made.get(asked.path, []) if _matches(each, asked.query)]
        return 200, rows if isinstance(answer, list) else {"count": len(rows), "results": rows}


def _matches(row: dict[str, Any], query: Mapping[str, str]) -> bool:
    flat = {**row, ANP: row.get("betrokkeneIdentificatie", {}).get("anpIdentificatie")}
    return all(flat.get(name) == value for name, value in query.items())


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer(cast(_Server, self.server).side)

    def do_POST(self) -> None:
        self._answer(cast(_Server, self.server).side)

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing."""

    def _answer(self, side: OtherSide) -> None:
        parts = urlsplit(self.path)
        api = next(each for each in Api if parts.path.startswith(base(each)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", 0)))
        query = dict(parse_qsl(parts.query))
        path = parts.path.removeprefix(base(api))
        asked = Asked(self.command, api, path, query, headers, body)
        with side.lock:
            side.asked.append(asked)
            trouble = side.troubles.pop(0) if side.troubles else Trouble.NONE
            self._give(side, asked, trouble)

    def _give(self, side: OtherSide, asked: Asked, trouble: Trouble) -> None:
        match trouble:
            case Trouble.GONE:
                self.close_connection = True
            case Trouble.LATE:
                side.late += [asked] if asked.method == "POST" else []
                self.close_connection = True
            case Trouble.LOST | Trouble.SLOW:
                side.accept(asked)
                if trouble is Trouble.SLOW:
                    self.rfile.read(1)  # until the client has gone
                self.close_connection = True
            case Trouble.NONE:
                status, answer = side.accept(asked)
                self._write(status, json.dumps(answer))
            case Trouble.HTML:
                self._write(200, f"<html>{LEAKED}</html>")
            case Trouble.INVALID:
                params = [{"name": "zaaktype", "code": "bad-url", "reason": LEAKED}]
                self._write(400, json.dumps({"title": LEAKED, "invalidParams": params}))
            case _:
                self._write(int(trouble), json.dumps({"detail": LEAKED}))

    def _write(self, status: int, text: str) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Retry-After", "7200")
        self.send_header("Location", f"http://127.0.0.1:1/{LEAKED}")
        self.end_headers()
        self.wfile.write(content)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    side: OtherSide


def serve(side: OtherSide) -> _Server:
    """Start the proxy; it is shut down by who asked."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.side, side.port = side, server.server_port
    Thread(target=server.serve_forever, daemon=True).start()
    return server
