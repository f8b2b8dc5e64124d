"""What the browser does with a screen that is long in coming, such as on a slow line."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.a11y.places import before
from tests.browser.late.line import Line
from tests.browser.names import css_key
from tests.browser.server_process import ServerProcess
from tests.browser.test_bridge import heading, open_first
from tests.browser.walking import Resident

SCROLLED = "document.querySelector('[data-testid=stMain]').scrollTop"
LATE_MS = 4_000  # longer than the bridge waits for anything that does not come
A_MOMENT_MS = 500  # what would move, has moved by then


@pytest.fixture
def line(page: Page) -> Line:
    return Line(page)


def test_an_error_takes_focus_when_the_screen_comes_late(
    page: Page, line: Line, bridge_server: ServerProcess
) -> None:
    open_first(page, bridge_server)
    line.hold(lambda message: message.delta.new_element.WhichOneof("type") == "alert")
    page.get_by_role("button", name="Verder").click()
    line.wait_for_run()
    page.wait_for_timeout(LATE_MS)
    line.let_all_through()
    expect(page.get_by_role("alert")).to_be_focused()


def come_to_the_second(page: Page, line: Line, server: ServerProcess) -> None:
    """Go to the second question, of which the end does not come yet."""
    open_first(page, server)
    has_begun = []

    def is_end(message: ForwardMsg) -> bool:
        if b"Vraag 2" in message.SerializeToString():
            has_begun.append(message)
        return bool(has_begun) and message.delta.new_element.markdown.body.startswith("Teruggezet")

    line.hold(is_end)
    page.get_by_label("Antwoord").fill("een")
    page.get_by_role("button", name="Verder").click()
    expect(heading(page)).to_have_text("Vraag 2")
    line.wait_for_run()


def test_a_screen_does_not_move_away_under_someone_who_scrolls_already(
    page: Page, line: Line, bridge_server: ServerProcess
) -> None:
    come_to_the_second(page, line, bridge_server)
    page.mouse.move(500, 350)
    page.mouse.wheel(0, 300)
    page.wait_for_function(f"() => {SCROLLED} > 100")
    page.wait_for_timeout(A_MOMENT_MS)  # a wheel rolls on
    before = page.evaluate(SCROLLED)
    line.let_all_through()
    expect(heading(page)).to_be_focused()
    page.wait_for_timeout(A_MOMENT_MS)
    assert page.evaluate(SCROLLED) == before


def test_a_field_that_is_being_filled_in_keeps_the_focus(
    page: Page, line: Line, bridge_server: ServerProcess
) -> None:
    come_to_the_second(page, line, bridge_server)
    field = page.locator(css_key("v:antwoord:2")).get_by_role(
        "textbox"
    )  # the one before still stands there too
    field.click()
    page.keyboard.type("tw")
    line.let_all_through()
    page.wait_for_timeout(A_MOMENT_MS)
    page.keyboard.type("ee")
    expect(field).to_be_focused()
    expect(field).to_have_value("twee")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_stays_open_that_was_opened_before_all_of_the_screen_came(
    page: Page, line: Line, app_on: Callable[[str], ServerProcess], key: str
) -> None:
    resident = Resident(page, app_on("2026-11-22"))
    resident.open_with(before("leeftijd"), "taken")
    verder = resident.say(resident.screen.algemeen.verder)
    line.hold(lambda message: message.delta.new_element.button.label == verder)
    page.locator(css_key("verder")).get_by_role("button").click()
    expect(page.locator(css_key("vraag-leeftijd"))).to_be_visible()
    line.wait_for_run()
    resident.menu.press(key)
    expect(resident.menu).to_have_attribute("aria-expanded", "true")
    line.let_all_through()
    expect(resident.button(verder)).to_be_visible()
    resident.settle()
    page.wait_for_timeout(A_MOMENT_MS)
    expect(resident.menu).to_have_attribute("aria-expanded", "true")
    expect(resident.menu).to_be_focused()
