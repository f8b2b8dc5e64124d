"""A copy in the tab that this version cannot read: it is kept, and given as a file."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.a11y.measures import axe
from tests.browser.names import css_key, one_line
from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ServerProcess
from tests.browser.tab import load_with
from tests.browser.walking import Resident, example, mirror
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.files.unplaced import MOST_SIGNS

ASIDE = "JSON.parse(sessionStorage.getItem('mijn-wmo-plan.opzij'))"


def more_than_can_be_kept(copy: dict[str, Any]) -> None:
    copy["nieuw_veld"] = "x" * (MOST_SIGNS + 1)


def another_file(copy: dict[str, Any]) -> None:
    del copy["version"]


BREAKS = (more_than_can_be_kept, another_file)


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def broken(change: Callable[[dict[str, Any]], None], register: Register = Register.NL) -> str:
    """Return a full copy, broken in one way."""
    copy = json.loads(mirror(example("mantelzorger")))
    copy["in_register"] = register.value
    change(copy)
    return json.dumps(copy, ensure_ascii=False)


def open_with(resident: Resident, copy: str, path: str = "") -> None:
    load_with(resident.page, f"{resident.server.url}/{path}", copy)
    expect(resident.heading).to_have_text(resident.say(resident.screen.start.titel))
    resident.settle()


def is_told(resident: Resident) -> None:
    notice = resident.page.get_by_role("region", name=resident.say(resident.screen.start.niet_gelezen.titel))
    expect(notice.locator("p")).to_have_text(one_line(resident.say(resident.screen.start.niet_gelezen.tekst)))


def aside(resident: Resident) -> Any:
    return resident.page.evaluate(ASIDE)


@pytest.mark.parametrize("change", BREAKS)
def test_nothing_is_lost_and_someone_is_told(
    resident: Resident, change: Callable[[dict[str, Any]], None]
) -> None:
    copy = broken(change)
    open_with(resident, copy, "vragen")
    is_told(resident)
    assert aside(resident) == [copy]
    assert Dossier.model_validate_json(resident.stored()).is_empty
    saved = resident.download(resident.say(resident.screen.start.niet_gelezen.bewaar))
    assert saved.read_text(encoding="utf-8") == copy
    resident.go_on(resident.say(resident.screen.start.begin))
    resident.page.reload()
    resident.open()
    is_told(resident)
    assert aside(resident) == [copy]


def test_it_is_said_in_the_register_of_the_copy_and_can_be_read_by_all(resident: Resident) -> None:
    resident.register = Register.EASY_READ
    open_with(resident, broken(more_than_can_be_kept, Register.EASY_READ))
    is_told(resident)
    check_screen(resident, arrived=False)
    assert axe(resident.page) == []
    assert resident.complaints == []
    resident.switch_register()
    is_told(resident)


def test_a_second_copy_does_not_take_the_place_of_the_first(resident: Resident) -> None:
    copies = [broken(more_than_can_be_kept), broken(another_file)]
    for copy in copies:
        open_with(resident, copy)
    assert aside(resident) == copies
    for place, copy in enumerate(copies, 1):
        saved = resident.download(f"{resident.say(resident.screen.start.niet_gelezen.bewaar)} {place}")
        assert saved.read_text(encoding="utf-8") == copy


def test_in_a_tab_that_is_full_the_old_copy_stays_where_it_is(resident: Resident) -> None:
    resident.page.add_init_script(
        "const write = Storage.prototype.setItem;"
        "Storage.prototype.setItem = function (name, value) {"
        "  if (name.endsWith('opzij')) throw new DOMException('', 'QuotaExceededError');"
        "  write.call(this, name, value); };"
    )
    copy = broken(more_than_can_be_kept)
    open_with(resident, copy)
    resident.go_on(resident.say(resident.screen.start.begin))
    assert resident.stored() == copy


def test_someone_who_did_not_wait_for_the_script_writes_over_nothing(resident: Resident) -> None:
    """The script of the bridge comes after "Ga door": the copy was never read."""
    copy = mirror(example("mantelzorger"))
    waiting: list[Route] = []
    resident.page.route("**/bridge.js*", lambda route: waiting.append(route))
    with resident.page.expect_request("**/bridge.js*"):
        load_with(resident.page, resident.server.url, copy)
    resident.page.locator(css_key("wacht")).wait_for(state="attached")
    resident.page.get_by_role("button", name=resident.say(resident.screen.algemeen.wacht.ga_door)).click()
    expect(resident.heading).to_have_text(resident.say(resident.screen.start.titel))
    waiting[0].continue_()
    is_told(resident)
    assert aside(resident) == [copy]


def test_wis_alles_takes_it_along(resident: Resident) -> None:
    open_with(resident, broken(more_than_can_be_kept))
    resident.go_to("meenemen")
    resident.button(resident.say(resident.screen.meenemen.wis)).click()
    resident.go_on(resident.say(resident.screen.meenemen.wis_ja))
    resident.page.wait_for_function(f"() => {ASIDE} === null")
    expect(resident.page.locator(".wmo-notice")).to_have_count(0)


def test_answers_that_can_be_read_are_not_set_aside(resident: Resident) -> None:
    dossier = example("mantelzorger")
    resident.open_with(dossier)
    assert aside(resident) is None
    assert Dossier.model_validate_json(resident.stored()) == dossier
    expect(resident.page.locator(".wmo-notice")).to_have_count(0)
