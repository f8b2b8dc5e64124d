"""What the table measures of a screen: axe, the keyboard, the width, the focus, the words."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import axe_playwright_python
from playwright.sync_api import Page, TimeoutError, ViewportSize

from tests.browser.walking import Resident

Scheme = Literal["light", "dark"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# In the other scheme the same elements have other colours, with larger text they stand elsewhere: only these
# rules can then find something else.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
LARGE_RULES = ["color-contrast", "target-size", "scrollable-region-focusable"]
_QUIET_MS = 60
PHONE: ViewportSize = {"width": 320, "height": 640}
WINDOW: ViewportSize = {"width": 1280, "height": 800}
_AXE = """async (only) => {
  const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
  return found.violations.flatMap((rule) => rule.nodes.map((node) => ({
    rule: rule.id, place: node.target.flat().join(' '), html: node.html.slice(0, 200) })));
}"""
# Nothing is added or taken away, the script of the screen is done, and no part waits for a file of its own.
_DRAWN = """(quiet) => new Promise((done) => {
  const app = document.querySelector('.stApp');
  const look = () => app.dataset.testScriptState !== 'notRunning'
    || document.querySelector('[data-testid=stMain] [data-testid=stSkeleton]')
    ? (timer = setTimeout(look, quiet)) : (watch.disconnect(), done());
  let timer = setTimeout(look, quiet);
  const watch = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(look, quiet); });
  watch.observe(app, { childList: true, subtree: true, attributeFilter: ['data-test-script-state'] });
})"""
# The tab asks for less motion: colours do not fade in, and stand on the screen with the next frame.
_IN_SCHEME = """(scheme) => new Promise((done) => {
  const look = () => getComputedStyle(document.querySelector('.stApp')).colorScheme === scheme
    ? requestAnimationFrame(() => requestAnimationFrame(done)) : requestAnimationFrame(look);
  look();
})"""
_CLOSED = "details:not([open]) > summary"
# A part may be drawn anew, closed, just after it was opened: it is pressed again.
_ALL_OPENED = f"""() => {{
  const closed = document.querySelectorAll('{_CLOSED}');
  closed.forEach((each) => {{
    each.dataset.opened = '';
    each.click();
  }});
  return closed.length === 0;
}}"""
_CLOSE_ALL = """() => [...document.querySelectorAll('details[open] > summary[data-opened]')].map((each) => {
  delete each.dataset.opened;
  each.parentElement.dataset.closing = '';
  each.click();
}).length"""
_ALL_CLOSED = """() => {
  if (document.querySelector('details[data-closing][open]')) return false;
  document.querySelectorAll('details[data-closing]').forEach((each) => delete each.dataset.closing);
  return true;
}"""
_LARGE = "(size) => document.documentElement.style.setProperty('font-size', size, 'important')"
_NORMAL = "() => document.documentElement.style.removeProperty('font-size')"
SIDEWAYS = """() => {
  const main = document.querySelector('[data-testid=stMain]');
  const root = document.documentElement;
  return Math.max(main.scrollWidth - main.clientWidth, root.scrollWidth - root.clientWidth);
}"""
_FOCUS = "document.activeElement.tagName"
_IN_DIALOG = "() => document.activeElement.closest('[role=dialog]') !== null"
_AT_ERROR = "() => document.activeElement.matches('[role=alert], [aria-describedby=wmo-fault]')"


@dataclass(frozen=True)
class Violation:
    """One element that breaks a rule of axe."""

    rule: str
    place: str
    html: str


@cache
def axe_script() -> str:
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def axe(page: Page, rules: list[str] | None = None) -> list[Violation]:
    """Return what axe finds on the page, by all tags of this project or by some rules."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe_script())
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    return [Violation(**found) for found in page.evaluate(_AXE, only)]


def wait_until_drawn(resident: Resident) -> None:
    """Wait until nothing on the screen is added or taken away any more."""
    resident.page.evaluate(_DRAWN, _QUIET_MS)


def open_all(resident: Resident) -> None:
    """Open every part of the screen that opens."""
    if resident.page.locator(_CLOSED).count():
        resident.page.wait_for_function(_ALL_OPENED, polling=100)
        resident.settle()  # some parts ask the server for what is in them
        wait_until_drawn(resident)


def close_all(resident: Resident) -> None:
    """Close again what open_all opened; an opened part stays open on the next explanation too."""
    if resident.page.evaluate(_CLOSE_ALL):
        resident.page.wait_for_function(_ALL_CLOSED)
        wait_until_drawn(resident)


def ask_for(page: Page, scheme: Scheme) -> None:
    """Let the device ask for light or dark colours, and wait until the screen has them."""
    page.emulate_media(color_scheme=scheme)
    page.evaluate(_IN_SCHEME, scheme)


@contextmanager
def large_text(page: Page) -> Iterator[None]:
    """Show the text at 200 %."""
    normal = page.evaluate("() => parseFloat(getComputedStyle(document.documentElement).fontSize)")
    page.evaluate(_LARGE, f"{2 * normal}px")
    yield
    page.evaluate(_NORMAL)


def sideways(page: Page) -> int:
    """Return how many pixels stand outside the window; some parts take their width a moment later."""
    if page.evaluate(SIDEWAYS) > 0:
        with suppress(TimeoutError):
            page.wait_for_function(f"() => ({SIDEWAYS})() <= 0", timeout=2_000)
    return int(page.evaluate(SIDEWAYS))


def focus(resident: Resident) -> str:
    """Return what has the focus after a step; or "venster" inside a dialog."""
    if resident.page.get_by_role("dialog").count():
        return "venster" if resident.page.evaluate(_IN_DIALOG) else "buiten het venster"
    return str(resident.page.evaluate(_FOCUS)).lower()


def focus_at_error(resident: Resident) -> str:
    """Return "melding" when the focus is on the message or on the field that is wrong."""
    resident.page.wait_for_function(_AT_ERROR)
    return "melding"
