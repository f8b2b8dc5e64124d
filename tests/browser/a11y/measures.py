"""What the table measures of a screen: axe, the keyboard, the width, the focus, the words."""

from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import axe_playwright_python
from playwright.sync_api import Page, TimeoutError

from tests.browser.walking import Resident

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# In the dark the same elements have other colours, with larger text they stand elsewhere: only these rules
# can then find something else.
DARK_RULES = ["color-contrast", "link-in-text-block"]
LARGE_RULES = ["color-contrast", "target-size", "scrollable-region-focusable"]
_QUIET_MS = 100
_DRAWN_MS = 60  # the tab asks for less motion, so that colours do not fade in
PHONE = {"width": 320, "height": 640}
_AXE = """async (only) => {
  const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
  return found.violations.flatMap((rule) => rule.nodes.map((node) => ({
    rule: rule.id, place: node.target.flat().join(' '), html: node.html.slice(0, 200) })));
}"""
_DRAWN = """(quiet) => new Promise((done) => {
  let timer = setTimeout(done, quiet);
  new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, quiet); })
    .observe(document.querySelector('[data-testid=stMain]'), { childList: true, subtree: true });
})"""
_CLOSED = "details:not([open]) > summary"
_OPEN_ALL = f"() => document.querySelectorAll('{_CLOSED}').forEach((each) => each.click())"
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
    resident.settle()
    resident.page.evaluate(_DRAWN, _QUIET_MS)


def open_all(resident: Resident) -> None:
    """Open every part of the screen that opens."""
    if resident.page.locator(_CLOSED).count():
        resident.page.evaluate(_OPEN_ALL)
        resident.page.wait_for_function("() => document.querySelector('details:not([open])') === null")
        resident.page.wait_for_timeout(_DRAWN_MS)
        wait_until_drawn(resident)  # some parts ask the server for what is in them


def axe_in_the_dark(page: Page) -> list[Violation]:
    """Return what axe finds when the device asks for dark colours."""
    _ask_for(page, "dark")
    try:
        return axe(page, DARK_RULES)
    finally:
        _ask_for(page, "light")


def _ask_for(page: Page, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    drawn = "(scheme) => getComputedStyle(document.querySelector('.stApp')).colorScheme === scheme"
    page.wait_for_function(drawn, arg=scheme)
    page.wait_for_timeout(_DRAWN_MS)


def axe_with_large_text(page: Page) -> tuple[list[Violation], int]:
    """Return what axe finds with text of 200 %, and how many pixels then stand outside."""
    normal = page.evaluate("() => parseFloat(getComputedStyle(document.documentElement).fontSize)")
    page.evaluate(_LARGE, f"{2 * normal}px")
    try:
        return axe(page, LARGE_RULES), int(page.evaluate(SIDEWAYS))
    finally:
        page.evaluate(_NORMAL)


def sideways_on_a_phone(page: Page) -> int:
    """Return how many pixels stand outside a window of 320 pixels."""
    usual = page.viewport_size
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    try:
        with suppress(TimeoutError):  # some parts take their new width a moment later
            page.wait_for_function(f"() => ({SIDEWAYS})() <= 0", timeout=2_000)
        return int(page.evaluate(SIDEWAYS))
    finally:
        if usual is not None:
            page.set_viewport_size(usual)


def focus_after_step(resident: Resident) -> str:
    """Go to another screen and back, and return what has the focus then; or "venster" inside a dialog."""
    if resident.page.get_by_role("dialog").count():
        return "venster" if resident.page.evaluate(_IN_DIALOG) else "buiten het venster"
    elsewhere = "start" if resident.step == "hulp" else "hulp"
    links = resident.page.locator(".st-key-kop a")
    before = resident.step
    (links.first if elsewhere == "start" else links.last).click()
    resident.arrive(before)
    before = resident.step
    resident.page.go_back()
    resident.arrive(before)
    resident.settle()
    with suppress(TimeoutError):  # the screen is drawn in steps; the heading gets the focus again
        resident.page.wait_for_function(f"() => {_FOCUS} === 'H1'", timeout=3_000)
    return str(resident.page.evaluate(_FOCUS)).lower()


def focus_at_error(resident: Resident) -> str:
    """Return "melding" when the focus is on the message or on the field that is wrong."""
    resident.page.wait_for_function(_AT_ERROR)
    return "melding"
