"""Snel weg: at once, and nothing is left in the tab, also without a server and before the app is loaded."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.names import css_key
from tests.browser.person.leftovers import keys, left
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.first_page import load_first_page
from wmo_core.content.register import Register
from wmo_core.ui.parts.navigation import SCREENS
from wmo_core.ui.state.deployment import NEUTRAL

PLAN = example("mantelzorger")


@pytest.fixture
def page(first_page: Page) -> Page:
    """A tab for which the page to go to is there, though no test asks another host for anything."""
    first_page.route(f"{NEUTRAL}**", lambda route: route.fulfill(body="Het weer"))
    return first_page


def leave(page: Page) -> None:
    """Press Snel weg, and see that this leads away."""
    page.get_by_role("link", name=load_first_page().quick_exit).click()
    page.wait_for_url(NEUTRAL)


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("screen", SCREENS)
def test_it_stands_on_every_screen(at_home: Resident, screen: str, register: Register) -> None:
    at_home.open_with(PLAN.model_copy(update={"in_register": register}), "" if screen == "start" else screen)
    words = at_home.screen.algemeen.kop
    link = at_home.page.locator(css_key("kop")).get_by_role(
        "link", name=f"{words.snel_weg}: {words.snel_weg_uitleg}", exact=True
    )
    expect(link).to_be_visible()
    expect(link).to_have_attribute("href", NEUTRAL)
    expect(at_home.page.locator("body > .wmo-away")).to_be_hidden()


def test_it_leaves_at_once_and_nothing_stays(at_home: Resident) -> None:
    at_home.open_with(PLAN, "plan")
    at_home.go_to("meenemen")  # Back then leads to the plan
    with at_home.page.expect_request("**/weg") as coming:
        leave(at_home.page)
    assert coming.value.method == "POST"
    assert len(coming.value.post_data or "") == len("0123456789ab"), "the mark of the session"
    at_home.page.go_back()
    expect(at_home.heading).to_be_visible()
    at_home.settle()
    assert left(at_home.page, PLAN) == []


def test_it_needs_no_server(page: Page, start_server: Callable[[Path], ServerProcess]) -> None:
    resident = Resident(page, start_server(ROOT / "app.py"))
    resident.open_with(PLAN, "plan")
    resident.server.kill()
    leave(page)


def test_it_is_there_before_the_app_is(at_home: Resident) -> None:
    """Only the page itself comes: not one of Streamlit's scripts."""
    at_home.open_with(PLAN, "plan")

    def refuse(route: Route) -> None:
        route.abort()

    at_home.page.route("**/static/js/**", refuse)
    at_home.page.reload()
    expect(at_home.page.locator("body > .wmo-away")).to_be_visible()
    assert "mijn-wmo-plan" in keys(at_home.page)
    leave(at_home.page)
    at_home.page.unroute("**/static/js/**")
    at_home.page.goto(at_home.server.url)
    expect(at_home.heading).to_be_visible()
    at_home.settle()
    assert left(at_home.page, PLAN) == []


def test_without_scripts_it_is_a_link(at_home: Resident) -> None:
    browser = at_home.page.context.browser
    assert browser is not None
    bare = browser.new_context(java_script_enabled=False).new_page()
    bare.route(f"{NEUTRAL}**", lambda route: route.fulfill(body="Het weer"))
    bare.goto(at_home.server.url)
    leave(bare)
    bare.context.close()


@pytest.mark.parametrize("key", ["Escape", "Shift", "Delete", "Backspace"])
def test_no_key_does_it(at_home: Resident, key: str) -> None:
    at_home.open_with(PLAN, "plan")
    for _ in range(3):
        at_home.page.keyboard.press(key)
    at_home.settle()
    assert at_home.page.url.startswith(at_home.server.url)
    assert at_home.kept() == PLAN
