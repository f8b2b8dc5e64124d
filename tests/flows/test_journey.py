"""Where someone is follows from the answers: the route, what still counts, back and on."""

from collections.abc import Mapping

import pytest

from tests.flows.walking import ZELFTEST, given, of_onderwerp, route
from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.models import Condition, Question

START = ["voor_wie", "leeftijd", "thuis", "wlz", "dag_en_nacht", "goed", "onderwerpen", "mantelzorg"]
END = ["buurt", "beste_hulp"]


def question(question_id: str) -> Question:
    return ZELFTEST.question(question_id)


def test_without_answers_everybody_gets_the_same_questions() -> None:
    assert route({}) == [*START, *END]


@pytest.mark.parametrize("thuis", question("thuis").all_options)
def test_the_age_of_a_partner_is_asked_only_when_there_is_one(thuis: str) -> None:
    assert ("partner_aow" in route(given(thuis=thuis))) is (thuis == "partner")
    assert ("partner_aow" in route(given(thuis=(thuis, "kind")))) is (thuis == "partner")


@pytest.mark.parametrize("mantelzorg", question("mantelzorg").all_options)
@pytest.mark.parametrize("last", question("mantelzorg_last").all_options)
def test_what_would_help_a_mantelzorger_is_asked_only_when_it_is_heavy(mantelzorg: str, last: str) -> None:
    found = route(given(mantelzorg=mantelzorg, mantelzorg_last=last))
    cares = mantelzorg in ("ja", "ik_zorg_voor_een_ander")
    assert ("mantelzorg_last" in found) is cares
    assert ("mantelzorg_nodig" in found) is (cares and last in ("wordt_zwaar", "te_zwaar"))


@pytest.mark.parametrize("onderwerp", [onderwerp.id for onderwerp in ZELFTEST.onderwerpen])
def test_one_onderwerp_brings_its_questions_and_the_overview_of_its_theme(onderwerp: str) -> None:
    found = route(given(onderwerpen=onderwerp))
    assert len(of_onderwerp(found, onderwerp)) == 5
    assert [each for each in found if each.startswith("overzicht_")] == [
        f"overzicht_{ZELFTEST.onderwerp(onderwerp).theme}"
    ]
    assert len(found) == len([*START, *END]) + 6


@pytest.mark.parametrize("left_open", ["weet_ik_niet", "zeg_ik_niet"])
def test_who_chooses_no_onderwerp_goes_on_without(left_open: str) -> None:
    assert route(given(onderwerpen=left_open)) == [*START, *END]


def test_an_answer_to_a_question_that_is_dropped_counts_for_nothing() -> None:
    answers = given(thuis="partner", partner_aow="aow", onderwerpen="koken", koken__wie_helpt="stopt")
    assert set(Journey(ZELFTEST, answers).counted) == set(answers)
    changed = answers | given(thuis="alleen", onderwerpen="tuin")
    assert set(Journey(ZELFTEST, changed).counted) == {"thuis", "onderwerpen"}


def test_what_is_dropped_cannot_bring_another_question() -> None:
    answers = given(mantelzorg="nee", mantelzorg_last="te_zwaar", mantelzorg_nodig="even_vrij")
    assert set(Journey(ZELFTEST, answers).counted) == {"mantelzorg"}


def test_a_dropped_answer_comes_back_when_its_question_comes_back() -> None:
    answers = given(thuis="alleen", partner_aow="aow")
    again = answers | given(thuis="partner")
    assert Journey(ZELFTEST, again).counted["partner_aow"].chosen == ("aow",)


def test_on_and_back_walk_the_same_way() -> None:
    journey = Journey(ZELFTEST, given(thuis="partner", onderwerpen=("koken", "tuin")))
    ids = [asked.id for asked in journey.route]
    forth, back = [ids[0]], [ids[-1]]
    while (on := journey.after(forth[-1])) is not None:
        forth.append(on.id)
    while (earlier := journey.before(back[-1])) is not None:
        back.append(earlier.id)
    assert forth == ids == back[::-1]


def test_from_a_question_that_is_dropped_the_way_goes_on_at_the_first_open_one() -> None:
    journey = Journey(ZELFTEST, given(voor_wie="zelf", thuis="alleen"))
    after = journey.after("partner_aow")
    assert after is not None and after.id == "leeftijd"


@pytest.mark.parametrize(
    ("answers", "asked", "may"),
    [
        ({}, "voor_wie", True),
        ({}, "leeftijd", False),
        (given(voor_wie="zelf"), "leeftijd", True),
        (given(voor_wie="zelf", leeftijd="aow"), "voor_wie", True),
        (given(voor_wie="zelf", leeftijd="aow", thuis="alleen"), "partner_aow", False),
        ({}, "bestaat_niet", False),
    ],
)
def test_a_question_is_shown_when_nothing_before_it_is_open(
    answers: Mapping[str, Answer], asked: str, may: bool
) -> None:
    assert Journey(ZELFTEST, answers).may_show(asked) is may


def test_an_overview_shows_the_answers_of_its_theme_and_not_itself() -> None:
    answers = given(
        onderwerpen=("koken", "tuin"),
        koken__hoe_gaat_het="goed",
        tuin__hoe_gaat_het="goed",
        overzicht_binnen="klopt",
    )
    found = [each.id for each in Journey(ZELFTEST, answers).of_part("binnen")]
    assert found == ["koken.hoe_gaat_het"]


@pytest.mark.parametrize(
    ("condition", "chosen", "holds"),
    [
        ({"any_of": ("a", "b")}, ("b",), True),
        ({"any_of": ("a",)}, ("b",), False),
        ({"none_of": ("a",)}, ("b",), True),
        ({"none_of": ("a",)}, ("a", "b"), False),
        ({"any_of": ("a",), "none_of": ("b",)}, ("a", "b"), False),
        ({"none_of": ("a",)}, None, False),
        ({"any_of": ("a",)}, (), False),
    ],
)
def test_a_condition_looks_at_what_was_chosen(
    condition: dict[str, tuple[str, ...]], chosen: tuple[str, ...] | None, holds: bool
) -> None:
    answers = {} if chosen is None else {"vraag": Answer(chosen=chosen)}
    assert Condition(question="vraag", **condition).holds(answers) is holds
