"""Who answers the same question in two ways gets something to talk about; the first answer keeps counting."""

from datetime import date

import pytest

from tests.plan.examples import build_plan, in_words
from wmo_core.content.register import Register
from wmo_core.flows.answers import Answer
from wmo_core.plan.bespreken import dossier_signposts
from wmo_core.plan.dossier import Dossier, PlanChoices
from wmo_core.plan.models import PlanItem

FIRST, AGAIN = "dag_en_nacht", "dag_en_nacht_nog_eens"


def dossier(first: str, again: str | None, plan: PlanChoices | None = None) -> Dossier:
    """Return a dossier in which the question was answered once or twice in easy-read."""
    chosen = {FIRST: first} | ({AGAIN: again} if again else {})
    answers = {key: Answer(chosen=(each,), in_register="easy-read") for key, each in chosen.items()}
    return Dossier(in_register=Register.EASY_READ, answers=answers, plan=plan or PlanChoices())


def item(of: Dossier, register: Register = Register.EASY_READ) -> PlanItem:
    plan = build_plan(of, made_on=date(2025, 11, 22), register=register)
    assert AGAIN not in in_words(plan)
    items = {each.id: each for section in plan.sections for each in section.items}
    assert AGAIN not in items
    return items[FIRST]


@pytest.mark.parametrize("again", ["kan_alleen", None, "zeg_ik_niet"])
def test_the_same_answer_twice_reads_as_once(again: str | None) -> None:
    found = item(dossier("kan_alleen", again))
    assert (found.lines, found.talk) == (("Dat kan",), False)


@pytest.mark.parametrize(
    ("register", "lines"),
    [
        (Register.EASY_READ, ("Dat kan", "easy-read plan.later chosen Soms niet")),
        (Register.NL, ("Ik kan alleen zijn", "nl plan.later chosen Er is soms iemand nodig")),
    ],
)
def test_another_answer_stands_below_the_first_as_something_to_talk_about(
    register: Register, lines: tuple[str, ...]
) -> None:
    found = item(dossier("kan_alleen", "soms_iemand"), register)
    assert (found.lines, found.talk) == (lines, True)


def test_not_knowing_the_second_time_is_another_answer() -> None:
    assert item(dossier("kan_alleen", "weet_ik_niet")).talk


def test_own_wording_takes_the_place_of_both_answers_and_the_mark_stays() -> None:
    edited = PlanChoices(edits={FIRST: "Overdag gaat het goed."})
    found = item(dossier("kan_alleen", "soms_iemand", edited))
    assert (found.lines, found.words, found.talk) == ((), "Overdag gaat het goed.", True)


def test_the_outcome_follows_the_first_answer() -> None:
    once, twice = dossier("kan_alleen", None), dossier("kan_alleen", "altijd_iemand")
    assert dossier_signposts(once) == dossier_signposts(twice)
