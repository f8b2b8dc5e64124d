"""What someone typed for a day → its day, month and year, when nothing but a day can stand there."""

import re
import unicodedata
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Literal, NamedTuple

from babel.dates import get_day_names, get_month_names

from wmo_core.content.days.clues import Side, says_no_day, without_clues
from wmo_core.content.formatting import LOCALE
from wmo_core.content.initials import join_initials


class DayFault(StrEnum):
    """Why a text is no day. The words stand in content (scherm/fouten.toml)."""

    ONLEESBAAR = "datum_onleesbaar"
    ER_IS_GEEN = "datum_er_is_geen"  # "nog niet", "n.v.t.": a field that may stay empty
    DAG_NODIG = "datum_dag_nodig"  # the same in a field that may not
    DAG_MIST = "datum_dag_mist"
    MAAND_MIST = "datum_maand_mist"
    GEEN_MAAND = "datum_geen_maand"
    GEEN_DAG = "datum_geen_dag"
    GEEN_JAAR = "datum_geen_jaar"
    OPNIEUW = "datum_opnieuw"  # someone said that another day was meant


class UnreadError(Exception):
    """A text that is no day; ``blanks`` is what stands in the words about it."""

    def __init__(self, fault: DayFault, **blanks: str) -> None:
        """Keep what is wrong, and the numbers and names that say so."""
        super().__init__(fault)
        self.fault, self.blanks = fault, blanks


class Written(NamedTuple):
    """The parts of a day. ``year``: as written, empty when it was left out; ``is_sure``: no part is a guess.

    ``weekday``: 0 for Monday; None: not named. ``side``: as the words around it say.
    """

    day: int
    month: int
    year: str = ""
    weekday: int | None = None
    is_sure: bool = True
    side: Side | None = None


class _Named(NamedTuple):
    number: int
    is_sure: bool


_PART = re.compile(r"\d+|[^\W\d_]+")
_ORDINAL = re.compile(r"(?<=\d)(?:e|ste|de)\b")
_BETWEEN_NUMBERS, _BETWEEN = re.compile(r"[ ./-]+|, "), re.compile(r"[ .,/-]*")


def day_parts(text: str) -> list[str]:
    """Return the numbers and words of a day, in small letters. Raises UnreadError."""
    signs = unicodedata.normalize("NFKC", text).lower()
    cleaned = " ".join("".join(map(_plain, signs)).split())
    if says_no_day(cleaned):
        raise UnreadError(DayFault.ER_IS_GEEN)
    cleaned = _ORDINAL.sub("", join_initials(cleaned.strip(" .,;:!?-")))
    parts, around = _PART.findall(cleaned), _PART.split(cleaned)
    if not parts or around[0] or around[-1]:
        raise UnreadError(DayFault.ONLEESBAAR)
    for gap, before, after in zip(around[1:-1], parts, parts[1:], strict=False):
        allowed = _BETWEEN_NUMBERS if before.isdigit() and after.isdigit() else _BETWEEN
        if not allowed.fullmatch(gap):
            raise UnreadError(DayFault.ONLEESBAAR)
    return parts


def _plain(sign: str) -> str:
    if unicodedata.category(sign) == "Pd" or sign == "\u2212":
        return "-"
    if sign in "()":
        return " "
    return "" if unicodedata.category(sign) == "Cf" or sign in "'`\u2018\u2019\u00b4" else sign


def written(parts: list[str]) -> Written:
    """Return the day, month and year in the parts. Raises UnreadError."""
    clued = without_clues(parts)
    left, weekday = clued.parts, None
    for place in (0, -1):  # "vr. 3 april" and "3 april (vrijdag)"
        if weekday is None and len(left) > 1 and not left[place].isdigit():
            weekday = weekday_number(left[place])
            left = left if weekday is None else (left[1:] if place == 0 else left[:-1])
    if not left:
        raise UnreadError(DayFault.ONLEESBAAR)
    found = _without_weekday(left)
    return found._replace(weekday=weekday, side=clued.side, is_sure=found.is_sure and clued.is_sure)


def weekday_number(word: str) -> int | None:
    """Return the number of a weekday in full or shorter, 0 for Monday; None for another word."""
    found = None if word.isdigit() else _named(word, "weekday")
    return found and found.number


def _without_weekday(parts: list[str]) -> Written:
    """Return what stands in the parts by their shape: n for a number, w for a word."""
    match "".join("n" if part.isdigit() else "w" for part in parts):
        case "n":
            return _of_one_number(parts[0])
        case "nn" if len(parts[1]) == 4:
            raise UnreadError(DayFault.DAG_MIST)
        case "nn":
            return Written(_small(parts[0]), _month_number(parts[1]))
        case "nnn" if len(parts[0]) == 4:
            return Written(_small(parts[2]), _month_number(parts[1]), parts[0])
        case "nnn":
            return Written(_small(parts[0]), _month_number(parts[1]), parts[2])
        case "nw" | "nwn":
            month = _named(parts[1], "month")
            if month is not None:
                return Written(_small(parts[0]), month.number, "".join(parts[2:]), is_sure=month.is_sure)
        case "w" | "wn" | "wnn":
            return _month_first(parts)
    raise UnreadError(DayFault.ONLEESBAAR)


def _month_first(parts: list[str]) -> Written:
    """Return the day of "april 3, 2026". "april 26" may be a month of a year: it is not sure."""
    month = _named(parts[0], "month")
    if month is None:
        raise UnreadError(DayFault.ONLEESBAAR)
    if len(parts) == 1 or len(parts[1]) > 2:
        raise UnreadError(DayFault.DAG_MIST)
    return Written(int(parts[1]), month.number, "".join(parts[2:]), is_sure=month.is_sure and len(parts) > 2)


def _of_one_number(number: str) -> Written:
    """Return the day in a row of digits, such as 18122026; or say what one number leaves out."""
    match len(number):
        case 1 | 2:
            raise UnreadError(DayFault.MAAND_MIST)
        case 4:
            raise UnreadError(DayFault.DAG_MIST)
        case 6:
            return Written(int(number[:2]), _month_number(number[2:4]), number[4:], is_sure=False)
        case 8 if number[2:4] > "12":
            return Written(int(number[6:]), _month_number(number[4:6]), number[:4])
        case 8:
            return Written(int(number[:2]), _month_number(number[2:4]), number[4:])
        case _:
            raise UnreadError(DayFault.ONLEESBAAR)


def _small(number: str) -> int:
    if len(number) > 2:
        raise UnreadError(DayFault.ONLEESBAAR)
    return int(number)


def _month_number(number: str) -> int:
    if not 1 <= _small(number) <= 12:
        raise UnreadError(DayFault.GEEN_MAAND, getal=str(int(number)))
    return int(number)


def _named(word: str, kind: Literal["month", "weekday"]) -> _Named | None:
    """Return the number of a name, of its first letters, or of what looks like it; None when two could be."""
    names, shortest = _names(kind), 3 if kind == "month" else 2
    begun = [number for name, number in names.items() if name.startswith(word) and len(word) >= shortest]
    if len(begun) == 1 or word in names:
        return _Named(names.get(word, begun[0]), is_sure=True)
    alike = [] if begun or len(word) < 4 else get_close_matches(word, names, n=2, cutoff=0.75)
    return _Named(names[alike[0]], is_sure=False) if len(alike) == 1 else None


@cache
def _names(kind: Literal["month", "weekday"]) -> dict[str, int]:
    """Return the numbers of the names in Dutch: of months from 1, of weekdays from 0."""
    found = get_month_names if kind == "month" else get_day_names
    names = {name.lower(): number for number, name in found("wide", locale=LOCALE).items()}
    return names | ({"mrt": 3} if kind == "month" else {})
