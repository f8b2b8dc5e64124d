"""Half of the people see the options the other way round; in easy-read two answers are asked for again."""

from collections.abc import Mapping

import pytest

from tests.flows.walking import ZELFTEST, given, route
from wmo_core.flows.answers import OPEN_OPTIONS, Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.flows.models import Question

QUESTIONS = [each for flow_id in flow_ids() for each in load_flow(flow_id).questions]
FIRST, AGAIN = "dag_en_nacht", "dag_en_nacht_nog_eens"
CLEAR = {"dag_en_nacht": "kan_alleen", "onderwerpen": "regelen", "regelen__hoe_gaat_het": "goed"}
BOTH = [AGAIN, "regelen.hoe_gaat_het_nog_eens"]


def easily(**chosen: str | tuple[str, ...]) -> dict[str, Answer]:
    """Return answers that were given in easy-read."""
    return {
        key: each.model_copy(update={"in_register": "easy-read"}) for key, each in given(**chosen).items()
    }


def repeats(answers: Mapping[str, Answer]) -> list[str]:
    return [each for each in route(answers) if ZELFTEST.question(each).repeats]


@pytest.mark.parametrize("question", [each for each in QUESTIONS if each.mirrored], ids=lambda each: each.id)
def test_two_people_see_the_options_in_opposite_order_with_the_open_ones_last(question: Question) -> None:
    one, other = (question.options_on_screen(mirrored) for mirrored in (False, True))
    assert one[:-2] == other[:-2][::-1] and set(one[:-2]) == set(question.options)
    assert one[-2:] == other[-2:] == OPEN_OPTIONS
    assert question.options in (one[:-2], other[:-2])


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_repeat_shows_the_options_the_other_way_round_than_this_person_saw_them(mirrored: bool) -> None:
    for again in (each for each in QUESTIONS if each.repeats):
        first = ZELFTEST.question(again.words_of)
        assert again.options == first.options
        assert again.options_on_screen(mirrored) == first.options_on_screen(not mirrored)


def test_a_list_an_age_and_an_overview_keep_their_order() -> None:
    fixed = ("leeftijd", "partner_aow", "wlz", "tuin.geprobeerd", "thuis", "overzicht_buiten")
    for question in map(ZELFTEST.question, fixed):
        assert question.options_on_screen(True) == question.all_options


def test_in_plain_dutch_nothing_is_asked_twice() -> None:
    assert repeats(given(**CLEAR)) == []


def test_in_easy_read_two_questions_come_again_before_the_last() -> None:
    assert repeats(easily(**CLEAR)) == BOTH
    assert route(easily(**CLEAR))[-4:] == ["buurt", *BOTH, "beste_hulp"]


@pytest.mark.parametrize("left_open", OPEN_OPTIONS)
def test_what_was_left_open_is_not_asked_again(left_open: str) -> None:
    assert repeats(easily(**CLEAR | {FIRST: left_open})) == BOTH[1:]
    assert repeats(easily(**CLEAR | {"regelen__hoe_gaat_het": left_open})) == BOTH[:1]


def test_what_was_only_told_in_own_words_is_not_asked_again() -> None:
    told = Answer(words="Dat hangt ervan af.", in_register="easy-read")
    assert AGAIN not in repeats(easily(**CLEAR) | {FIRST: told})


def test_of_the_onderwerpen_only_the_first_is_asked_again() -> None:
    two = easily(**CLEAR) | easily(onderwerpen=("regelen", "tuin"), tuin__hoe_gaat_het="goed")
    assert repeats(two) == BOTH


@pytest.mark.parametrize(
    ("more", "asked"),
    [
        ({}, BOTH),
        ({"thuis": "partner", "partner_aow": "aow"}, BOTH),
        ({"mantelzorg": "ja", "mantelzorg_last": "gaat_goed"}, BOTH),
        ({"mantelzorg": "ja", "mantelzorg_last": "te_zwaar"}, BOTH[:1]),
        ({"thuis": "partner", "mantelzorg": "ja", "mantelzorg_last": "gaat_goed"}, BOTH[:1]),
        ({"thuis": "partner", "mantelzorg": "ja", "mantelzorg_last": "te_zwaar"}, []),
    ],
)
def test_a_repeat_gives_way_to_questions_that_are_needed(more: dict[str, str], asked: list[str]) -> None:
    assert repeats(easily(**CLEAR | more)) == asked


def test_a_second_answer_counts_for_nothing_when_the_first_is_taken_back() -> None:
    answers = easily(**CLEAR, **{AGAIN: "altijd_iemand"})
    assert AGAIN in Journey(ZELFTEST, answers).counted
    assert AGAIN not in Journey(ZELFTEST, answers | easily(**{FIRST: "weet_ik_niet"})).counted
