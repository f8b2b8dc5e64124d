"""Someone who presses everything twice, as many people do with a mouse or a trembling hand."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.names import one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow

FLOW = load_flow("zelftest")
FIRST, SECOND, THIRD = (FLOW.question(each) for each in ("voor_wie", "leeftijd", "onderwerpen"))
BETWEEN_MS = 120  # so long that the next question is there already
PHONE = ViewportSize(width=360, height=740)


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def twice_on_verder(resident: Resident) -> None:
    before = resident.step
    resident.button(resident.say(resident.screen.algemeen.verder)).dblclick(delay=10)
    resident.page.wait_for_timeout(BETWEEN_MS)
    resident.arrive(before)


def test_a_double_press_on_verder_goes_one_question_on_without_a_fault(resident: Resident) -> None:
    resident.begin()
    for question, option in ((FIRST, "zelf"), (SECOND, "aow")):
        assert resident.question() == question
        resident.fill_in(question, Answer(chosen=(option,)))
        twice_on_verder(resident)
    assert resident.question() == THIRD
    resident.settle()
    expect(resident.page.get_by_role("alert")).to_have_count(0)


def test_two_taps_with_a_finger_count_as_one(
    browser: Browser, app_on: Callable[[str], ServerProcess]
) -> None:
    context = browser.new_context(locale="nl-NL", viewport=PHONE, has_touch=True, is_mobile=True)
    resident = Resident(context.new_page(), app_on("2026-11-22"))
    resident.begin()
    resident.fill_in(FIRST, Answer(chosen=("zelf",)))
    button = resident.button(resident.say(resident.screen.algemeen.verder))
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box is not None
    for _ in range(3):
        resident.page.touchscreen.tap(box["x"] + 20, box["y"] + 20)
        resident.page.wait_for_timeout(BETWEEN_MS)
    resident.settle()
    assert resident.question() == SECOND
    expect(resident.page.get_by_role("alert")).to_have_count(0)
    context.close()


def test_a_double_press_on_a_tile_leaves_it_ticked(resident: Resident) -> None:
    resident.begin()
    resident.fill_in(FIRST, Answer(chosen=("zelf",)))
    resident.next()
    words = one_line(resident.texts.question("thuis").options["partner"])
    box = resident.page.get_by_role("checkbox", name=words, exact=True)
    tile = resident.page.get_by_test_id("stCheckbox").locator("label").filter(has=box)
    tile.dblclick()
    expect(box).to_be_checked()
    resident.page.wait_for_timeout(500)  # later on, a press takes the tick away again
    tile.click()
    expect(box).not_to_be_checked()
