"""Reads a day as people write it: 18-12-2026, 18/12/2026, 2026-12-18, 18 december 2026, 18 dec 2026."""

import re
from datetime import date
from functools import cache

from babel.dates import get_month_names

from wmo_core.content.formatting import LOCALE

_NUMBERS = re.compile(r"(\d{1,2})[ \-/.]+(\d{1,2})[ \-/.]+(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(?:[a-z]+ )?(\d{1,2})[ \-.]+([a-z]{3,})\.?[ \-,]+(\d{4})")


def read_day(text: str) -> date | None:
    """Return the day that someone wrote, or None when it cannot be read or does not exist."""
    cleaned = " ".join(text.lower().split())
    if found := _ISO.fullmatch(cleaned):
        year, month, day = (int(part) for part in found.groups())
    elif found := _NUMBERS.fullmatch(cleaned):
        day, month, year = (int(part) for part in found.groups())
    elif found := _WORDS.fullmatch(cleaned):
        day, month, year = int(found[1]), _month(found[2]), int(found[3])
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    """Return the number of a month by its name or its first letters, 0 when there is no such month."""
    name = "maart" if name == "mrt" else name
    found = [number for number, month in _months().items() if month.startswith(name)]
    return found[0] if len(found) == 1 else 0


@cache
def _months() -> dict[int, str]:
    return {number: name.lower() for number, name in get_month_names("wide", locale=LOCALE).items()}
