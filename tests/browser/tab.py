"""A tab of the browser: what it keeps, and how it tells that the app is at rest on a screen."""

import json
import re
from dataclasses import dataclass

from playwright.sync_api import ConsoleMessage, Page, WebSocket
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

STORE = "mijn-wmo-plan"
STEP = "(history.state?.wmo?.step ?? '')"
AT_REST = "document.querySelector('.stApp')?.dataset.testScriptState === 'notRunning'"
TITLE_IS_SET = "document.title.includes(' – ')"  # before the first screen it is the name of the app alone
# Right after Back the history names the step that was asked for, while the one before is still on the screen.
SHOWN = "document.documentElement.dataset.step"
ON_A_NEW_STEP = f"(old) => {AT_REST} && ![old, ''].includes({STEP}) && {STEP} === {SHOWN}"
# Streamlit first looks for its server below the page that is opened; it gets 404 and goes on.
LOOKS_FOR_SERVER = re.compile(r"/\w+/_stcore/(health|host-config)\b")
_KEEP = f"if (location.protocol.startsWith('http')) sessionStorage.setItem('{STORE}', %s)"
# The browser's own Back and Forward do the same: another entry of the history, and an event that says so.
_GO = """(path) => {
  history.pushState({}, '', path);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
}"""


# What the last messages changed is drawn, and React has done what it does after a drawing.
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
_LOOK_AGAIN_MS = 20
_TRAVELS_MS = 50  # until what the tab sent is known here
_LONGEST_MS = 15_000


@dataclass
class Runs:
    """Whether the server began with what the tab asked for. Until then the tab seems to be at rest."""

    is_waiting: bool = False

    def follow(self, socket: WebSocket) -> None:
        """Look at what goes over a line."""
        socket.on("framesent", self._sent)
        socket.on("framereceived", self._received)
        socket.on("close", self._closed)

    def wait(self, page: Page) -> None:
        """Wait until all that was asked for has begun."""
        page.wait_for_timeout(_TRAVELS_MS)
        waited = 0
        while self.is_waiting:
            assert waited < _LONGEST_MS, "the server does not begin with what was asked"
            page.wait_for_timeout(_LOOK_AGAIN_MS)
            waited += _LOOK_AGAIN_MS

    def _sent(self, said: str | bytes) -> None:
        if isinstance(said, bytes) and BackMsg.FromString(said).WhichOneof("type") == "rerun_script":
            self.is_waiting = True

    def _received(self, said: str | bytes) -> None:
        if isinstance(said, bytes) and ForwardMsg.FromString(said).WhichOneof("type") == "new_session":
            self.is_waiting = False

    def _closed(self, _: WebSocket) -> None:
        self.is_waiting = False


def load_with(page: Page, url: str, kept: str) -> None:
    """Load a page in a tab that keeps this copy of the answers already, as after a reload.

    Only this load gives the copy: after a later one the tab holds what the app made of it.
    """
    client = page.context.new_cdp_session(page)
    client.send("Page.enable")
    source = {"source": _KEEP % json.dumps(kept)}
    script = client.send("Page.addScriptToEvaluateOnNewDocument", source)
    page.goto(url)
    client.send("Page.removeScriptToEvaluateOnNewDocument", script)
    client.detach()


def go_within(page: Page, path: str) -> None:
    """Go to another screen of the app that is open, without a load."""
    page.evaluate(_GO, f"/{path}")


def listen(page: Page, complaints: list[str], hosts: set[str]) -> None:
    """Write down what the tab complains about, and which hosts it asks for something."""

    def said(message: ConsoleMessage) -> None:
        if message.type == "error" and not LOOKS_FOR_SERVER.search(str(message.location)):
            complaints.append(message.text)

    def asked(url: str) -> None:
        if re.match(r"(http|ws)s?://", url):
            hosts.add(url.split("/")[2])

    page.on("console", said)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: asked(request.url))
    page.on("websocket", lambda socket: asked(socket.url))
