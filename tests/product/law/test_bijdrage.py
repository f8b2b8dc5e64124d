"""The bijdrage in the years that are known, rule by rule: a table of the law that a jurist can read."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.law.tables import check_bijdrage, check_rule
from wmo_core.law.parameters import parameter
from wmo_core.law.regelsets import load_regelsets

TEXT = Path(__file__).with_name("cases_eigen_bijdrage.toml").read_text(encoding="utf-8")
CASES = tomllib.loads(TEXT, parse_float=Decimal)["cases"]
YEARS = tomllib.loads(Path(__file__).with_name("cases_regelsets.toml").read_text(encoding="utf-8"))["cases"]
STANDARD = {"peildatum": date(2026, 11, 22), "leeftijd": "18_tot_aow", "partner": "geen"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_bijdrage(case: dict[str, Any]) -> None:
    check_bijdrage(case, STANDARD)


@pytest.mark.parametrize("case", YEARS, ids=lambda case: case["name"])
def test_each_rule_holds_in_its_own_years_with_the_source_of_those_years(case: dict[str, Any]) -> None:
    check_rule(case, STANDARD)


def test_rules_are_known_no_longer_than_the_amount() -> None:
    """An amount may be known before somebody has read the rules of its year; not the other way round."""
    known_until = parameter("abonnementstarief").values[-1].end
    assert known_until is not None and known_until >= load_regelsets().sets[-1].end
