"""A day is read as people write it; what cannot be a day is not guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.content.day_input import read_day
from wmo_core.content.formatting import day_in_words, short_day

DAY = date(2026, 12, 18)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-18",
        "18-12-2026",
        "18/12/2026",
        "18.12.2026",
        "18 12 2026",
        "18 december 2026",
        "18 dec 2026",
        "18 dec. 2026",
        "18-dec-2026",
        " 18   December  2026 ",
        "vrijdag 18 december 2026",
    ],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text) == DAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1-2-2026", date(2026, 2, 1)),
        ("1 mei 2026", date(2026, 5, 1)),
        ("1 maart 2026", date(2026, 3, 1)),
        ("29 februari 2028", date(2028, 2, 29)),
    ],
)
def test_short_months_and_leap_days_are_read(text: str, day: date) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "morgen",
        "18 december",
        "18-12-26",
        "31-11-2026",
        "29 februari 2026",
        "12-18-2026",
        "18 foo 2026",
        "18 ma 2026",
        "0-12-2026",
        "<script>",
        "2026",
        "18-12-2026 om 3 uur",
        "9" * 1_000,
        "18 december 20266",
    ],
)
def test_what_cannot_be_a_day_is_not_guessed(text: str) -> None:
    assert read_day(text) is None


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_what_we_write_can_be_read_back(day: date) -> None:
    assert read_day(short_day(day)) == read_day(day_in_words(day)) == day


@given(st.text(max_size=40))
def test_no_text_stops_the_reader(text: str) -> None:
    read_day(text)
