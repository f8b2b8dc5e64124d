"""A browser's line to the server without a browser: what a script of somebody else could send too."""

import base64
import json
import urllib.error
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass, field
from http.client import HTTPResponse

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from tests.browser.server_process import ServerProcess

COOKIE = "mijn-wmo-plan"
_SECONDS = 30


def trigger(component: str, event: str, value: object) -> tuple[WidgetState, WidgetState]:
    """Return what a component sends: its event, and its state, that is empty."""
    sent = json.dumps([{"event": event, "value": value}])
    state = WidgetState(id=component, json_value="{}")
    return state, WidgetState(id=f"$$STREAMLIT_INTERNAL_KEY_{component}__events", json_trigger_value=sent)


@dataclass
class Talker:
    """One tab: its cookie, the session that it goes on with, and what the server drew last."""

    server: ServerProcess
    cookie: str = ""
    goes_on_with: str = ""
    session: str = ""
    buttons: dict[str, str] = field(default_factory=dict)  # the id of each, by its label
    fields: dict[str, str] = field(default_factory=dict)  # the id of each, by its key
    options: dict[str, list[str]] = field(default_factory=dict)
    bridge: str = ""
    file_field: str = ""
    data: dict[str, object] = field(default_factory=dict)
    words: str = ""
    page: str = ""
    _line: ClientConnection | None = None
    _open: ExitStack = field(default_factory=ExitStack)

    def open(self, mirror: str | None = None, page: str = "", *, expired: bool = False) -> "Talker":
        """Open the line, and answer the bridge as a tab does that keeps this copy.

        ``expired``: the tab came back too late, and emptied itself.
        """
        self.page = page
        self.connect()
        self.run()
        if self.data.get("needsRestore"):
            self.tell("restore", {"mirror": mirror, "step": None, "expired": expired})
        return self

    def connect(self) -> None:
        """Open the line alone."""
        headers = {"Cookie": f"{COOKIE}={self.cookie}"} if self.cookie else {}
        protocols = ["streamlit", "geen", *([self.goes_on_with] if self.goes_on_with else [])]
        address = f"ws://localhost:{self.server.port}/_stcore/stream"
        line = connect(
            address,
            origin=Origin(self.server.url),
            additional_headers=headers,
            subprotocols=[Subprotocol(each) for each in protocols],
            max_size=None,
        )
        self._line = self._open.enter_context(line)
        assert self._line.response is not None
        given = self._line.response.headers.get("Set-Cookie", "")
        if given:
            self.cookie = given.split(";")[0].partition("=")[2]

    def close(self) -> None:
        """Lose the line."""
        self._open.close()

    def press(self, label: str, *fields: WidgetState) -> None:
        """Press the button with this label."""
        self.run(WidgetState(id=self.buttons[label], trigger_value=True), *fields)

    def tell(self, event: str, value: object) -> None:
        """Send what the bridge sends."""
        self.run(*trigger(self.bridge, event, value))

    def wipe(self, *fields: WidgetState) -> None:
        """Wipe as a tab does: it is on the first screen, and empty, once the server says that it is too."""
        before = self.data["clear"]
        self.run(*trigger(self.bridge, "wipe", {}), *fields)
        assert self.data["clear"] != before, "else the tab waits, and loads anew"
        self.page = ""
        self.tell("emptied", {})

    def give(self, name: str, content: bytes) -> None:
        """Choose a file in the field for one."""
        told = {"name": name, "size": len(content), "content": base64.b64encode(content).decode()}
        self.run(*trigger(self.file_field, "given", told))

    def run(self, *widgets: WidgetState) -> None:
        """Ask for a run with these values, and read what is drawn."""
        message = BackMsg()
        message.rerun_script.widget_states.widgets.extend(widgets)
        if self.page:
            message.rerun_script.page_name = self.page
        assert self._line is not None
        self._line.send(message.SerializeToString())
        self.read()

    def read(self) -> None:
        """Read until a run is over that no other follows."""
        self.buttons, self.fields, self.words = {}, {}, ""
        assert self._line is not None
        while True:
            said = ForwardMsg.FromString(bytes(self._line.recv(timeout=_SECONDS)))  # type: ignore[arg-type]
            kind = said.WhichOneof("type")
            if kind == "new_session":
                self.session = said.new_session.initialize.session_id or self.session
            if kind == "delta":
                self._see(said)
            if kind == "script_finished" and said.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                return

    def _see(self, said: ForwardMsg) -> None:
        element = said.delta.new_element
        match element.WhichOneof("type"):
            case "button":
                self.buttons[element.button.label] = element.button.id
            case "text_input" | "text_area" | "radio" | "checkbox" as kind:
                found = getattr(element, kind).id
                self.fields[found.split("-", 2)[2]] = found
                self.options[found.split("-", 2)[2]] = list(getattr(getattr(element, kind), "options", ()))
            case "bidi_component" if element.bidi_component.component_name == "wmo.field":
                self.file_field = element.bidi_component.id
            case "bidi_component" if element.bidi_component.component_name == "wmo.bridge":
                self.bridge = element.bidi_component.id
                self.data = json.loads(element.bidi_component.json)
        self.words += str(said.delta)

    @property
    def file(self) -> str:
        """The address of the file that was made last."""
        found = self.data["file"]
        assert isinstance(found, dict)
        return str(found["address"])

    def leave(self, mark: str, *, cookie: str | None = None, origin: str = "", method: str = "POST") -> int:
        """Tell, as a page does that is left at once, which session is over; return the status."""
        data = mark.encode() if method == "POST" else None
        asked = urllib.request.Request(f"{self.server.url}/weg", method=method, data=data)
        asked.add_header("Origin", origin or self.server.url)
        return self._ask(asked, cookie)[0]

    def get(self, path: str, *, cookie: str | None = None, method: str = "GET") -> tuple[int, bytes]:
        """Ask for an address with the cookie of this browser, or with another one."""
        asked = urllib.request.Request(f"{self.server.url}{path}", method=method)
        return self._ask(asked, cookie)

    def headers(self, path: str) -> dict[str, str]:
        """Return the headers of an answer."""
        asked = urllib.request.Request(f"{self.server.url}{path}")
        asked.add_header("Cookie", f"{COOKIE}={self.cookie}")
        with urllib.request.urlopen(asked, timeout=_SECONDS) as answer:
            return {name.lower(): value for name, value in answer.headers.items()}

    def given(self, path: str, headers: dict[str, str], *, cookie: str | None = None) -> str:
        """Return the cookie that an answer gives, if any."""
        value = self.cookie if cookie is None else cookie
        own = {"Cookie": f"{COOKIE}={value}"} if value else {}
        asked = urllib.request.Request(f"{self.server.url}{path}", headers=headers | own)
        with urllib.request.urlopen(asked, timeout=_SECONDS) as answer:
            return str(answer.headers.get("Set-Cookie", ""))

    def _ask(self, asked: urllib.request.Request, cookie: str | None) -> tuple[int, bytes]:
        value = self.cookie if cookie is None else cookie
        if value:
            asked.add_header("Cookie", f"{COOKIE}={value}")
        try:
            with urllib.request.urlopen(asked, timeout=_SECONDS) as answer:
                assert isinstance(answer, HTTPResponse)
                return answer.status, answer.read()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read()
