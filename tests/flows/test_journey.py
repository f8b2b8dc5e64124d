"""Where someone is follows from the answers: the route, its steps and parts, back and on."""

from collections.abc import Mapping

import pytest

from tests.flows.walking import ZELFTEST, given, route, screens
from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey, PartState
from wmo_core.flows.models import Condition, Question

START = ["voor_wie", "over_u", "onderwerpen"]
END = ["mensen", "zorg_nu", "eigen", "bijzonder"]
ONE = [*START, "koken.hoe", "koken.hulp", "koken.helpt", *END]
CARES = ("ja", "ik_zorg_voor_een_ander")


def question(question_id: str) -> Question:
    return ZELFTEST.question(question_id)


def states(answers: Mapping[str, Answer]) -> dict[str, PartState]:
    return {each.part: each.state for each in Journey(ZELFTEST, answers).parts}


def test_without_answers_everybody_gets_the_same_screens() -> None:
    assert screens({}) == [*START, *END]


def test_one_onderwerp_brings_three_screens_and_each_other_three_more() -> None:
    assert screens(given(onderwerpen="koken")) == ONE
    assert len(screens(given(onderwerpen=("koken", "regelen")))) == len(ONE) + 3 + len(["dag_en_nacht"])


@pytest.mark.parametrize("thuis", question("thuis").all_options)
@pytest.mark.parametrize("leeftijd", question("leeftijd").all_options)
def test_the_age_of_a_partner_is_asked_only_when_it_matters(thuis: str, leeftijd: str) -> None:
    asked = "partner_aow" in route(given(thuis=thuis, leeftijd=leeftijd))
    assert asked is (thuis == "partner" and leeftijd == "aow")


@pytest.mark.parametrize("voor_wie", question("voor_wie").all_options)
def test_who_it_is_about_is_asked_only_of_who_fills_in_for_another(voor_wie: str) -> None:
    assert ("wie_is_het" in route(given(voor_wie=voor_wie))) is (voor_wie == "ander")


@pytest.mark.parametrize("mantelzorg", question("mantelzorg").all_options)
def test_how_the_care_goes_is_asked_only_where_somebody_cares(mantelzorg: str) -> None:
    found = screens(given(mantelzorg=mantelzorg))
    assert ("mantelzorg_last" in found) is (mantelzorg in CARES)


@pytest.mark.parametrize("zorg_nu", question("zorg_nu").all_options)
def test_the_wlz_is_asked_about_only_when_someone_names_it(zorg_nu: str) -> None:
    assert ("wlz" in route(given(zorg_nu=zorg_nu))) is (zorg_nu == "wlz")


@pytest.mark.parametrize("onderwerp", question("onderwerpen").all_options)
def test_being_alone_is_asked_about_only_at_some_onderwerpen(onderwerp: str) -> None:
    assert ("dag_en_nacht" in route(given(onderwerpen=onderwerp))) is (onderwerp in ("regelen", "tuin"))


@pytest.mark.parametrize(("left_open", "more"), [("weet_ik_niet", ["rondje"]), ("zeg_ik_niet", [])])
def test_who_does_not_know_an_onderwerp_looks_round_and_who_will_not_say_goes_on(
    left_open: str, more: list[str]
) -> None:
    assert screens(given(onderwerpen=left_open)) == [*START, *more, *END]


def test_an_answer_to_a_question_that_is_dropped_counts_for_nothing() -> None:
    answers = given(
        leeftijd="aow", thuis="partner", partner_aow="aow", onderwerpen="koken", koken__wie_helpt="stopt"
    )
    assert set(Journey(ZELFTEST, answers).counted) == set(answers)
    changed = answers | given(thuis="alleen", onderwerpen="tuin")
    assert set(Journey(ZELFTEST, changed).counted) == {"leeftijd", "thuis", "onderwerpen"}


def test_a_dropped_answer_comes_back_when_its_question_comes_back() -> None:
    answers = given(leeftijd="aow", thuis="alleen", partner_aow="aow")
    again = answers | given(thuis="partner")
    assert Journey(ZELFTEST, again).counted["partner_aow"].chosen == ("aow",)


def test_a_step_holds_only_the_questions_that_are_asked() -> None:
    journey = Journey(ZELFTEST, given(onderwerpen="koken"))
    step = journey.step("koken.hoe")
    assert step is not None and step.part == "koken"
    assert [each.id for each in step.questions] == ["koken.hoe_gaat_het", "koken.wat_lukt_niet"]
    assert journey.step("tuin.hoe") is None and journey.step("bestaat_niet") is None


def test_the_step_of_a_question_is_found_when_it_is_asked() -> None:
    journey = Journey(ZELFTEST, given(onderwerpen="koken"))
    step = journey.step_of("koken.hoe_vaak")
    assert step is not None and step.id == "koken.helpt"
    assert journey.step_of("tuin.hoe_vaak") is None


def test_on_and_back_walk_the_same_way_within_a_part() -> None:
    journey = Journey(ZELFTEST, given(voor_wie="ander", leeftijd="aow", thuis="partner"))
    forth, back = ["voor_wie"], ["partner_aow"]
    while (on := journey.after(forth[-1])) is not None:
        forth.append(on.id)
    while (earlier := journey.before(back[-1])) is not None:
        back.append(earlier.id)
    assert forth == back[::-1] == ["voor_wie", "wie_is_het", "over_u", "partner_aow"]


def test_from_a_step_that_is_dropped_the_way_goes_on_from_its_place() -> None:
    journey = Journey(ZELFTEST, given(voor_wie="zelf", onderwerpen="koken"))
    after, before = journey.after("wie_is_het"), journey.before("wie_is_het")
    assert after is not None and after.id == "over_u"
    assert before is not None and before.id == "voor_wie"
    assert journey.after("rondje") is None
    with pytest.raises(KeyError):
        journey.after("bestaat_niet")


def test_a_step_tells_its_place_in_its_part() -> None:
    journey = Journey(ZELFTEST, given(voor_wie="ander", onderwerpen="koken"))
    assert [journey.place(f"koken.{step}") for step in ("hoe", "hulp", "helpt")] == [(1, 3), (2, 3), (3, 3)]
    assert journey.place("over_u") == (3, 3)
    assert Journey(ZELFTEST, {}).place("over_u") == (2, 2)


def test_a_part_is_to_do_then_busy_then_done() -> None:
    answers = given(onderwerpen="koken")
    assert states(answers)["koken"] is PartState.NOG_DOEN
    answers |= given(koken__hoe_gaat_het="goed") | {"koken.wat_lukt_niet": Answer()}
    assert states(answers)["koken"] is PartState.BEZIG
    answers |= given(koken__wie_helpt="niemand", koken__wat_helpt="weet_ik_niet")
    assert states(answers)["koken"] is PartState.KLAAR


def test_a_part_with_nothing_to_answer_is_done_when_someone_has_been_there() -> None:
    assert states({})["bijzonder"] is PartState.NOG_DOEN
    assert states({"vertegenwoordiger": Answer()})["bijzonder"] is PartState.KLAAR


def test_a_part_opens_at_its_first_open_step_and_when_it_is_done_at_its_first() -> None:
    answers = given(onderwerpen="koken", koken__hoe_gaat_het="goed")
    opens = {each.part: each.opens.id for each in Journey(ZELFTEST, answers).parts}
    assert (opens["koken"], opens["onderwerpen"]) == ("koken.hulp", "onderwerpen")


def test_after_a_part_comes_the_first_that_is_still_to_do() -> None:
    answers = given(voor_wie="zelf", leeftijd="aow", onderwerpen=("koken", "tuin"))
    journey = Journey(ZELFTEST, answers)
    found = {part: journey.next_part(part) for part in ("over_u", "koken", "tuin", "hulp_nu", "eigen")}
    following = {part: each.part if each else None for part, each in found.items()}
    assert following == {
        "over_u": "koken",
        "koken": "tuin",
        "tuin": "hulp_nu",
        "hulp_nu": "eigen",
        "eigen": "koken",
    }


def test_what_is_there_on_request_is_never_next() -> None:
    done = given(voor_wie="zelf", leeftijd="aow", onderwerpen="zeg_ik_niet", mantelzorg="nee", zorg_nu="geen")
    answers = done | given(goed="zingen")
    journey = Journey(ZELFTEST, answers)
    assert journey.next_part("eigen") is None and journey.next_step is None
    assert states(answers)["bijzonder"] is PartState.NOG_DOEN


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
