"""The bijdrage in the years that are known, rule by rule: a table of the law that a jurist can read."""

import tomllib
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.law.tables import check_bijdrage, check_rule
from wmo_core.law.errors import NotKnownError
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


def test_each_exemption_of_the_parents_and_its_source_are_of_2020_and_later() -> None:
    """The text of 2019 has no such rule (Uitvoeringsbesluit 3.8 lid 6), so of that year nothing is said."""
    with_it = [each.start.year for each in load_regelsets().sets if "ouders" in each.regels]
    assert with_it and min(with_it) >= 2020


@pytest.mark.parametrize(
    ("day", "months"),
    [
        (date(2026, 11, 30), 804),
        (date(2027, 12, 31), 804),
        (date(2028, 1, 1), 807),
        (date(2031, 12, 31), 807),
    ],
)
def test_the_aow_age_in_months(day: date, months: int) -> None:
    assert parameter("aow_leeftijd").on(day).value == months


def test_the_aow_age_of_later_is_not_guessed() -> None:
    last = parameter("aow_leeftijd").values[-1].end
    assert last is not None
    with pytest.raises(NotKnownError):
        parameter("aow_leeftijd").on(last + timedelta(days=1))
