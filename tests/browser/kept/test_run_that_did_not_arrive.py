"""Someone presses again before a screen is there: Streamlit then throws away what was under way."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from streamlit.proto.BackMsg_pb2 import BackMsg

from tests.browser.a11y.places import before
from tests.browser.late.line import Line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.content.gemeenten import EXAMPLE_GEMEENTE
from wmo_core.plan.dossier import Dossier

UNTIL_ANOTHER_PRESS_COUNTS_MS = 1_000


@pytest.fixture
def line(page: Page) -> Line:
    return Line(page)


@pytest.fixture
def resident(page: Page, line: Line, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def press_twice(resident: Resident, line: Line, press: Callable[[], None]) -> None:
    """Press; nothing of the new screen arrives. Press again; now it does."""
    before = resident.step
    line.is_lost = True
    press()
    resident.page.wait_for_timeout(UNTIL_ANOTHER_PRESS_COUNTS_MS)
    line.is_lost = False
    press()
    resident.arrive(before)
    resident.settle()


def test_the_municipality_stays_chosen(resident: Resident, line: Line) -> None:
    resident.open_with(Dossier(gemeente=EXAMPLE_GEMEENTE), "hulp")
    home = resident.page.get_by_role("link", name=resident.say(resident.screen.algemeen.naam))
    press_twice(resident, line, home.click)
    expect(resident.page.get_by_role("radio", checked=True)).to_have_count(1)
    resident.switch_register()
    expect(resident.page.get_by_role("radio", checked=True)).to_have_count(1)


def test_no_part_of_a_screen_is_left_out_because_the_browser_would_still_have_it(
    page: Page, app_on: Callable[[str], ServerProcess]
) -> None:
    sent: list[bytes] = []

    def remember(said: str | bytes) -> None:
        sent.append(said if isinstance(said, bytes) else said.encode())

    page.on("websocket", lambda line: line.on("framesent", remember))
    resident = Resident(page, app_on("2026-11-22"))
    resident.open_with(before("onderwerpen"), "vragen")  # its pictures make its choices one large message
    for _ in range(2):
        resident.switch_register()
    told = [BackMsg.FromString(said).rerun_script for said in sent]
    assert any(each.widget_states.widgets for each in told)
    assert [each for each in told if each.cached_message_hashes] == []
