"""The bijdrage in the years that are known, rule by rule: a table of the law that a jurist can read."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from wmo_core.law.bijdrage_models import BijdrageVraag
from wmo_core.law.eigen_bijdrage import eigen_bijdrage
from wmo_core.law.tarief import Tarief

TEXT = Path(__file__).with_name("cases_eigen_bijdrage.toml").read_text(encoding="utf-8")
CASES = tomllib.loads(TEXT, parse_float=Decimal)["cases"]
STANDARD = {"peildatum": date(2026, 11, 22), "leeftijd": "18_tot_aow", "partner": "geen"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_bijdrage(case: dict[str, Any]) -> None:
    facts = STANDARD | {key: value for key, value in case.items() if key in BijdrageVraag.model_fields}
    lokaal = [
        Tarief.model_validate({"end": None, "bron": "Verordening"} | each) for each in case.get("lokaal", ())
    ]
    found = eigen_bijdrage(BijdrageVraag.model_validate(facts), lokaal)
    assert found.regel == case["regel"], case["source"]
    assert (found.bedrag, found.reden) == (case.get("bedrag"), case.get("reden"))
    assert found.periode == case.get("periode")
    assert found.per_jaar == case.get("per_jaar", found.per_jaar)
    assert {each.voorziening: each.regel for each in found.buiten_tarief} == case.get("buiten", {})
