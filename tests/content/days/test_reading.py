"""A day is read as people write it, asked back when two can be meant, and never guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.content.days.from_today import DAYS_AGO
from wmo_core.content.days.parts import DayFault
from wmo_core.content.days.reading import Doubt, NoDay, example, read_day
from wmo_core.content.formatting import day_in_words, short_day

TODAY = date(2026, 11, 28)
DECEMBER, NOVEMBER, APRIL = date(2026, 12, 18), date(2026, 11, 23), date(2026, 4, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(
            (text, DECEMBER)
            for text in ("2026-12-18", "2026/12/18", "18-12-2026", "18/12/2026", "18.12.2026")
        ),
        *((text, DECEMBER) for text in ("18 12 2026", "18 december 2026", "18 dec 2026", "18 dec. 2026")),
        *((text, DECEMBER) for text in ("18-dec-2026", " 18   December  2026 ", "vrijdag 18 december 2026")),
        *((text, DECEMBER) for text in ("vr. 18 dec. 2026", "18122026", "18 december 2026!", "20261218")),
        *((text, APRIL) for text in ("3-4-26", "3 april", "3e april", "3e april 2026", "3 april '26")),
        *((text, APRIL) for text in ("3 april \u201926", "vr. 3 april 2026", "vrijdag, 3 april 2026", "3-4")),
        *((text, APRIL) for text in ("3 april 2026.", "3 april, 2026", "vr 3 apr", "3de april", "03042026")),
        *((text, NOVEMBER) for text in ("23-11", "23/11/26", "23 nov", "op maandag 23 november 2026")),
        *((text, NOVEMBER) for text in ("ma 23-11-2026", "23november2026", "23nov26", "23 – 11 – 2026")),
        *((text, NOVEMBER) for text in ("23\u00a0november\u00a02026", "23\u201011\u20102026", "23\u221211")),
        *(
            (text, NOVEMBER)
            for text in ("afgelopen maandag 23 november", "23ste november", "\u200b23-11-2026")
        ),
        ("18e december", date(2025, 12, 18)),
        ("1-2-2026", date(2026, 2, 1)),
        ("1 mei 2026", date(2026, 5, 1)),
        ("1 mrt 2026", date(2026, 3, 1)),
        ("1 sept. 2026", date(2026, 9, 1)),
        ("29 februari 2028", date(2028, 2, 29)),
        ("28-11", TODAY),
        ("Vandaag", TODAY),
        ("gisteren", date(2026, 11, 27)),
        ("eergisteren.", date(2026, 11, 26)),
        ("morgen", date(2026, 11, 29)),
        ("mandag 23 november 2026", NOVEMBER),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("maandag 24 november 2026", date(2026, 11, 24)),  # a Tuesday
        ("ma 24-11", date(2026, 11, 24)),
        ("23 novemer 2026", NOVEMBER),
        ("23 dezember 2025", date(2025, 12, 23)),
        ("271126", date(2026, 11, 27)),  # or 26 November 2027
        ("vrijdag", date(2026, 11, 27)),
        ("afgelopen zaterdag", date(2026, 11, 21)),  # today is one too
        ("5-12", date(2025, 12, 5)),  # or that of next week: a slip
    ],
)
def test_a_day_that_may_be_another_is_asked_back(text: str, day: date) -> None:
    assert read_day(text, TODAY) == Doubt(day)


@pytest.mark.parametrize(
    ("text", "since", "day"),
    [
        ("5 januari", date(2025, 11, 20), date(2026, 1, 5)),
        ("5 oktober", date(2025, 10, 1), Doubt(date(2025, 10, 5))),  # or a year later: there is time for both
        ("20 november", date(2026, 11, 20), date(2026, 11, 20)),
        ("19 november", date(2026, 11, 20), date(2026, 11, 19)),  # the order of the days is not for a reader
        ("1 december", date(2026, 11, 20), date(2026, 12, 1)),  # nor that it has still to come
    ],
)
def test_the_year_of_a_day_that_follows_on_another_comes_from_that_one(
    text: str, since: date, day: date | Doubt
) -> None:
    assert read_day(text, TODAY, since) == day


@pytest.mark.parametrize(
    ("text", "fault", "said"),
    [
        *((text, DayFault.ONLEESBAAR, {}) for text in ("<script>", "9" * 1_000, "17,50", "3 of 4 april")),
        *((text, DayFault.ONLEESBAAR, {}) for text in ("14.30 uur", "18-12-2026 om 3 uur", "1 ju 2026")),
        *((text, DayFault.ONLEESBAAR, {}) for text in ("18 foo 2026", "18 ma 2026", "18 december 20266")),
        *((text, DayFault.ONLEESBAAR, {}) for text in ("123456782", "2026-011-23", "-18+12", "op de")),
        *(
            (text, DayFault.DAG_MIST, {})
            for text in (
                "2026",
                "1900",
                "2100",
                "november",
                "nov 2026",
                "11-2026",
                "vorige week",
                "begin april",
            )
        ),
        ("23", DayFault.MAAND_MIST, {}),
        ("vrijdag 23", DayFault.MAAND_MIST, {}),
        ("31-4-2026", DayFault.GEEN_DAG, {"maand": "april", "dagen": "30"}),
        ("31-4", DayFault.GEEN_DAG, {"maand": "april", "dagen": "30"}),
        ("31-11-2026", DayFault.GEEN_DAG, {"maand": "november", "dagen": "30"}),
        ("29-2-2027", DayFault.GEEN_DAG, {"maand": "februari 2027", "dagen": "28"}),
        ("29-2", DayFault.GEEN_DAG, {"maand": "februari 2026", "dagen": "28"}),
        ("30 februari", DayFault.GEEN_DAG, {"maand": "februari", "dagen": "29"}),
        ("0-12-2026", DayFault.GEEN_DAG, {"maand": "december", "dagen": "31"}),
        ("11-23-2026", DayFault.GEEN_MAAND, {"getal": "23"}),
        ("12-18-2026", DayFault.GEEN_MAAND, {"getal": "18"}),
        ("3-4-1900", DayFault.GEEN_JAAR, {"jaar": "1900"}),
        ("3 april 2100", DayFault.GEEN_JAAR, {"jaar": "2100"}),
    ],
)
def test_what_cannot_be_a_day_says_what_is_wrong(text: str, fault: DayFault, said: dict[str, str]) -> None:
    assert read_day(text, TODAY) == NoDay(fault, {"voorbeeld": "26 november 2026", **said})


@pytest.mark.parametrize(
    ("today", "since", "found"),
    [
        (date(2025, 2, 10), None, date(2024, 2, 29)),  # less than a year ago
        (date(2026, 1, 10), date(2023, 12, 1), date(2024, 2, 29)),  # the only one since the day before it
        (date(2028, 2, 20), None, Doubt(date(2024, 2, 29))),
        (date(2028, 1, 10), None, {"maand": "februari 2027", "dagen": "28"}),
        (date(2026, 2, 10), None, {"maand": "februari 2026", "dagen": "28"}),
        (TODAY, date(2026, 4, 3), {"maand": "februari 2026", "dagen": "28"}),
    ],
)
def test_29_february_without_its_year_is_no_day_of_years_ago(
    today: date, since: date | None, found: date | Doubt | dict[str, str]
) -> None:
    said = {"voorbeeld": example(today, since)}
    expected = NoDay(DayFault.GEEN_DAG, said | found) if isinstance(found, dict) else found
    assert read_day("29 februari", today, since) == expected


AROUND = st.dates(min_value=TODAY - timedelta(days=7_000), max_value=TODAY + timedelta(days=7_000))
DASHES = st.sampled_from(("-", " ", "/", ".", " - ", "\u2013", "\u00a0"))


@given(AROUND, DASHES)
def test_what_we_write_can_be_read_back(day: date, dash: str) -> None:
    short, long, dashed = short_day(day), day_in_words(day), f"{day:%-d}{dash}{day:%-m}{dash}{day.year}"
    for text in (short, long, short.upper(), f"op {long}.", short.replace(" ", ""), dashed, day.isoformat()):
        assert read_day(text, TODAY) == day, text


@given(st.dates(min_value=TODAY - timedelta(days=350), max_value=TODAY))
def test_without_its_year_a_day_is_the_last_one(day: date) -> None:
    assert read_day(f"{day:%-d-%-m}", TODAY) in (day, Doubt(day))
    assert read_day(short_day(day).rsplit(" ", 1)[0], TODAY) in (day, Doubt(day))


@given(AROUND, st.none() | AROUND)
def test_an_example_is_a_day_that_the_same_field_takes(today: date, since: date | None) -> None:
    found = read_day(example(today, since), today, since)
    assert isinstance(found, date) and found <= today and (since is None or found >= min(since, today))


@given(st.text(max_size=40), AROUND, st.none() | AROUND)
def test_no_text_stops_the_reader(text: str, today: date, since: date | None) -> None:
    found = read_day(text, today, since)
    day = found.day if isinstance(found, Doubt) else found
    assert isinstance(day, NoDay) or text.strip().lower() in DAYS_AGO or any(sign.isalnum() for sign in text)
