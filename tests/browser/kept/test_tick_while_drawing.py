"""Someone on a slow line ticks what is there already, while the server is still busy with the tick before."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.late.line import Line
from tests.browser.names import css_key
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.register import Register

FIRST, SECOND, THIRD = "helper_raakt_moe", "zo_blijven_zelf", "dementie_steun"


@pytest.fixture
def line(page: Page) -> Line:
    return Line(page)


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"), Register.EASY_READ)


def box(resident: Resident, rule: str) -> Locator:
    return resident.page.locator(css_key(f"v-bespreken-{rule}"))


def tick(resident: Resident, rule: str) -> None:
    found = box(resident, rule)
    resident.open_part_with(found)
    found.locator("label").click()
    expect(found.get_by_role("checkbox")).to_be_checked()


def are_ticked(resident: Resident, *rules: str) -> None:
    for rule in rules:
        expect(box(resident, rule).get_by_role("checkbox")).to_be_checked()
    assert resident.kept().plan.discuss == rules


def is_of(rule: str) -> Callable[[ForwardMsg], bool]:
    return lambda message: message.delta.new_element.checkbox.id.endswith(f"v:bespreken:{rule}")


def test_a_tick_stays_that_was_made_before_an_earlier_run_arrived(line: Line, resident: Resident) -> None:
    dossier = example("mantelzorger").with_plan(discuss=())
    resident.open_with(dossier, "taken")
    line.hold(is_of(SECOND))
    resident.page.locator(css_key("taak-uitkomst")).get_by_role("button").click()
    tick(resident, FIRST)  # the page knows of no other box yet, and tells the server so
    line.wait_for_run(2)
    line.let_run_through()
    tick(resident, SECOND)
    line.wait_for_run(2)
    line.let_all_through()
    resident.settle()
    tick(resident, THIRD)
    resident.settle()
    are_ticked(resident, FIRST, SECOND, THIRD)


def test_a_tick_stays_that_was_made_before_the_other_register_arrived(line: Line, resident: Resident) -> None:
    resident.open_with(example("mantelzorger").with_plan(discuss=()), "uitkomst")
    resident.open_menu()
    line.hold(lambda message: True)
    resident.button(resident.say(resident.screen.algemeen.kop.naar_ander_register)).click()
    line.wait_for_run()
    tick(resident, FIRST)
    line.wait_for_run(2)
    line.let_all_through()
    resident.register = resident.register.other
    resident.is_in_register()
    resident.settle()
    tick(resident, SECOND)
    resident.settle()
    are_ticked(resident, FIRST, SECOND)
