"""A browser that forbids storage, and a tab that is full: said once, and the answers can be had as a file."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.a11y.measures import axe
from tests.browser.names import one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.register import Register
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier

FIRST = load_flow("zelftest").questions[0]
FORBIDDEN = """Object.defineProperty(window, 'sessionStorage', {
  get() { throw new DOMException('', 'SecurityError'); },
});"""
FULL = """() => {
  for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
    for (let number = 0; number < 3; number++) {
      try { sessionStorage.setItem(`vol-${size}-${number}`, 'x'.repeat(size)); } catch { break; }
    }
  }
}"""


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def said(resident: Resident) -> Locator:
    return resident.page.get_by_role("alert").filter(
        has_text=one_line(resident.screen.algemeen.niet_bewaard.tekst)
    )


def answer_the_first(resident: Resident) -> None:
    place = FIRST.options.index("samen")
    resident.page.get_by_test_id("stRadioOption").nth(
        place
    ).click()  # the tab cannot be asked for its answers
    resident.next()


def is_said_once_with_a_file(resident: Resident) -> None:
    expect(said(resident)).to_be_visible()
    words = resident.screen.algemeen.niet_bewaard
    file = resident.download(resident.say(words.bewaar))
    found = Dossier.model_validate_json(file.read_text(encoding="utf-8"))
    assert found.answers[FIRST.id].chosen == ("samen",)
    assert found.in_register is resident.register
    assert axe(resident.page) == []
    resident.go_on(resident.say(resident.screen.algemeen.terug))
    expect(said(resident)).to_have_count(0)
    resident.next()
    expect(said(resident)).to_have_count(0)


@pytest.mark.parametrize("register", Register)
def test_a_browser_that_forbids_it(resident: Resident, register: Register) -> None:
    resident.page.add_init_script(FORBIDDEN)
    resident.page.goto(resident.server.url)
    expect(resident.heading).to_be_visible()
    expect(resident.page.get_by_role("alert")).to_have_count(0)
    if register is not resident.register:
        resident.switch_register()
    resident.go_on(resident.say(resident.screen.start.begin))
    answer_the_first(resident)
    is_said_once_with_a_file(resident)


def test_a_tab_that_is_full(resident: Resident) -> None:
    resident.begin()
    resident.page.evaluate(FULL)
    answer_the_first(resident)
    is_said_once_with_a_file(resident)


def test_an_ordinary_tab_is_told_nothing(resident: Resident) -> None:
    resident.begin()
    answer_the_first(resident)
    resident.settle()
    expect(resident.page.locator(".wmo-notice")).to_have_count(0)
