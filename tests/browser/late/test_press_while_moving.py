"""A screen that moves while someone presses: what was pressed counts, also when it is elsewhere by then."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, CDPSession, Locator, Page, ViewportSize

from tests.browser.a11y.places import before
from tests.browser.names import css_key, one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.flows.loader import load_flow

FLOW = load_flow("zelftest")
ABOUT, THIRD = FLOW.question("leeftijd"), FLOW.question("thuis")
PHONE = ViewportSize(width=360, height=740)
HIGH = ViewportSize(width=1000, height=2000)  # the whole screen: nothing holds Verder at the bottom
# A field for text above Verder grows, as with a long text that is put into it.
GROW = "field => field.style.setProperty('min-height', '300px', 'important')"
IS_PAST = "([verder, y]) => verder.getBoundingClientRect().top > y"


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def open_with_a_field(resident: Resident) -> None:
    """Open a step with a field for text above Verder, on which all that must be chosen is chosen."""
    resident.open_with(before("leeftijd"), "vragen")
    resident.choose(ABOUT, "aow")
    resident.tick(one_line(resident.texts.question(THIRD.id).options["partner"]))
    resident.open_part_with(resident.page.locator(css_key(f"v-{THIRD.id}-woorden")))


def verder(resident: Resident) -> Locator:
    return resident.button(resident.say(resident.screen.algemeen.verder))


def middle(found: Locator) -> tuple[float, float]:
    found.scroll_into_view_if_needed()
    box = found.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def move_away(resident: Resident, y: float) -> None:
    """Let Verder go down, until it is below the place that is pressed."""
    resident.words_field(THIRD).evaluate(GROW)
    resident.page.wait_for_function(IS_PAST, arg=[verder(resident).element_handle(), y])


def hold_down(resident: Resident) -> tuple[str, float, float]:
    """Hold the mouse down on Verder; return the step, and where it is held."""
    resident.page.set_viewport_size(HIGH)
    open_with_a_field(resident)
    before, (x, y) = resident.step, middle(verder(resident))
    resident.page.mouse.move(x, y)
    resident.page.mouse.down()
    return before, x, y


def test_verder_that_moves_under_the_mouse_is_pressed(resident: Resident) -> None:
    before, _, y = hold_down(resident)
    move_away(resident, y)
    resident.page.mouse.up()
    resident.arrive(before)


def test_a_press_is_taken_back_by_moving_off_before_letting_go(resident: Resident) -> None:
    before, x, y = hold_down(resident)
    resident.page.mouse.move(x, y + 200)
    resident.page.mouse.up()
    resident.settle()
    assert resident.step == before


def test_verder_that_moves_under_a_finger_is_pressed(
    browser: Browser, app_on: Callable[[str], ServerProcess]
) -> None:
    context = browser.new_context(locale="nl-NL", viewport=PHONE, has_touch=True, is_mobile=True)
    resident = Resident(context.new_page(), app_on("2026-11-22"))
    open_with_a_field(resident)
    before, (x, y) = resident.step, middle(verder(resident))
    finger = context.new_cdp_session(resident.page)
    touch(finger, "touchStart", {"x": x, "y": y})
    move_away(resident, y)
    touch(finger, "touchEnd")
    resident.arrive(before)
    context.close()


def touch(finger: CDPSession, kind: str, *points: dict[str, float]) -> None:
    finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})
