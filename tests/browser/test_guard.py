"""In a real browser, where a form sends only what stands in it: what is typed goes along or stays."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def test_a_name_goes_along_with_the_main_button_and_a_bsn_in_it_is_asked_about(resident: Resident) -> None:
    resident.open_with(example("man_van_34"), "plan")
    field = resident.page.get_by_label(resident.say(resident.screen.plan.naam), exact=True)
    field.fill("Jan 1112/22333")
    onward = resident.button(resident.say(resident.screen.plan.naar_meenemen))
    onward.click()
    expect(resident.page.get_by_role("alert").filter(has_text="burgerservicenummer")).to_be_visible()
    expect(field).to_be_focused()
    field.fill("Jan de Vries")
    resident.go_on(resident.say(resident.screen.plan.naar_meenemen))
    assert resident.step == "meenemen"
    assert '"name":"Jan de Vries"' in resident.stored()


def test_a_name_without_a_group_stays_and_says_what_to_do(resident: Resident) -> None:
    resident.open_with(example("man_van_34"), "mensen_en_week")
    field = resident.page.get_by_label(resident.say(resident.screen.mensen_en_week.naam), exact=True)
    field.fill("mijn zus")
    resident.button(resident.say(resident.screen.mensen_en_week.naar_plan)).click()
    expect(
        resident.page.get_by_role("alert").filter(has_text=resident.say(resident.screen.fouten.leeg_groep))
    ).to_be_visible()
    expect(field).to_have_value("mijn zus")
    field.fill("")
    resident.go_on(resident.say(resident.screen.mensen_en_week.naar_plan))
    assert resident.step == "plan"
