"""Someone types the own municipality with an error, chooses it, and finds it on the paper."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.a11y.measures import axe
from tests.browser.keys import LOOKING, Keyboard
from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ServerProcess
from tests.browser.tab import STORE
from tests.browser.walking import Resident
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier

DAY = "2026-11-22"


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    page.add_init_script(path=LOOKING)
    return Resident(page, app_on(DAY))


def kept(resident: Resident, words: str) -> Dossier:
    """Return the copy of the answers in the tab, once these words came as far as that."""
    has_words = "([name, words]) => sessionStorage.getItem(name)?.includes(words)"
    resident.page.wait_for_function(has_words, arg=[STORE, words])
    return Dossier.model_validate_json(resident.stored())


@pytest.mark.parametrize("register", Register)
def test_a_typing_error_is_forgiven_and_the_keyboard_is_enough(
    resident: Resident, register: Register
) -> None:
    resident.open_with(Dossier(in_register=register))
    words, keys = resident.screen.start.gemeente, Keyboard(resident)
    field = resident.page.get_by_role("textbox", name=resident.say(words.vraag))
    keys.tab_to(field)
    field.press_sequentially("utregt")
    found = resident.page.get_by_role("radio", name="Utrecht", exact=True)
    expect(found).to_be_visible()
    expect(field).to_be_focused()
    heard = resident.page.get_by_role("status")
    expect(heard).to_have_text(words.gevonden.format(namen="Utrecht"))
    assert axe(resident.page) == []
    keys.tab_to(found)
    keys.press("Space")
    expect(found).to_be_checked()
    expect(found).to_be_focused()
    assert kept(resident, "GM0344").gemeente == "GM0344"
    check_screen(resident, arrived=False)
    resident.page.reload()
    resident.open("kosten")
    expect(resident.page.get_by_text("Utrecht").first).to_be_visible()
    assert "17,50" not in resident.page.locator("body").inner_text()


def test_a_place_finds_its_municipality_and_a_name_of_nowhere_is_kept_as_it_was_typed(
    resident: Resident,
) -> None:
    resident.open_with(Dossier())
    words = resident.screen.start.gemeente
    field = resident.page.get_by_role("textbox", name=resident.say(words.vraag))
    field.fill("hoofddorp")
    label = words.bij_plaats.format(gemeente="Haarlemmermeer", plaats="Hoofddorp")
    expect(resident.page.get_by_role("radio", name=label, exact=True)).to_be_visible()
    field.fill("Qxqx")
    not_found = resident.page.get_by_role("status").filter(has_text=resident.say(words.niets_gevonden))
    expect(not_found).to_be_visible()
    assert axe(resident.page) == []
    resident.page.get_by_text(resident.say(words.niet_erbij)).last.click()
    expect(resident.page.get_by_role("radio", name=resident.say(words.niet_erbij))).to_be_checked()
    found = kept(resident, "Qxqx")
    assert (found.gemeente, found.gemeente_name) == (None, "Qxqx")


def test_without_a_municipality_nobody_is_held_back(resident: Resident) -> None:
    resident.open()
    resident.go_on(resident.say(resident.screen.start.begin))
    assert resident.question() is not None
