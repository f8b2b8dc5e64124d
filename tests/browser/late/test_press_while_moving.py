"""A screen that moves while someone presses: what was pressed counts, also when it is elsewhere by then."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, CDPSession, Locator, Page, ViewportSize, expect

from tests.browser.a11y.places import before
from tests.browser.late.line import Line
from tests.browser.names import css_key, one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question

FLOW = load_flow("zelftest")
ABOUT, THIRD = FLOW.question("leeftijd"), FLOW.question("thuis")
TILES = {ABOUT: "aow", THIRD: "partner"}  # one of which one is chosen, and one of many
PHONE = ViewportSize(width=360, height=740)
HIGH = ViewportSize(width=1000, height=2000)  # the whole screen: nothing holds Verder at the bottom
# What stands above grows: a field with a long text that is put into it, a heading that gets its letters.
GROW = "field => field.style.setProperty('min-height', '300px', 'important')"
SHRINK = "field => field.style.removeProperty('min-height')"
IS_PAST = "([pressed, y]) => pressed.getBoundingClientRect().top > y"


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


def tile(resident: Resident, question: Question, option: str) -> Locator:
    name = resident.tile(question, option)
    return resident.place_of(question).locator("label").filter(has_text=name)


def move_away(pressed: Locator, above: Locator, y: float) -> None:
    """Let what stands above grow, until what is pressed is below the place of the press."""
    above.evaluate(GROW)
    pressed.page.wait_for_function(IS_PAST, arg=[pressed.element_handle(), y])


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
    move_away(verder(resident), resident.words_field(THIRD), y)
    resident.page.mouse.up()
    resident.arrive(before)


def test_tiles_that_move_under_the_mouse_are_ticked(resident: Resident) -> None:
    resident.page.set_viewport_size(HIGH)
    resident.open_with(before("leeftijd"), "vragen")
    for question, option in TILES.items():
        found = tile(resident, question, option)
        x, y = middle(found)
        resident.page.mouse.move(x, y)
        resident.page.mouse.down()
        move_away(found, resident.heading, y)
        resident.page.mouse.up()
        resident.heading.evaluate(SHRINK)
    resident.next()
    are_kept(resident)


def test_a_tile_that_is_drawn_anew_under_the_mouse_is_ticked(
    page: Page, app_on: Callable[[str], ServerProcess]
) -> None:
    line, resident = Line(page), Resident(page, app_on("2026-11-22"))
    resident.page.set_viewport_size(HIGH)
    resident.open_with(before("leeftijd"), "vragen")
    line.hold(lambda message: True)
    verder(resident).click()  # nothing was chosen: what is wrong comes above the tiles
    line.wait_for_run()
    found = tile(resident, ABOUT, TILES[ABOUT])
    pressed = found.element_handle()
    resident.page.mouse.move(*middle(found))
    resident.page.mouse.down()
    line.let_through(lambda message: message.delta.new_element.WhichOneof("type") == "alert")
    resident.page.wait_for_function("pressed => !pressed.isConnected", arg=pressed)
    resident.page.mouse.up()
    line.let_all_through()
    expect(found.get_by_role("radio")).to_be_checked()


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
    move_away(verder(resident), resident.words_field(THIRD), y)
    touch(finger, "touchEnd")
    resident.arrive(before)
    context.close()


def test_tiles_that_move_under_a_finger_are_ticked(
    browser: Browser, app_on: Callable[[str], ServerProcess]
) -> None:
    context = browser.new_context(locale="nl-NL", viewport=HIGH, has_touch=True, is_mobile=True)
    resident = Resident(context.new_page(), app_on("2026-11-22"))
    resident.open_with(before("leeftijd"), "vragen")
    finger = context.new_cdp_session(resident.page)
    for question, option in TILES.items():
        found = tile(resident, question, option)
        x, y = middle(found)
        touch(finger, "touchStart", {"x": x, "y": y})
        move_away(found, resident.heading, y)
        touch(finger, "touchEnd")
        resident.heading.evaluate(SHRINK)
    resident.next()
    are_kept(resident)
    context.close()


def are_kept(resident: Resident) -> None:
    answers = resident.kept().answers
    chosen = [answers[question.id].chosen for question in TILES]
    assert chosen == [(option,) for option in TILES.values()]


def touch(finger: CDPSession, kind: str, *points: dict[str, float]) -> None:
    finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})
