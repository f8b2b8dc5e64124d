"""Holidays and terms in the years that are known: tables of the law that a jurist can read."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.law.tables import check_days
from wmo_core.law.werkdagen import feestdagen, is_werkdag

HERE = Path(__file__).parent
YEARS = tomllib.loads((HERE / "cases_werkdagen.toml").read_text(encoding="utf-8"))["years"]
TERMS = tomllib.loads((HERE / "cases_termijnen.toml").read_text(encoding="utf-8"))["cases"]


@pytest.mark.parametrize("case", YEARS, ids=lambda case: str(case["year"]))
def test_the_holidays_from_monday_to_friday_are_these_and_no_others(case: dict[str, Any]) -> None:
    first = date(case["year"], 1, 1)
    weekdays = [day for n in range(365) if (day := first + timedelta(days=n)).weekday() < 5]
    assert [day for day in weekdays if not is_werkdag(day)] == case["holidays"], case["source"]


@pytest.mark.parametrize("year", [2025, 2031, 2036])
def test_koningsdag_on_a_sunday_moves_to_saturday_the_26th(year: int) -> None:
    assert date(year, 4, 26) in feestdagen(year)
    assert date(year, 4, 27) not in feestdagen(year)


@pytest.mark.parametrize("case", TERMS, ids=lambda case: case["name"])
def test_the_days_that_count(case: dict[str, Any]) -> None:
    check_days(case)
