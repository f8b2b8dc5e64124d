"""Which days are werkdagen, and how a term is lengthened."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.errors import LoadError
from wmo_core.law.errors import NotKnownError
from wmo_core.law.werkdagen import feestdagen, is_werkdag, last_day_of_termijn, next_werkdag, read_kalender

HERE = Path(__file__).parent
YEARS = tomllib.loads((HERE / "cases_werkdagen.toml").read_text(encoding="utf-8"))["years"]
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 1))


@pytest.mark.parametrize("case", YEARS, ids=lambda case: str(case["year"]))
def test_the_holidays_from_monday_to_friday_are_these_and_no_others(case: dict[str, Any]) -> None:
    first = date(case["year"], 1, 1)
    weekdays = [day for n in range(365) if (day := first + timedelta(days=n)).weekday() < 5]
    assert [day for day in weekdays if not is_werkdag(day)] == case["holidays"]


@pytest.mark.parametrize("year", [2025, 2031, 2036])
def test_koningsdag_on_a_sunday_moves_to_saturday_the_26th(year: int) -> None:
    assert date(year, 4, 26) in feestdagen(year)
    assert date(year, 4, 27) not in feestdagen(year)


@pytest.mark.parametrize(
    "day", [date(2024, 12, 24), date(2024, 12, 31), date(2025, 4, 28), date(2026, 12, 28)]
)
def test_a_day_that_only_feels_like_a_holiday_is_a_werkdag(day: date) -> None:
    assert is_werkdag(day)


@pytest.mark.parametrize("day", [date(2023, 12, 31), date(2028, 1, 1)])
def test_outside_the_known_years_the_calendar_refuses_and_names_them(day: date) -> None:
    with pytest.raises(NotKnownError, match="2024-01-01 tot en met 2027-12-31"):
        is_werkdag(day)


def test_a_term_of_three_days_over_christmas_is_lengthened_until_it_has_two_werkdagen() -> None:
    # Thursday 24 December 2026 + 3 days: only holidays and a Sunday, so Monday and Tuesday are added.
    assert last_day_of_termijn(date(2026, 12, 24), date(2026, 12, 27)) == date(2026, 12, 29)


def test_a_term_of_two_days_only_moves_to_the_next_werkdag() -> None:
    assert last_day_of_termijn(date(2026, 12, 24), date(2026, 12, 26)) == date(2026, 12, 28)


@given(DAYS)
def test_the_next_werkdag_is_the_first_one_that_is_not_earlier(day: date) -> None:
    found = next_werkdag(day)
    assert found >= day
    assert is_werkdag(found)
    assert not any(is_werkdag(day + timedelta(days=n)) for n in range((found - day).days))


@given(DAYS)
def test_a_term_of_seven_days_always_holds_two_werkdagen_so_only_artikel_1_moves_it(day: date) -> None:
    end = day + timedelta(days=7)
    assert last_day_of_termijn(day, end) == next_werkdag(end)


def test_a_day_outside_its_koninklijk_besluit_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "gelijkgestelde_dagen.toml"
    file.write_text(
        "[[besluiten]]\nstart = 2026-01-01\nend = 2028-12-31\ndays = [2029-05-11]\n"
        'reference = "x"\nurl = "https://x.nl"\nverified = 2026-11-22\n',
        encoding="utf-8",
    )
    with pytest.raises(LoadError, match=r"toml:4: Een dag ligt buiten de periode"):
        read_kalender(file)
