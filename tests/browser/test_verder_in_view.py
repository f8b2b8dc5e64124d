"""Verder stays in view where the window has room, and nothing that has the focus is hidden behind it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.a11y.places import before
from tests.browser.names import css_key
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.register import Register

ROOMY = {"width": 1366, "height": 768}
LITTLE = {"width": 683, "height": 384}  # the same window at 200 %
MOST_STOPS = 60
# Whether what has the focus is whole, with nothing of ours over its middle or its lower edge.
SEEN = """() => {
  const stop = document.activeElement.closest("label, summary, button, a") ?? document.activeElement;
  const { left, width, top, bottom } = stop.getBoundingClientRect();
  const at = (y) => document.elementFromPoint(left + width / 2, y);
  const isSeen = (found) => found && (stop.contains(found) || found.contains(stop));
  return top >= 0 && bottom <= innerHeight && isSeen(at((top + bottom) / 2)) && isSeen(at(bottom - 2));
}"""
POSITION = "(verder) => getComputedStyle(verder).position"


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_the_focus_is_never_behind_verder(resident: Resident, key: str, register: Register) -> None:
    resident.page.set_viewport_size(ROOMY)  # type: ignore[arg-type]
    dossier = before("leeftijd").model_copy(update={"in_register": register})
    resident.open_with(dossier, "vragen")
    stops = 0
    while stops < MOST_STOPS:
        resident.page.keyboard.press(key)
        if resident.page.evaluate("document.activeElement === document.body"):
            break
        stops += 1
        at = resident.page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        assert resident.page.evaluate(SEEN), at
    assert stops > 10


@pytest.mark.parametrize("media", ["print", "screen"])
def test_a_small_window_and_paper_have_no_bar(resident: Resident, media: str) -> None:
    resident.page.set_viewport_size(ROOMY)  # type: ignore[arg-type]
    resident.open_with(before("leeftijd"), "vragen")
    verder = resident.page.locator(css_key("verder"))
    assert verder.evaluate(POSITION) == "sticky"
    if media == "screen":
        resident.page.set_viewport_size(LITTLE)  # type: ignore[arg-type]
    else:
        resident.page.emulate_media(media="print")
    assert verder.evaluate(POSITION) != "sticky"
    resident.page.emulate_media(media="screen")
