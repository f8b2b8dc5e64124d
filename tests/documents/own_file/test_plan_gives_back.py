"""A plan as a file, opened again: the same plan, and what has no place in the answers in its old words."""

import json
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.own_file.plans import DAY, Table, check_round, kept, opened, somebody, told
from tests.plan.examples import DAYS, example
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.own_file.faults import NoAnswersError, ReadFault
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.flows.answers import Answer, By
from wmo_core.flows.check import check_answers
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier, questions_of_all_flows
from wmo_core.plan.people import Person
from wmo_core.plan.week import WeekEntry


@settings(max_examples=100)
@given(st.randoms(use_true_random=True))
def test_the_same_plan_comes_of_a_plan(chance: Random) -> None:
    check_round(somebody(chance))


@pytest.mark.parametrize("name", DAYS)
def test_the_plans_of_the_examples_come_back(name: str) -> None:
    dossier = example(name)
    check_round(dossier)
    taken = opened(told(dossier, DAYS[name]))
    assert taken.filled_by == dossier.filled_by and taken.gemeente == dossier.gemeente
    assert check_answers(questions_of_all_flows(), taken.answers) is None


def test_what_the_owner_left_out_is_not_in_a_plan() -> None:
    dossier = example("bakker")
    facts = [fact for section in plan_facts(dossier, DAY).sections for fact in section.facts]
    left_out = next(fact.id for fact in facts if fact.id in dossier.answers)
    assert left_out in opened(told(dossier)).answers
    assert left_out not in opened(told(dossier.with_plan(left_out=(left_out,)))).answers


def test_the_people_and_the_week_come_back_as_they_were() -> None:
    people = (Person(name="Jan, Piet", circle="dichtbij", what="koffie"), Person(name="Ans", circle="werk"))
    week = (WeekEntry(day="maandag", part="ochtend", who="Ans, of niemand", what="wassen"),)
    taken = opened(told(example("bakker").model_copy(update={"network": people, "week": week})))
    assert (taken.network, taken.week) == (people, week)


def test_other_words_stay_other_words_and_an_addition_keeps_its_writer() -> None:
    edited = next(iter(opened(told(example("bakker"))).answers.keys() - {"voor_wie", "onderwerpen"}))
    dossier = example("bakker").with_plan(
        edits={edited: "Zo zeg ik het."},
        additions={"H": "En dit nog."},
        written_by={edited: By.SAMEN, "eigen.H": By.ANDER},
    )
    plan = opened(told(dossier)).plan
    assert (plan.edits, plan.additions) == (dossier.plan.edits, dossier.plan.additions)
    assert plan.written_by == dossier.plan.written_by


def test_the_days_of_a_plan_are_kept_in_their_old_words() -> None:
    plan = told(example("bakker"))
    days = [f"{each['label']}: {each['day']}" for each in plan["terms"] if each["date"]]
    assert days and [plan["terms_title"], *days] in kept(opened(plan))


def changed(plan: Table, **item: object) -> Table:
    """Return a plan of which the first item in a part is otherwise."""
    for part in plan["sections"]:
        if part["items"]:
            part["items"][0] = {**part["items"][0], **item}
            return plan
    raise AssertionError("Dit plan is leeg.")


OF_LATER: tuple[dict[str, object], ...] = (
    {"question": "vraag_van_later"},
    {"chosen_ids": ["keuze_van_later"]},
    {"id": "later.iets", "question": None},
)
NOT_YET = ("people", "week")
NO_IDS = (*NOT_YET, "question", "chosen_ids", "onderwerp", "in_register")


@pytest.mark.parametrize("item", OF_LATER)
def test_what_a_later_version_asked_is_kept_in_its_old_words(item: dict[str, object]) -> None:
    plan = changed(told(example("bakker")), **item, chosen=["Zo heet het later"])
    assert any("Zo heet het later" in piece for piece in kept(opened(plan)))


@pytest.mark.parametrize("lacking", [NOT_YET, NO_IDS])
def test_a_plan_of_an_earlier_version_comes_back_by_its_words(lacking: tuple[str, ...]) -> None:
    plan = told(example("bakker"))
    whole = opened(plan)
    for part in (plan["opening"], *plan["sections"]):
        for item in part["items"]:
            for name in lacking:
                del item[name]
    again = opened(plan)
    assert {name: answer.chosen for name, answer in again.answers.items()} == {
        name: answer.chosen for name, answer in whole.answers.items()
    }


@pytest.mark.parametrize("register", Register)
def test_who_fills_it_in_for_whom_is_known_again_where_the_plan_tells_it(register: Register) -> None:
    says = load_texts(register).document.helper_says
    known = questions_of_all_flows()["wie_is_het"].options
    for who, label in ((who, label) for who, label in says.items() if who in known):
        dossier = Dossier(
            in_register=register,
            answers={
                "voor_wie": Answer(chosen=("ander",)),
                "wie_is_het": Answer(chosen=(who,)),
                "beste_hulp": Answer(helper_words="Zij wil thuis blijven.", by=By.ANDER),
            },
        )
        about = opened(told(dossier)).about
        assert about == (who if list(says.values()).count(label) == 1 else "iemand_anders")


def test_a_plan_of_any_shape_gives_answers_of_our_shape_or_none() -> None:
    odd: list[object] = [
        None,
        1,
        "x",
        [],
        {},
        [{"id": "eigen.A", "words": 3}],
        [{"question": "thuis", "chosen_ids": [1, None, "alleen"]}],
    ]
    for each in odd:
        table = {
            "document": "persoonlijk-plan",
            "in_register": each,
            "name": each,
            "sections": [{"items": each}],
        }
        try:
            json.loads(answers_in(json.dumps(table).encode()))
        except NoAnswersError as error:
            assert error.fault is ReadFault.GEEN_ANTWOORDEN
