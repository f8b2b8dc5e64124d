"""How long a draft lives: until it was taken over, not longer, and never over something newer."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.a11y.places import before
from tests.browser.kept.leaving import (
    AGE,
    ANSWER,
    DRAFTS,
    THIRD,
    box,
    by_back,
    by_link,
    by_menu,
    come_to_third,
    fields,
    fill_in_a_question,
    fill_in_people_and_week,
    fill_in_the_card,
    holds,
    return_by_terug,
)
from tests.browser.names import css_key, one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example, mirror
from wmo_core.content.screens.all_screens import Screens
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier

FIRST = load_flow("zelftest").questions[0]
KEEPS: dict[str, Callable[[Screens], str]] = {
    "gesprek": lambda screen: screen.gesprek.bewaar,
    "termijnen": lambda screen: screen.termijnen.reken,
    "plan": lambda screen: screen.algemeen.bewaar,
}
TYPED = {
    "gesprek": ("gesprek-companion", "mijn zus"),
    "termijnen": ("dag-melding", "2-11-2026"),
    "plan": ("naam", "A."),
}


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def test_what_came_back_is_sent_with_verder_and_is_then_no_draft_any_more(resident: Resident) -> None:
    come_to_third(resident)
    fill_in_a_question(resident)
    by_menu(lambda screen: screen.algemeen.kop.gevaar)(resident)
    return_by_terug(resident)
    expect(resident.words_field(THIRD)).to_have_value(ANSWER.words)
    resident.next()
    assert Dossier.model_validate_json(resident.stored()).answers[THIRD.id].words == ANSWER.words
    resident.page.wait_for_function(f"() => {DRAFTS} === null")


@pytest.mark.parametrize("screen", KEEPS)
def test_what_was_kept_is_no_draft_any_more(resident: Resident, screen: str) -> None:
    resident.open_with(example("mantelzorger"), screen)
    key, words = TYPED[screen]
    box(resident, key).locator("textarea, input").fill(words)
    resident.page.wait_for_function(f"(words) => {DRAFTS}?.includes(words)", arg=words)
    resident.button(resident.say(KEEPS[screen](resident.screen))).click()
    resident.page.wait_for_function(f"() => {DRAFTS} === null")


def test_a_draft_of_several_screens_ago_is_still_there(resident: Resident) -> None:
    come_to_third(resident)
    fill_in_a_question(resident)
    filled = fields(resident)
    by_link(lambda screen: screen.algemeen.naam)(resident)
    resident.go_to("mensen_en_week")
    fill_in_people_and_week(resident)
    by_link(lambda screen: screen.algemeen.naam)(resident)
    resident.page.reload()
    resident.go_on(resident.say(resident.screen.start.verder))
    holds(resident, filled)


def test_an_answer_that_was_refused_stays_a_draft(resident: Resident) -> None:
    come_to_third(resident)
    resident.choose(AGE, "aow")
    resident.choose(THIRD, "partner")
    resident.tell_more()
    resident.words_field(THIRD).fill("Mijn nummer is 111222333")
    resident.stay()
    expect(resident.page.get_by_role("alert")).to_be_visible()
    filled = fields(resident)
    by_menu(lambda screen: screen.algemeen.toegankelijkheid)(resident)
    return_by_terug(resident)
    holds(resident, filled)


def test_a_draft_never_comes_over_a_newer_answer(resident: Resident) -> None:
    """Someone leaves the first question half-way, and answers it with the button for helpers."""
    resident.begin()
    resident.choose(FIRST, "zelf")
    by_link(lambda screen: screen.algemeen.naam)(resident)
    resident.go_on(resident.say(resident.screen.start.ander))
    name = one_line(resident.texts.question(FIRST.id).options["ander"])
    helper = resident.page.get_by_role("radio", name=name, exact=True)
    expect(helper).to_be_checked()
    resident.page.wait_for_timeout(500)
    expect(helper).to_be_checked()


def test_who_was_added_does_not_come_back_and_the_other_half_of_the_screen_does(resident: Resident) -> None:
    resident.open_with(example("mantelzorger"), "mensen_en_week")
    fill_in_people_and_week(resident)
    resident.button(resident.say(resident.screen.mensen_en_week.voeg_persoon)).click()
    expect(box(resident, "persoon-naam").locator("input")).to_have_value("")
    resident.settle()
    filled = fields(resident)
    by_menu(lambda screen: screen.algemeen.kop.gevaar)(resident)
    return_by_terug(resident)
    holds(resident, filled)
    assert [person.name for person in Dossier.model_validate_json(resident.stored()).network].count(
        "Fatma"
    ) == 1


def test_a_change_of_the_plan_that_was_cancelled_does_not_come_back(resident: Resident) -> None:
    resident.open_with(example("mantelzorger"), "plan")
    resident.open_item().locator("[class*='st-key-bewerk-'] button").click()
    field = resident.page.locator("[class*='st-key-v-bewerk-'] textarea")
    expect(field).to_be_visible()
    old = field.input_value()
    field.fill("Toch anders")
    by_menu(lambda screen: screen.algemeen.kop.gevaar)(resident)
    return_by_terug(resident)
    expect(field).to_have_value("Toch anders")
    resident.button(resident.say(resident.screen.algemeen.annuleer)).click()
    expect(field).to_have_count(0)
    resident.settle()
    resident.open_item().locator("[class*='st-key-bewerk-'] button").click()
    resident.page.wait_for_timeout(500)
    expect(field).to_have_value(old)


def test_the_draft_of_one_person_never_reaches_the_file_of_another(resident: Resident) -> None:
    come_to_third(resident)
    fill_in_a_question(resident)
    by_link(lambda screen: screen.algemeen.naam)(resident)
    resident.page.get_by_text(resident.say(resident.screen.start.bestand), exact=True).first.click()
    file = {"name": "a.json", "mimeType": "application/json", "buffer": mirror(before(THIRD.id)).encode()}
    resident.page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    resident.go_on(resident.say(resident.screen.start.bestand_ja))
    assert resident.question() == AGE
    resident.tell_more()
    resident.page.wait_for_timeout(500)
    expect(resident.words_field(THIRD)).to_have_value("")
    assert resident.page.evaluate(DRAFTS) is None


def test_what_someone_searched_for_is_found_again(resident: Resident) -> None:
    resident.open("lezen")
    field = resident.page.get_by_role("textbox", name=resident.say(resident.screen.lezen.zoek))
    field.fill("rolstoel")
    field.press("Enter")
    found = resident.page.locator(css_key("gevonden"))
    here = resident.step
    found.get_by_role("link").first.click()
    resident.arrive(here)
    by_back(resident)
    expect(field).to_have_value("rolstoel")
    expect(found.get_by_role("link").first).to_be_visible()


def test_wis_alles_takes_the_drafts_along(resident: Resident) -> None:
    resident.open_with(example("mantelzorger"), "gesprek")
    fill_in_the_card(resident)
    by_link(lambda screen: screen.algemeen.naam)(resident)
    assert "Douchen gaat niet" in resident.page.evaluate(DRAFTS)
    resident.go_to("meenemen")
    resident.button(resident.say(resident.screen.meenemen.wis)).click()
    resident.go_on(resident.say(resident.screen.meenemen.wis_ja))
    resident.page.wait_for_function(f"() => {DRAFTS} === null")
