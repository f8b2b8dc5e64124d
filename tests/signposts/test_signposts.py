"""What answers point to, why, and in which order."""

import pytest

from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow
from wmo_core.signposts.evaluate import AnswerRef, signposts
from wmo_core.signposts.models import Step

FLOW = load_flow("zelftest")


def fired(answers: dict[str, Answer]) -> list[str]:
    return [signpost.rule.id for signpost in signposts(FLOW, answers)]


def test_without_answers_only_what_holds_for_everybody_comes_out() -> None:
    assert fired({}) == ["ondersteuner_gratis", "altijd_praten"]


def test_a_signpost_tells_which_answers_led_to_it() -> None:
    answers = {
        "thuis": Answer(chosen=("partner", "kind")),
        "onderwerpen": Answer(chosen=("koken",)),
        "koken.wat_lukt_niet": Answer(chosen=("snijden",)),
    }
    by_id = {signpost.rule.id: signpost for signpost in signposts(FLOW, answers)}
    assert by_id["koken_huisgenoten"].because == (
        AnswerRef("thuis", ("partner",)),
        AnswerRef("koken.wat_lukt_niet", ("snijden",)),
    )
    assert by_id["altijd_praten"].because == ()


def test_all_groups_that_hold_give_their_reasons() -> None:
    chosen = {
        "onderwerpen": ("koken",),
        "koken.wat_lukt_niet": ("snijden",),
        "koken.wat_helpt": ("iets_uit_de_winkel",),
    }
    answers = {question: Answer(chosen=options) for question, options in chosen.items()}
    found = next(s for s in signposts(FLOW, answers) if s.rule.id == "koken_snijplank")
    assert [reason.question_id for reason in found.because] == ["koken.wat_lukt_niet", "koken.wat_helpt"]


@pytest.mark.parametrize(("wlz", "named"), [("nee", True), ("weet_ik_niet", True), ("ja_thuis", False)])
def test_what_was_chosen_can_rule_a_signpost_out_and_is_no_reason(wlz: str, named: bool) -> None:
    chosen = {
        "zorg_nu": ("wlz",),
        "wlz": (wlz,),
        "onderwerpen": ("koken",),
        "koken.wat_lukt_niet": ("tillen",),
    }
    answers = {question: Answer(chosen=options) for question, options in chosen.items()}
    found = [s for s in signposts(FLOW, answers) if s.rule.id == "koken_hulp"]
    assert [[reason.question_id for reason in each.because] for each in found] == [
        ["koken.wat_lukt_niet"]
    ] * named


def test_what_was_not_asked_speaks_against_nothing() -> None:
    answers = {"onderwerpen": Answer(chosen=("koken",)), "koken.wat_lukt_niet": Answer(chosen=("tillen",))}
    assert {"koken_hulp", "koken_wijkzuster"} <= set(fired(answers))


def test_an_answer_about_an_onderwerp_that_is_dropped_does_not_count() -> None:
    answers = {"onderwerpen": Answer(chosen=("tuin",)), "koken.wat_lukt_niet": Answer(chosen=("snijden",))}
    assert fired(answers) == ["ondersteuner_gratis", "altijd_praten"]


@pytest.mark.parametrize("onderwerp", [each.id for each in FLOW.onderwerpen])
def test_a_rule_for_each_onderwerp_holds_for_this_one(onderwerp: str) -> None:
    chosen = {"onderwerpen": (onderwerp,), f"{onderwerp}.wie_helpt": ("stopt",)}
    answers = {question: Answer(chosen=options) for question, options in chosen.items()}
    moe = next(s for s in signposts(FLOW, answers) if s.rule.id == "helper_raakt_moe")
    assert moe.because == (AnswerRef(f"{onderwerp}.wie_helpt", ("stopt",)),)


def test_own_words_alone_point_to_nothing_and_break_nothing() -> None:
    answers = {
        "onderwerpen": Answer(chosen=("tuin",)),
        "tuin.wat_lukt_niet": Answer(words="De drempel <b>is</b> te hoog # 💡"),
    }
    assert fired(answers) == ["ondersteuner_gratis", "altijd_praten"]


def test_the_order_is_onderwerp_then_ladder_and_what_holds_for_all_comes_last() -> None:
    chosen = {o.id: o.wat_lukt_niet for o in FLOW.onderwerpen}
    answers = {f"{o}.wat_lukt_niet": Answer(chosen=options) for o, options in chosen.items()}
    answers |= {"onderwerpen": Answer(chosen=tuple(chosen)), "thuis": Answer(chosen=("partner",))}
    places = [(signpost.rule.onderwerp, signpost.rule.step) for signpost in signposts(FLOW, answers)]
    order = [onderwerp.id for onderwerp in FLOW.onderwerpen] + ["algemeen"]
    assert places == sorted(places, key=lambda place: (order.index(place[0]), list(Step).index(place[1])))
