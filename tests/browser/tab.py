"""A tab of the browser: what it keeps, and how it tells that the app is at rest on a screen."""

import json
import re

from playwright.sync_api import ConsoleMessage, Page

STORE = "mijn-wmo-plan"
STEP = "history.state?.wmo?.step ?? ''"
AT_REST = "document.querySelector('.stApp')?.dataset.testScriptState === 'notRunning'"
TITLE_IS_SET = "document.title.startsWith(document.querySelector('h1')?.innerText ?? '-')"
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
