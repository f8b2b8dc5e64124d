"""Who helps when, in the words of the resident: at most one name or word and one purpose on each line."""

from typing import Literal, get_args

from pydantic import Field

from wmo_core.toml_file import Record

Day = Literal["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
DayPart = Literal["ochtend", "middag", "avond"]
DAYS: tuple[Day, ...] = get_args(Day)
DAY_PARTS: tuple[DayPart, ...] = get_args(DayPart)
MOST_IN_PART = 2  # of one day
MOST_ENTRIES = 7 * 3 * MOST_IN_PART
WHO_LENGTH = 40  # characters
WHAT_LENGTH = 80  # characters


class WeekEntry(Record):
    """Somebody who helps in one part of one day of the week. ``what``: with what; may be empty."""

    day: Day
    part: DayPart
    who: str = Field(min_length=1, max_length=WHO_LENGTH)
    what: str = Field(default="", max_length=WHAT_LENGTH)


Week = tuple[WeekEntry, ...]


def in_order(week: Week) -> Week:
    """Return the entries from Monday morning to Sunday evening; in one part of a day as they were added."""
    return tuple(sorted(week, key=lambda entry: (DAYS.index(entry.day), DAY_PARTS.index(entry.part))))
