"""What the answers of residents point to, in cases that a cliëntondersteuner can read and add to."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from wmo_core.flows.answers import Answer
from wmo_core.flows.check import check_answers
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Onderwerp
from wmo_core.signposts.evaluate import signposts
from wmo_core.signposts.models import Step

FLOW = load_flow("zelftest")
CASES = tomllib.loads((Path(__file__).parent / "cases_signposts.toml").read_text(encoding="utf-8"))["cases"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_these_answers_point_here(case: dict[str, Any]) -> None:
    answers = {question: Answer(chosen=tuple(chosen)) for question, chosen in case["answers"].items()}
    assert check_answers(FLOW.by_id, answers) is None
    found = {signpost.rule.id for signpost in signposts(FLOW, answers)}
    assert set(case["expected"]) <= found
    assert not set(case["not_expected"]) & found


@pytest.mark.parametrize("onderwerp", FLOW.onderwerpen, ids=lambda onderwerp: onderwerp.id)
def test_each_onderwerp_has_the_ladder_from_zelf_to_maatwerk(onderwerp: Onderwerp) -> None:
    """One answer at a time: two together may speak against a rule."""
    about = {
        "leeftijd": Answer(chosen=("18_tot_aow",)),
        "thuis": Answer(chosen=("partner",)),
        "goed": Answer(chosen=("familie_en_vrienden",)),
        "onderwerpen": Answer(chosen=(onderwerp.id,)),
    }
    not_well, helps = f"{onderwerp.id}.wat_lukt_niet", f"{onderwerp.id}.wat_helpt"
    single = [(not_well, option) for option in onderwerp.wat_lukt_niet]
    single += [(helps, option) for option in onderwerp.wat_helpt]
    found = [
        signpost
        for question, option in single
        for signpost in signposts(FLOW, about | {question: Answer(chosen=(option,))})
    ]
    steps = {s.rule.step for s in found if {not_well, helps} & {why.question_id for why in s.because}}
    assert set(Step) - {Step.GEWONE_DINGEN} <= steps
