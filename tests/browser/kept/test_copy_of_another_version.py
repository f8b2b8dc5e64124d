"""A tab that holds answers of another version, or with a clock that is wrong: nothing is lost."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.names import one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example, mirror
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier

Change = Callable[[dict[str, Any]], None]


def one_field_more(copy: dict[str, Any]) -> None:
    copy["nieuw_veld"] = "van een latere versie"


def a_question_that_is_gone(copy: dict[str, Any]) -> None:
    copy["answers"]["oude_vraag"] = {"chosen": [], "words": "Mijn knie."}


def an_option_that_is_gone(copy: dict[str, Any]) -> None:
    copy["answers"]["leeftijd"]["chosen"] = ["vijftig_plus"]


def a_municipality_that_is_gone(copy: dict[str, Any]) -> None:
    copy["gemeente"] = "GM9999"


def a_day_ahead_of_the_clock(copy: dict[str, Any]) -> None:
    copy["dates"] = {"melding": "2026-11-23", "aanvraag": None, "besluit": None}


# What is changed, the words that must be seen again, and on which screen.
BREAKS: tuple[tuple[Change, str, str], ...] = (
    (one_field_more, "van een latere versie", "plan"),
    (a_question_that_is_gone, "Mijn knie.", "plan"),
    (an_option_that_is_gone, "vijftig plus", "plan"),
    (a_municipality_that_is_gone, "GM9999", "plan"),
    (a_day_ahead_of_the_clock, "2026-11-23", "termijnen"),
)


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def changed(change: Change, register: Register = Register.NL) -> str:
    """Return a full copy, changed in one way."""
    copy = json.loads(mirror(example("mantelzorger")))
    copy["in_register"] = register.value
    change(copy)
    return json.dumps(copy, ensure_ascii=False)


@pytest.mark.parametrize(("change", "words", "screen"), BREAKS)
def test_all_that_fits_is_there_and_the_rest_is_shown_and_kept(
    resident: Resident, change: Change, words: str, screen: str
) -> None:
    before = example("mantelzorger")
    resident.open("", changed(change))
    kept = resident.kept()
    assert kept.answers.keys() >= before.answers.keys() - {"leeftijd"}
    assert (kept.plan, kept.talk_card, kept.network) == (before.plan, before.talk_card, before.network)
    expect(resident.button(resident.say(resident.screen.start.verder))).to_be_visible()
    resident.go_to(screen)
    shown = resident.page.locator("[class*='st-key-past-niet-']").filter(has_text=words)
    expect(shown.first).to_be_visible()
    resident.page.reload()
    expect(shown.first).to_be_visible()
    assert resident.kept() == kept
    shown.get_by_role("button").click()
    expect(shown).to_have_count(0)
    resident.settle()
    assert resident.kept() == kept.model_copy(update={"unplaced": ()})


@pytest.mark.parametrize("register", Register)
def test_it_is_told_at_once_in_the_register_of_the_copy(resident: Resident, register: Register) -> None:
    resident.register = register
    resident.open("", changed(one_field_more, register))
    told = one_line(resident.screen.fouten.past_niet)
    expect(resident.page.get_by_role("alert").filter(has_text=told)).to_be_visible()


def test_of_a_day_ahead_of_the_clock_it_is_said_which(resident: Resident) -> None:
    resident.open("", changed(a_day_ahead_of_the_clock))
    days = {"dagen": resident.screen.termijnen.dag_namen["melding"]}
    told = fill(resident.screen.fouten.dagen_weggelaten, days)
    expect(resident.page.get_by_text(one_line(resident.say(told)))).to_be_visible()
    assert Dossier.model_validate_json(resident.stored()).dates.melding is None
