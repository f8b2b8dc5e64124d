"""The facts in the words of a register: the same in both, with other words, and built only once."""

import pytest

from tests.plan.examples import DAYS, example
from wmo_core.content.register import Register
from wmo_core.flows.answers import By
from wmo_core.plan import build
from wmo_core.plan.build import plan_facts
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.wording import word_plan

NAME = "helper"


def ids(plan: PersoonlijkPlan) -> list[tuple[object, ...]]:
    items = (item for section in plan.sections for item in section.items)
    kept = {"id", "origin", "question", "onderwerp", "chosen_ids", "words", "helper_words", "given_by"}
    return [tuple(item.model_dump(include=kept).values()) for item in items]


@pytest.mark.parametrize("name", DAYS)
def test_both_registers_say_the_same_facts(name: str) -> None:
    facts = plan_facts(example(name), DAYS[name])
    nl, easy = word_plan(facts, Register.NL), word_plan(facts, Register.EASY_READ)
    assert ids(nl) == ids(easy)
    assert [each.on for each in nl.deadlines] == [each.on for each in easy.deadlines]
    assert [each.title for each in nl.sections] != [each.title for each in easy.sections]


def test_another_register_builds_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = plan_facts(example(NAME), DAYS[NAME])
    for name in ("answer_facts", "discuss_facts", "deadline_facts", "open_questions"):
        monkeypatch.delattr(build, name)
    assert word_plan(facts, Register.NL).in_register is Register.NL
    assert word_plan(facts, Register.EASY_READ).in_register is Register.EASY_READ


@pytest.mark.parametrize("register", Register)
def test_each_chosen_id_has_a_line_of_its_own(register: Register) -> None:
    plan = word_plan(plan_facts(example(NAME), DAYS[NAME]), register)
    answered = [item for section in plan.sections for item in section.items if item.chosen_ids]
    assert answered
    for item in answered:
        assert len(item.lines) == len(item.chosen_ids)


def test_who_gave_it_is_said_only_where_it_differs_from_the_top() -> None:
    dossier = example("bakker")
    question = next(key for key in dossier.answers if key.endswith(".wat_lukt_niet"))
    other = dossier.answers[question].model_copy(update={"by": By.ANDER})
    plan = word_plan(plan_facts(dossier.with_answer(question, other), DAYS["bakker"]), Register.NL)
    told = {item.id: item.by for section in plan.sections for item in section.items}
    assert told.pop(question) == plan.words.by_ander
    assert plan.words.by_ander not in told.values() and plan.filled_by not in told.values()
