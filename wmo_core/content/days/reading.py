"""Reads a day as people write it: 18-12-2026, 18 dec, vr. 18 december '26, gisteren.

A day is read when only one can be meant, and asked back when two can. What cannot be a day is never guessed:
then it is said what is missing or wrong.
"""

from calendar import isleap, monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import get_month_names

from wmo_core.content.days.clues import without_clues
from wmo_core.content.days.from_today import DAYS_AGO, told_from_today, with_numbers
from wmo_core.content.days.parts import DayFault, UnreadError, Written, day_parts, written
from wmo_core.content.formatting import LOCALE, short_day


@dataclass(frozen=True)
class NoDay:
    """A text that is no day. ``blanks``: what stands in the words about it, always with ``voorbeeld``."""

    fault: DayFault
    blanks: Mapping[str, str]


@dataclass(frozen=True)
class Doubt:
    """A text that may mean this day, or another."""

    day: date


_FARTHEST = 20  # years from today: farther is a slip of the pen
_A_YEAR = timedelta(days=366)
_SOON = timedelta(days=14)  # a day that near is as likely meant as that of a year ago


def read_day(text: str, today: date, since: date | None = None) -> date | Doubt | NoDay:
    """Return the day that someone wrote, the day they may have meant, or why it is no day.

    A year that was left out is that of the last such day not after ``today``; of a day that follows on
    another, ``since``, that of the only such day between the two. 29 February is never one of years ago.
    """
    try:
        return _read(day_parts(text), today, since)
    except UnreadError as error:
        return no_day(error.fault, today, since, **error.blanks)


def no_day(fault: DayFault, today: date, since: date | None = None, **blanks: str) -> NoDay:
    """Return that there is no day and why, with an example."""
    return NoDay(fault, {"voorbeeld": example(today, since), **blanks})


def example(today: date, since: date | None = None) -> str:
    """Return a day that has been and does not lie before ``since``, as the same field would take it."""
    before = today - timedelta(days=2)
    return short_day(max(before, min(since, today)) if since else before)


def _read(parts: list[str], today: date, since: date | None) -> date | Doubt:
    clued = without_clues(parts).parts
    if len(clued) > 1 and clued[0] in DAYS_AGO:  # "gisteren, 27 november": both must say the same
        found = _read(clued[1:], today, since)
        return found if found == today - timedelta(days=DAYS_AGO[clued[0]]) else _doubt(found)
    parts = with_numbers(parts, today)
    day, is_sure = told_from_today(parts, today) or _told_by_numbers(written(parts), today, since)
    return day if is_sure else Doubt(day)


def _doubt(found: date | Doubt) -> Doubt:
    return found if isinstance(found, Doubt) else Doubt(found)


def _told_by_numbers(found: Written, today: date, since: date | None) -> tuple[date, bool]:
    day, is_sure = _of_its_year(found, today) if found.year else _of_some_year(found, today, since)
    return day, is_sure and found.is_sure and found.weekday in (None, day.weekday())


def _of_its_year(found: Written, today: date) -> tuple[date, bool]:
    if len(found.year) not in (2, 4):
        raise UnreadError(DayFault.ONLEESBAAR)
    year = int(found.year) if len(found.year) == 4 else today.year // 100 * 100 + int(found.year)
    if abs(year - today.year) > _FARTHEST:
        raise UnreadError(DayFault.GEEN_JAAR, jaar=str(year))
    return _existing(found, year), True


def _of_some_year(found: Written, today: date, since: date | None) -> tuple[date, bool]:
    """Return the day when its year was left out, and whether no other year can be meant."""
    leap = (found.day, found.month) == (29, 2)
    years = [year for year in range(today.year - 8, today.year + 9) if isleap(year) or not leap]
    days = [_existing(found, year) for year in years]
    latest, coming = [day for day in days if day <= today][-1], next(day for day in days if day > today)
    between = [day for day in days if since is not None and since <= day <= today]
    fitting = [day for day in between if day.weekday() == found.weekday] or between
    if between:
        return fitting[-1 if found.side == "has_been" else 0], len(fitting) == 1 or found.side == "has_been"
    if leap and today - latest > _A_YEAR and coming - today > _SOON:
        year = today.year - isleap(today.year)  # nobody means that of years ago: say how long February was
        return _existing(found._replace(year=str(year)), year), True
    if found.side == "to_come":  # in a letter of last week it has been by now
        return (coming, True) if coming - today < today - latest else (latest, False)
    if coming - today > _SOON or found.side == "has_been" or found.weekday == latest.weekday():
        return latest, True
    return (latest, False) if since is None else (coming, True)


def _existing(found: Written, year: int) -> date:
    """Return the day in this year. Raises UnreadError for a day that the month does not have."""
    days = monthrange(year, found.month)[1]
    if not 1 <= found.day <= days:
        name = str(get_month_names("wide", locale=LOCALE)[found.month])
        if found.month == 2:  # its length is that of a year
            name, days = (f"{name} {year}", days) if found.year else (name, 29)
        raise UnreadError(DayFault.GEEN_DAG, maand=name, dagen=str(days))
    return date(year, found.month, found.day)
