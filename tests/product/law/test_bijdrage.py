"""The bijdrage in the years that are known, rule by rule: a table of the law that a jurist can read."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.law.tables import check_bijdrage

TEXT = Path(__file__).with_name("cases_eigen_bijdrage.toml").read_text(encoding="utf-8")
CASES = tomllib.loads(TEXT, parse_float=Decimal)["cases"]
STANDARD = {"peildatum": date(2026, 11, 22), "leeftijd": "18_tot_aow", "partner": "geen"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_bijdrage(case: dict[str, Any]) -> None:
    check_bijdrage(case, STANDARD)
