"""Cases of the eigen bijdrage that a jurist can read beside the law, each with its article and why."""

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from wmo_core.flows.answers import Answer
from wmo_core.law.bijdrage_models import Bijdrage, BijdrageVraag
from wmo_core.law.eigen_bijdrage import eigen_bijdrage
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.kosten import kosten

CASES = tomllib.loads(Path(__file__).with_name("bijdrage.toml").read_text(encoding="utf-8"))["gevallen"]
STANDARD = {
    "leeftijd": "18_tot_aow",
    "partner": "geen",
    "voorzieningen": ("huishoudelijke_ondersteuning_ho1",),
}
FACTS = set(BijdrageVraag.model_fields)


def answer(case: dict[str, Any]) -> Bijdrage:
    """Return the bijdrage by the facts of the law, or by what someone answered to the questions."""
    if "antwoorden" in case:
        given = {key: Answer(chosen=(each,)) for key, each in case["antwoorden"].items()}
        found = kosten(Dossier(answers=given), case["op"])
        assert not found.is_example
        return found.bijdrage
    facts = {**STANDARD, **{key: case[key] for key in FACTS & case.keys()}, "peildatum": case["op"]}
    return eigen_bijdrage(BijdrageVraag.model_validate(facts))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["naam"])
def test_the_case(case: dict[str, Any]) -> None:
    found, expected = answer(case), case["verwacht"]
    bedrag = Decimal(expected["bedrag"]) if "bedrag" in expected else None
    assert (found.bedrag, found.reden, found.regel) == (bedrag, expected.get("reden"), expected.get("regel"))
    perhaps = found.misschien_nihil.regel if found.misschien_nihil else None
    assert perhaps == expected.get("misschien")
    assert sorted(each.voorziening for each in found.buiten_tarief) == sorted(expected.get("los", []))


def test_there_are_enough_cases_and_each_says_where_it_stands_and_why() -> None:
    assert len(CASES) >= 25
    assert len({case["naam"] for case in CASES}) == len(CASES)
    known = FACTS | {"naam", "feiten", "op", "antwoorden", "verwacht", "artikel", "waarom"}
    for case in CASES:
        assert case["artikel"].startswith(("Wmo ", "UB ")), case["naam"]
        assert case["feiten"].endswith(".") and case["waarom"].endswith("."), case["naam"]
        assert case.keys() <= known and not ("antwoorden" in case and FACTS & case.keys()), case["naam"]
