"""Whatever someone answers, the way leads to the end and no rule breaks."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.flows.some_answer import some_answer
from tests.flows.walking import ZELFTEST
from wmo_core.flows.answers import Answer
from wmo_core.flows.check import check_answers, clean_answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.look_round import looked_round


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
