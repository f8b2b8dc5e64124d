"""Days that are told from today: gisteren, afgelopen maandag, vorige week maandag, drie dagen geleden."""

from datetime import date, timedelta
from itertools import pairwise

from babel.dates import get_month_names

from wmo_core.content.days.clues import Clued, without_clues
from wmo_core.content.days.parts import DayFault, UnreadError, weekday_number
from wmo_core.content.formatting import LOCALE

DAYS_AGO = {"overmorgen": -2, "morgen": -1, "vandaag": 0, "gisteren": 1, "gister": 1, "eergisteren": 2}
DAYS_AGO |= dict.fromkeys(("vanochtend", "vanmorgen", "vanmiddag", "vanavond"), 0)
DAYS_AGO |= dict.fromkeys(("gisterochtend", "gistermorgen", "gistermiddag", "gisteravond"), 1)
_WEEK = 7
_WEEKS_ON = {"vorige": -1, "afgelopen": -1, "deze": 0, "volgende": 1, "komende": 1}
_YEARS_ON, _MONTHS_ON = {"dit": 0, "vorig": -1, "afgelopen": -1}, {"deze": 0, "vorige": -1, "afgelopen": -1}
_AGO = frozenset({"geleden", "terug"})
_DAYS_IN = {"dag": 1, "dagen": 1, "week": _WEEK, "weken": _WEEK}
_COUNTED = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_VAGUE = frozenset({"begin", "half", "midden", "eind", "einde", "week", "maand", "jaar"})


def with_numbers(parts: list[str], today: date) -> list[str]:
    """Return the parts with "dit jaar" and "vorige maand" as numbers and names, behind the rest."""
    for place, (first, then) in enumerate(pairwise(parts)):
        rest = parts[:place] + parts[place + 2 :]
        if then == "jaar" and first in _YEARS_ON:
            return [*rest, str(today.year + _YEARS_ON[first])]
        if then == "maand" and first in _MONTHS_ON:
            month = today.replace(day=1) + timedelta(days=_MONTHS_ON[first])
            return [*rest, str(get_month_names("wide", locale=LOCALE)[month.month]), str(month.year)]
    return parts


def told_from_today(parts: list[str], today: date) -> tuple[date, bool] | None:
    """Return the day and whether no other can be meant; None for a day that is told otherwise.

    Raises UnreadError for words that say about when, such as "vorige week" and "begin april".
    """
    clued = without_clues(parts)
    if len(clued.parts) == 1 and clued.parts[0] in DAYS_AGO:
        return today - timedelta(days=DAYS_AGO[clued.parts[0]]), clued.is_sure
    found = _of_a_week(parts, today) or _so_long_ago(parts, today) or _weekday(clued, today)
    if found is None and not _VAGUE.isdisjoint(parts):
        raise UnreadError(DayFault.DAG_MIST)
    return found


def _of_a_week(parts: list[str], today: date) -> tuple[date, bool] | None:
    """Return the day of "vorige week maandag". One week begins on a Monday."""
    for first, then in pairwise(parts):
        if then != "week" or first not in _WEEKS_ON:
            continue
        rest = without_clues([part for part in parts if part not in (first, then)])
        weekday = weekday_number(rest.parts[0]) if len(rest.parts) == 1 else None
        if weekday is not None:
            monday = today - timedelta(days=today.weekday() - _WEEK * _WEEKS_ON[first])
            return monday + timedelta(days=weekday), rest.is_sure
    return None


def _so_long_ago(parts: list[str], today: date) -> tuple[date, bool] | None:
    """Return the day of "twee weken geleden": people count roughly, so it is never sure."""
    left = [part for part in without_clues(parts).parts if part not in _AGO]
    if _AGO.isdisjoint(parts) or not left or left[-1] not in _DAYS_IN or len(left) > 2:
        return None
    count = _count(left[0]) if len(left) == 2 else 1
    return None if count is None else (today - timedelta(days=count * _DAYS_IN[left[-1]]), False)


def _count(word: str) -> int | None:
    if word.isdigit():
        return int(word) if len(word) <= 2 else None
    return _COUNTED.index(word) if word in _COUNTED else None


def _weekday(clued: Clued, today: date) -> tuple[date, bool] | None:
    """Return the last such weekday, or the next one for who says that it has still to come."""
    weekday = weekday_number(clued.parts[0]) if len(clued.parts) == 1 else None
    if weekday is None:
        return None
    if clued.side == "to_come":
        after = (weekday - today.weekday() - 1) % _WEEK + 1
        return today + timedelta(days=after), clued.is_sure and after < _WEEK
    before = (today.weekday() - weekday - 1) % _WEEK + 1
    return today - timedelta(days=before), clued.is_sure and clued.side is not None and before < _WEEK
