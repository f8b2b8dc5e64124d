"""What answers point to, in cases that a cliëntondersteuner can read and add to."""

import tomllib
from pathlib import Path

import pytest

from wmo_core.flows.answers import Answer
from wmo_core.flows.check import check_answers
from wmo_core.flows.loader import load_flow
from wmo_core.signposts.evaluate import AnswerRef, signposts
from wmo_core.signposts.models import Step

FLOW = load_flow("zelftest")
CASES = tomllib.loads((Path(__file__).parent / "cases_signposts.toml").read_text(encoding="utf-8"))["cases"]


def fired(answers: dict[str, Answer]) -> list[str]:
    return [signpost.rule.id for signpost in signposts(FLOW, answers)]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_these_answers_point_here(case):
    answers = {question: Answer(chosen=tuple(chosen)) for question, chosen in case["answers"].items()}
    assert check_answers(FLOW.by_id, answers) is None
    found = set(fired(answers))
    assert set(case["expected"]) <= found
    assert not set(case["not_expected"]) & found


def test_without_answers_only_what_holds_for_everybody_comes_out():
    assert fired({}) == ["clientondersteuning_gratis", "altijd_melding"]


def test_a_signpost_tells_which_answers_led_to_it():
    answers = {
        "thuis": Answer(chosen=("partner", "kind_onder_12")),
        "onderwerpen": Answer(chosen=("huishouden",)),
        "huishouden.wat_lukt_niet": Answer(chosen=("zwaar_werk", "klussen_en_tuin")),
    }
    by_id = {signpost.rule.id: signpost for signpost in signposts(FLOW, answers)}
    assert by_id["huishouden_huisgenoten"].because == (
        AnswerRef("thuis", ("partner",)),
        AnswerRef("huishouden.wat_lukt_niet", ("zwaar_werk",)),
    )
    assert by_id["altijd_melding"].because == ()


def test_all_groups_that_hold_give_their_reasons():
    chosen = {
        "onderwerpen": ("rust",),
        "rust.wat_lukt_niet": ("spanning",),
        "rust.wat_helpt": ("minder_klachten",),
    }
    answers = {question: Answer(chosen=options) for question, options in chosen.items()}
    huisarts = next(s for s in signposts(FLOW, answers) if s.rule.id == "rust_huisarts")
    assert [reason.question_id for reason in huisarts.because] == ["rust.wat_lukt_niet", "rust.wat_helpt"]


def test_own_words_alone_point_to_nothing_and_break_nothing():
    answers = {
        "onderwerpen": Answer(chosen=("wonen",)),
        "wonen.wat_lukt_niet": Answer(words="De drempel <b>is</b> te hoog # 💡"),
    }
    assert fired(answers) == ["clientondersteuning_gratis", "altijd_melding"]


def test_the_order_is_onderwerp_then_ladder_and_what_holds_for_all_comes_last():
    chosen = {o.id: o.wat_lukt_niet for o in FLOW.onderwerpen}
    answers = {f"{o}.wat_lukt_niet": Answer(chosen=options) for o, options in chosen.items()}
    answers |= {"onderwerpen": Answer(chosen=tuple(chosen)), "thuis": Answer(chosen=("partner",))}
    places = [(signpost.rule.onderwerp, signpost.rule.step) for signpost in signposts(FLOW, answers)]
    order = [*chosen, "algemeen"]
    assert places == sorted(places, key=lambda place: (order.index(place[0]), list(Step).index(place[1])))


@pytest.mark.parametrize("onderwerp", FLOW.onderwerpen, ids=lambda onderwerp: onderwerp.id)
def test_each_onderwerp_has_the_ladder_from_zelf_to_maatwerk(onderwerp):
    answers = {
        "leeftijd": Answer(chosen=("18_tot_aow",)),
        "thuis": Answer(chosen=("partner",)),
        "wlz": Answer(chosen=("nee",)),
        "onderwerpen": Answer(chosen=(onderwerp.id,)),
        f"{onderwerp.id}.wat_lukt_niet": Answer(chosen=onderwerp.wat_lukt_niet),
        f"{onderwerp.id}.wat_helpt": Answer(chosen=onderwerp.wat_helpt),
    }
    steps = {s.rule.step for s in signposts(FLOW, answers) if s.rule.onderwerp == onderwerp.id}
    wanted = set(Step) - {Step.GEWONE_DINGEN}
    assert wanted <= steps
