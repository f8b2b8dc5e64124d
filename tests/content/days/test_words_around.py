"""A day is read with the words that people put around it, and who says that there is none is understood."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.content.days.from_today import DAYS_AGO
from wmo_core.content.days.parts import DayFault
from wmo_core.content.days.reading import Doubt, NoDay, read_day
from wmo_core.content.formatting import day_in_words, short_day

TODAY = date(2026, 11, 28)  # a Saturday
APRIL, NOVEMBER = date(2026, 4, 3), date(2026, 11, 23)
HAS_BEEN = ("jl.", "j.l.", "l.l.", "jongstleden", "laatstleden")
TO_COME = ("a.s.", "as.", "aanstaande")
ABSENT = (
    *("nog niet", "Nog niet gedaan", "n.v.t.", "nvt", "N.V.T", "n/a", "niet van toepassing", "weet ik niet"),
    *("weet ik niet meer", "ik weet het nog niet", "geen", "geen idee", "Nee", "niets", "nog geen besluit"),
    *("onbekend", "vergeten", "komt later", "-", "--", "\u2013", "?", "...", "x", "0", "00", "\u200b"),
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *((f"3 april {said}", APRIL) for said in HAS_BEEN),
        *(
            (f"5-12 {said}", date(2025, 12, 5)) for said in HAS_BEEN
        ),  # without it that of next week could be meant
        *(
            (f"3 april {said}", date(2027, 4, 3)) for said in TO_COME
        ),  # that it has still to come is for the screen
        *((text, NOVEMBER) for text in ("afgelopen maandag", "maandag jl.", "jl. maandag", "maandag 23-11")),
        *(
            (text, NOVEMBER)
            for text in ("23-11 (maandag)", "maandag, de 23e van deze maand", "deze week maandag")
        ),
        *((text, date(2026, 11, 16)) for text in ("vorige week maandag", "maandag vorige week")),
        *(
            (text, date(2026, 11, 30))
            for text in ("maandag a.s.", "aanstaande maandag", "volgende week maandag")
        ),
        *(
            (text, date(2025, 4, 3))
            for text in ("3 april vorig jaar", "vorig jaar 3 april", "3 april 2025 a.s.")
        ),
        *((text, APRIL) for text in ("3 april van dit jaar", "3 april 2026 (vrijdag)", "d.d. 3 april 2026")),
        ("april 3, 2026", APRIL),
        ("30 vorige maand", date(2026, 10, 30)),
        ("vr 5 dec", date(2025, 12, 5)),  # that of next week is a Saturday
        ("gisteren, 27 november", date(2026, 11, 27)),
        ("gisteravond", date(2026, 11, 27)),
    ],
)
def test_a_day_is_read_with_the_words_around_it(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20 november a.s.", date(2026, 11, 20)),  # in a letter of last week; or that of next year
        ("vorige maandag", NOVEMBER),  # or the one before
        ("afgelopen zaterdag", date(2026, 11, 21)),  # or today
        ("komende zaterdag", date(2026, 12, 5)),
        ("ongeveer 3 april", APRIL),
        ("ca. 3 april 2026", APRIL),
        ("ergens rond 3 april", APRIL),
        ("ik denk 3 april", APRIL),
        ("april 26", date(2026, 4, 26)),  # or the month of that year
        ("gisteren 26 november", date(2026, 11, 26)),
        ("3 dagen geleden", date(2026, 11, 25)),
        ("een dag geleden", date(2026, 11, 27)),
        ("twee weken terug", date(2026, 11, 14)),
        ("week geleden", date(2026, 11, 21)),
    ],
)
def test_what_two_days_can_be_is_asked_back(text: str, day: date) -> None:
    assert read_day(text, TODAY) == Doubt(day)


@pytest.mark.parametrize("text", ["vorige week", "begin april", "eind 2025", "maand geleden", "dit jaar"])
def test_words_for_about_when_ask_which_day(text: str) -> None:
    found = read_day(text, TODAY)
    assert isinstance(found, NoDay) and found.fault is DayFault.DAG_MIST


@pytest.mark.parametrize("text", ABSENT)
def test_who_says_that_there_is_no_day_is_understood(text: str) -> None:
    found = read_day(text, TODAY)
    assert isinstance(found, NoDay) and found.fault is DayFault.ER_IS_GEEN


@pytest.mark.parametrize(
    "text", ["niet 3 april", "nog 3 dagen", "geen 23-11-2026 maar later", "naar de gemeente"]
)
def test_a_number_or_other_words_are_not_taken_for_no_day(text: str) -> None:
    found = read_day(text, TODAY)
    assert isinstance(found, NoDay) and found.fault is not DayFault.ER_IS_GEEN


@given(st.sampled_from(ABSENT), st.sampled_from((" ", "  ", ".", "!", "\u00a0")), st.booleans())
def test_that_there_is_no_day_is_understood_however_it_is_written(text: str, end: str, shout: bool) -> None:
    found = read_day(f"{end}{text.upper() if shout else text}{end}", TODAY)
    assert isinstance(found, NoDay) and found.fault is DayFault.ER_IS_GEEN


@given(st.dates(TODAY - timedelta(days=364), TODAY), st.sampled_from(HAS_BEEN))
def test_a_day_that_has_been_is_the_last_one(day: date, said: str) -> None:
    named = day_in_words(day).rsplit(" ", 1)[0]
    for text in (named, short_day(day).rsplit(" ", 1)[0], f"{day:%-d/%-m}"):
        assert read_day(f"{text} {said}", TODAY) == day, text


@given(st.dates(TODAY + timedelta(days=1), TODAY + timedelta(days=182)), st.sampled_from(TO_COME))
def test_a_day_that_has_still_to_come_is_the_next_one(day: date, said: str) -> None:
    assert read_day(f"{short_day(day).rsplit(' ', 1)[0]} {said}", TODAY) == day


@given(
    st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(1, 6), st.sampled_from(("afgelopen", "jl."))
)
def test_a_weekday_that_has_been_is_one_of_the_last_days(today: date, ago: int, said: str) -> None:
    day = today - timedelta(days=ago)
    assert read_day(f"{said} {day_in_words(day).split()[0]}", today) == day


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.sampled_from(sorted(DAYS_AGO)))
def test_a_day_told_from_today_and_its_date_must_agree(today: date, word: str) -> None:
    day = today - timedelta(days=DAYS_AGO[word])
    assert read_day(f"{word}, {short_day(day)}", today) == day
    assert isinstance(read_day(f"{word} {short_day(day + timedelta(days=1))}", today), Doubt)
