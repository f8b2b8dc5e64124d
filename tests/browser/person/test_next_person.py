"""The next person at this computer begins with nothing, and each is asked once whether all may go."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.kept.leaving import type_in
from tests.browser.names import css_key
from tests.browser.person.leftovers import KEPT, SHOWN, agree, dialog, keys, left, told, wipe_button, words_of
from tests.browser.walking import Resident, example, mirror
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts.navigation import SCREENS

PLAN = example("mantelzorger").with_plan(name="Gerda Vermeulen")
TYPED = "Dit is nog niet verstuurd"
ONLY_NUMBERS = {"mijn-wmo-plan.tab", "mijn-wmo-plan.reeks"}  # by chance, and of the next person


def test_two_people_in_a_row_at_one_browser(at_home: Resident) -> None:
    one = at_home
    one.open_with(PLAN.model_copy(update={"in_register": Register.EASY_READ}), "plan")
    assert words_of(PLAN)
    one.open_menu()
    one.page.get_by_role("button", name=one.say(one.screen.algemeen.voorlezen.groter)).click()
    assert "mijn-wmo-plan.weergave" in keys(one.page)
    wipe_button(one).click()
    agree(one)
    next_one = Resident(one.page, one.server)
    assert next_one.step == "start"
    expect(told(next_one)).to_contain_text(next_one.say(next_one.screen.start.gewist))
    expect(told(next_one)).to_contain_text(next_one.say(next_one.screen.pauze.niet_te_wissen))
    assert left(next_one.page, PLAN) == []
    assert keys(next_one.page) <= ONLY_NUMBERS
    assert (
        next_one.page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--wmo-text')")
        == "1"
    )
    next_one.go_on(next_one.say(next_one.screen.start.begin))
    expect(next_one.page.locator("input:checked")).to_have_count(0)
    for screen in ("plan", "meenemen", "taken", ""):
        next_one.open(screen)
        assert left(next_one.page, PLAN) == [], screen
    expect(told(next_one)).to_have_count(0)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_has_the_button_once_something_is_filled_in(at_home: Resident, screen: str) -> None:
    at_home.open_with(PLAN, "" if screen == "start" else screen)
    button = wipe_button(at_home)
    expect(button).to_be_visible()
    button.click()
    stay = dialog(at_home).get_by_role("button", name=at_home.say(at_home.screen.algemeen.annuleer))
    expect(stay).to_be_focused()
    stay.click()
    expect(dialog(at_home)).to_have_count(0)
    assert at_home.kept() == PLAN


def test_with_nothing_filled_in_there_is_nothing_to_wipe_at_home(at_home: Resident) -> None:
    at_home.open()
    at_home.open_menu()
    expect(at_home.page.locator(".wmo-wipe:visible")).to_have_count(0)


def test_words_that_were_not_sent_yet_are_wiped_too_and_that_needs_no_server(at_home: Resident) -> None:
    one = at_home
    one.open("gesprek")
    button = one.button(one.say(one.screen.algemeen.wis.volgende)).first
    one.open_menu()
    expect(button).to_be_hidden()
    one.page.keyboard.press("Escape")
    one.page.context.set_offline(True)
    type_in(one, "gesprek-companion", TYPED)
    one.open_menu()
    expect(button).to_be_visible()
    one.page.context.set_offline(False)
    one.page.reload()
    one.settle()
    wipe_button(one).click()
    agree(one)
    assert keys(one.page) <= ONLY_NUMBERS
    assert TYPED not in one.page.evaluate(f"{KEPT} + {SHOWN}")
    one.open_menu()
    expect(button).to_be_hidden()


def test_the_start_offers_to_go_on_or_a_new_plan(at_home: Resident) -> None:
    at_home.open_with(PLAN)
    words = at_home.screen.start
    expect(at_home.button(at_home.say(words.begin))).to_have_count(0)
    at_home.button(at_home.say(words.nieuw)).click()
    at_home.page.keyboard.press("Escape")  # not sure
    assert at_home.kept() == PLAN
    at_home.go_on(at_home.say(words.verder))
    assert at_home.step == "taken"
    at_home.open()
    at_home.button(at_home.say(words.nieuw)).click()
    agree(at_home)
    expect(at_home.button(at_home.say(words.begin))).to_be_visible()
    expect(at_home.heading).to_be_focused()
    assert left(at_home.page, PLAN) == []


def test_a_file_over_answers_asks_first(at_home: Resident, tmp_path: Path) -> None:
    other = example("man_van_34")
    files = [tmp_path / name for name in ("ander.json", "nog-eens.json")]
    for file in files:
        file.write_text(mirror(other))
    at_home.open_with(PLAN)
    words = at_home.screen.start
    at_home.page.locator("summary").filter(has_text=at_home.say(words.bestand)).click()
    at_home.page.locator("input[type=file]").set_input_files(files[0])
    no = at_home.button(at_home.say(words.ander_nee))
    no.click()
    expect(no).to_have_count(0)
    assert at_home.kept() == PLAN
    at_home.page.locator("input[type=file]").set_input_files(files[1])
    at_home.go_on(at_home.say(words.bestand_ja))
    assert at_home.kept().answers == other.answers


def test_a_file_over_nothing_does_not_ask(at_home: Resident, tmp_path: Path) -> None:
    file = tmp_path / "mijn.json"
    file.write_text(mirror(PLAN))
    at_home.open_with(Dossier())
    before = at_home.step
    at_home.page.locator("summary").filter(has_text=at_home.say(at_home.screen.start.bestand)).click()
    at_home.page.locator("input[type=file]").set_input_files(file)
    at_home.arrive(before)
    assert at_home.kept().answers == PLAN.answers


def test_a_wipe_needs_no_server(at_home: Resident) -> None:
    at_home.open_with(PLAN, "plan")
    wipe_button(at_home).click()
    at_home.page.context.set_offline(True)
    dialog(at_home).get_by_role("button", name=at_home.say(at_home.screen.meenemen.wis_ja)).click()
    assert "mijn-wmo-plan" not in keys(at_home.page)
    expect(at_home.page.locator(css_key("kop"))).not_to_be_visible()
    at_home.page.context.set_offline(False)
