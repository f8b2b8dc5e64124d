"""What must hold of the questions that residents get, whichever they are."""

import re

from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.redactie.checks.walk_length import longest_walk

ZELFTEST = load_flow("zelftest")
# At most from start to plan in hand; of these the start, the tasks, the outcome, the plan and what goes home.
MOST_SCREENS, BESIDE_THE_QUESTIONS = 15, 5
QUESTIONS = [question for flow_id in flow_ids() for question in load_flow(flow_id).questions]


def test_the_longest_way_that_controle_measures_has_every_question_that_anybody_gets() -> None:
    """With all looked-at options every question comes.

    But what is there on request, the look round of who does not know an onderwerp, and a question with a
    none_of: that is there instead of another one (with a partner, no other who shares the household matters).
    """
    instead = {each.id for each in ZELFTEST.questions if any(one.none_of for one in each.ask_if)}
    assert instead == {"huisgenoot"}
    on_the_way = {question.id for step in longest_walk(ZELFTEST) for question in step.questions}
    for each in ZELFTEST.questions:
        is_for_all = each.onderwerp is None and each.fills is None and each.part not in ZELFTEST.on_request
        assert each.id in on_the_way or not is_for_all or each.id in instead, each.id


def test_a_walk_is_short_and_an_onderwerp_more_costs_three_screens() -> None:
    assert ZELFTEST.most_screens == len(longest_walk(ZELFTEST))
    for onderwerp in ZELFTEST.onderwerpen:
        assert len({step.id for step in ZELFTEST.steps if step.part == onderwerp.id}) == 3


def test_the_shortest_walk_with_one_onderwerp_stays_short() -> None:
    said = {"voor_wie": "zelf", "leeftijd": "18_tot_aow", "onderwerpen": "regelen"}
    answers = {key: Answer(chosen=(option,)) for key, option in said.items()}
    while (step := Journey(ZELFTEST, answers).next_step) is not None:
        # The last option of what must be answered, which brings no other question, and the rest left empty.
        answers |= {q.id: Answer() if q.optional else Answer(chosen=q.options[-1:]) for q in step.questions}
    steps = [step.id for step in Journey(ZELFTEST, answers).steps if step.part not in ZELFTEST.on_request]
    assert len(steps) + BESIDE_THE_QUESTIONS <= MOST_SCREENS, steps


def test_no_id_stands_in_two_flows() -> None:
    ids = [question.id for question in QUESTIONS]
    assert len(ids) == len(set(ids))


def test_each_onderwerp_is_a_resultaatveld_of_its_own() -> None:
    fields = [onderwerp.resultaatveld for onderwerp in ZELFTEST.onderwerpen]
    assert len(fields) == len(set(fields))


def test_each_question_may_be_left_open() -> None:
    for question in QUESTIONS:
        assert {"weet_ik_niet", "zeg_ik_niet"} <= set(question.all_options), question.id


def test_what_is_asked_lightly_may_be_left_empty() -> None:
    """What law and forms ask besides the walk is never in the way."""
    asked_lightly = (
        "doel",
        "niet_willen",
        "als_mantelzorger_uitvalt",
        "rekening_houden",
        "vertegenwoordiger",
    )
    for question_id in (*asked_lightly, "wie_is_het"):
        assert ZELFTEST.question(question_id).optional
    assert all(q.optional for q in QUESTIONS if q.template in ("hoe_vaak", "sinds_wanneer", "geprobeerd"))
    assert all(question.optional for question in load_flow("keuzes").questions)


def test_what_stands_behind_a_button_can_be_left_empty_and_own_words_have_a_field_on_each_screen() -> None:
    assert all(question.optional for question in QUESTIONS if question.more)
    for flow_id in ("zelftest", "keuzes"):
        for step in load_flow(flow_id).steps:
            in_the_plan = [question for question in step.questions if question.plan]
            tells = [q for q in step.questions if q.tells or q.kind == "text"]
            assert tells or not in_the_plan or step.id == "wlz", step.id


def test_nothing_asks_for_a_name_a_number_a_date_of_birth_or_an_income() -> None:
    asked = [question.id for question in QUESTIONS]
    assert not [each for each in asked if re.search("bsn|geboorte|inkomen|diagnose|naam", each)]
