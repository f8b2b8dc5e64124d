"""Whatever someone answers, the way leads to the end and no rule breaks."""

from random import Random
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from tests.flows.walking import ZELFTEST
from wmo_core.flows.answers import Answer
from wmo_core.flows.check import check_answer, check_answers, clean_answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.look_round import looked_round
from wmo_core.flows.models import Question

REGISTERS: tuple[Literal["nl", "easy-read"], ...] = ("nl", "easy-read")
WORDS = ("", " ", "Ik red me wel.", "\u202e\x00<script>")


def some_answer(question: Question, chance: Random) -> Answer:
    """Return an answer that the screen would accept, also none where that may be."""
    most = len(question.all_options) if question.may_choose_many else 1
    chosen = tuple(chance.sample(question.all_options, chance.randint(0, most)))
    words, helper_words = chance.choice(WORDS), chance.choice(WORDS)
    if check_answer(question, chosen, words, helper_words) is None:
        in_register = chance.choice(REGISTERS)
        return Answer(chosen=chosen, words=words, helper_words=helper_words, in_register=in_register)
    return Answer(chosen=question.all_options[:1], in_register=chance.choice(REGISTERS))


def walk(chance: Random) -> dict[str, Answer]:
    """Return answers given step by step as the way goes, with one of them changed afterwards."""
    answers: dict[str, Answer] = {}
    while (step := Journey(ZELFTEST, answers).next_step) is not None:
        answers |= {asked.id: some_answer(asked, chance) for asked in step.questions}
        answers = looked_round(ZELFTEST, answers)
    changed = chance.choice(sorted(answers))
    return answers | {changed: some_answer(ZELFTEST.question(changed), chance)}


@given(st.randoms(use_true_random=True))
def test_any_answers_lead_to_the_end(chance: Random) -> None:
    answers = walk(chance)
    steps = 0
    while (step := Journey(ZELFTEST, answers).next_step) is not None:
        answers |= {asked.id: Answer(chosen=asked.all_options[:1]) for asked in step.questions}
        steps += 1
    assert steps <= len(ZELFTEST.steps)
    assert check_answers(ZELFTEST.by_id, answers) is None


@given(st.randoms(use_true_random=True))
def test_what_counts_stands_on_the_route_and_leads_to_the_same_route(chance: Random) -> None:
    journey = Journey(ZELFTEST, walk(chance))
    assert set(journey.counted) <= {asked.id for asked in journey.route}
    assert Journey(ZELFTEST, journey.counted).route == journey.route


@given(st.randoms(use_true_random=True))
def test_a_step_keeps_its_questions_whatever_is_answered_on_it(chance: Random) -> None:
    """No field appears or goes while someone is filling in a screen."""
    answers = walk(chance)
    for step in Journey(ZELFTEST, answers).steps:
        changed = answers | {asked.id: some_answer(asked, chance) for asked in step.questions}
        assert Journey(ZELFTEST, changed).step(step.id) == step


@given(st.permutations(ZELFTEST.question("thuis").options))
def test_chosen_options_are_kept_in_the_order_of_the_question(chosen: list[str]) -> None:
    question = ZELFTEST.question("thuis")
    assert clean_answer(question, Answer(chosen=tuple(chosen))).chosen == question.options
