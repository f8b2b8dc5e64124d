"""What earlier answers held and has no place now: told, shown in its old words, kept, gone when pressed."""

import json
from datetime import date

import pytest

from tests.pages.opening import drawn, filled, new_app, said
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dates, Dossier
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.state.incoming import read_incoming
from wmo_core.ui.state.names import TELL_UNPLACED

TOLD = {register: load_texts(register).screen for register in Register}


def opened(register: Register = Register.NL, **changes: object) -> Dossier:
    """Return what a file with these changes gives."""
    table = Dossier(answers=filled(), in_register=register).model_dump(mode="json")
    return read_incoming(json.dumps(table | changes)).dossier


def shows_and_removes(screen: str, dossier: Dossier, words: str) -> None:
    at = new_app(dossier).run().switch_page(f"pages/{screen}.py").run()
    assert words in said(at)
    remove = next(each for each in at.button if str(each.key).startswith("past-niet-weg-"))
    at = remove.click().run()
    assert not at.exception and words not in said(at)
    assert at.session_state["dossier"] == dossier.model_copy(update={"unplaced": ()})


@pytest.mark.parametrize("register", Register)
def test_an_answer_to_a_question_that_is_gone_stands_on_the_plan_and_can_be_removed(
    register: Register,
) -> None:
    answers = Dossier(answers={**filled(), "oude_vraag": Answer(words="Mijn knie.")}).model_dump(mode="json")
    shows_and_removes("plan", opened(register, answers=answers["answers"]), "Mijn knie.")


def test_a_day_ahead_of_the_clock_stands_where_the_days_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "2026-01-06")
    shows_and_removes("termijnen", opened(dates={"melding": "2026-01-07"}), "2026-01-07")


def test_a_day_that_is_filled_in_again_takes_the_place_of_the_old_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "2026-01-06")
    at = new_app(opened(dates={"melding": "2026-01-07"})).run().switch_page("pages/termijnen.py").run()
    at.radio(key="v:dag:gedaan").set_value("ja")
    at.text_input(key="v:dag:melding").set_value("5-1-2026")
    at = next(each for each in at.button if each.label == TOLD[Register.NL].termijnen.reken).click().run()
    found = at.session_state["dossier"]
    assert (found.dates, found.unplaced) == (Dates(melding=date(2026, 1, 5)), ())


@pytest.mark.parametrize("register", Register)
def test_it_is_told_on_each_screen_until_it_was_seen(register: Register) -> None:
    told = TOLD[register].fouten.past_niet
    at = new_app(opened(register, nieuw_veld="van later"))
    at.session_state[TELL_UNPLACED] = True
    at = at.run()
    assert told in [str(each.value) for each in drawn(at, "warning")]
    at = at.switch_page("pages/plan.py").run().switch_page("pages/taken.py").run()
    assert told not in [str(each.value) for each in drawn(at, "warning")]
