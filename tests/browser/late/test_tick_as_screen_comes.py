"""A tick that is taken away just when a screen comes stays away, also on a device whose timers are late."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.a11y.places import before
from tests.browser.kept.leaving import DRAFTS
from tests.browser.late.line import Line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.flows.loader import load_flow

HOME = load_flow("zelftest").question("thuis")
A_MOMENT_MS = 500  # what would be filled in again, is by then
# A busy device: what drafts.js does a moment after a press waits until the test lets it.
LATE_TIMERS = """
  const soon = window.setTimeout, waiting = [];
  window.setTimeout = (act, ms, ...rest) => (ms === 50 ? waiting.push(act) : soon(act, ms, ...rest));
  window.doWhatWaits = () => waiting.splice(0).forEach((act) => act());
"""


@pytest.fixture
def line(page: Page) -> Line:
    return Line(page)


def test_a_tick_stays_away_that_is_taken_away_as_the_screen_comes(
    page: Page, line: Line, app_on: Callable[[str], ServerProcess]
) -> None:
    page.add_init_script(LATE_TIMERS)
    resident = Resident(page, app_on("2026-11-22"))
    resident.open_with(before("leeftijd"), "vragen")
    name = resident.tile(HOME, "partner")
    box = page.get_by_role("checkbox", name=name, exact=True)
    resident.tick(name)
    page.evaluate("doWhatWaits()")
    assert page.evaluate(DRAFTS)
    line.hold(lambda message: True)
    resident.button(resident.say(resident.screen.algemeen.verder)).click()  # the age is missing
    line.wait_for_run()
    resident.tick(name)
    expect(box).not_to_be_checked()
    line.let_all_through()
    expect(page.get_by_role("alert")).to_be_visible()
    resident.settle()
    page.wait_for_timeout(A_MOMENT_MS)
    expect(box).not_to_be_checked()
