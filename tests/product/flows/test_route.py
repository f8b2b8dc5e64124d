"""What must hold of the questions that residents get, whichever they are."""

import re

from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.redactie.checks.walk_length import longest_walk

ZELFTEST = load_flow("zelftest")
QUESTIONS = [question for flow_id in flow_ids() for question in load_flow(flow_id).questions]


def test_the_longest_way_that_controle_measures_has_every_question_that_anybody_gets() -> None:
    """Besides a repeat no condition has a none_of: with all looked-at options every question comes."""
    firsts = [each for each in ZELFTEST.questions if each.repeats is None]
    assert not any(condition.none_of for each in firsts for condition in each.ask_if)
    on_the_way = {each.id for each in longest_walk(ZELFTEST)}
    assert {each.id for each in firsts if each.part not in ZELFTEST.themes} <= on_the_way
    assert ZELFTEST.most_screens is not None


def test_no_id_stands_in_two_flows() -> None:
    ids = [question.id for question in QUESTIONS]
    assert len(ids) == len(set(ids))


def test_each_onderwerp_is_a_resultaatveld_of_its_own() -> None:
    fields = [onderwerp.resultaatveld for onderwerp in ZELFTEST.onderwerpen]
    assert len(fields) == len(set(fields))


def test_each_question_can_be_left_open_but_not_an_overview() -> None:
    for question in QUESTIONS:
        left_open = {"weet_ik_niet", "zeg_ik_niet"} <= set(question.all_options)
        assert left_open is (question.kind != "overview"), question.id


def test_nothing_asks_for_a_name_a_number_a_date_of_birth_or_an_income() -> None:
    asked = [question.id for question in QUESTIONS]
    assert not [each for each in asked if re.search("bsn|geboorte|inkomen|diagnose|naam", each)]
