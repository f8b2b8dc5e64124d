"""A record, and when it is over."""

import secrets
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from pydantic import Field

from wmo_core.storage.errors import StorageError
from wmo_core.toml_file import Record as Frozen

_HERE = ZoneInfo("Europe/Amsterdam")
# Of a number that is read out: no letter that looks like a digit, and no word by accident.
_SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ"
_LENGTH = 10
MOST_WEEKS = 520
# A last day further away is a slip of the pen or of a clock. It keeps nothing longer than this.
_FURTHEST = timedelta(days=2 * 366)


class Kind(StrEnum):
    """What a record is of."""

    MELDING = "melding"
    DOSSIER = "dossier"


class Record(Frozen):
    """One dossier or melding. What it says stands in no message about this object."""

    id: str
    kind: Kind
    owner: str
    version: int
    made: datetime
    changed: datetime
    keep_until: date  # the last day on which it is there
    content: bytes = Field(repr=False)


class ChangedMeanwhileError(StorageError):
    """Somebody else changed the record since it was opened. Both are here, and nothing was overwritten."""

    def __init__(self, theirs: Record, mine: bytes) -> None:
        """``theirs``: as it is now, also to change it further. ``mine``: what was to be saved."""
        super().__init__()
        self.theirs, self.mine = theirs, mine


class Times(NamedTuple):
    """What decides when a record is over."""

    kind: Kind
    changed: datetime
    last_day: date | None


def new_id() -> str:
    """Return a number that says nothing and cannot be guessed."""
    return "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))


def read_id(typed: str) -> str:
    """Return the number that someone typed, in small letters or in groups perhaps."""
    return "".join(sign for sign in typed.upper() if sign.isalnum())


def day_of(moment: datetime) -> date:
    """Return the day in the Netherlands."""
    return moment.astimezone(_HERE).date()


def keep_until(times: Times, weeks: int) -> date:
    """Return the last day of a record: so many weeks after the last day on its board, or after its change.

    So none goes while a term on its board runs, nor just after somebody wrote in it.
    """
    changed = day_of(times.changed)
    last = min(max(times.last_day or changed, changed), changed + _FURTHEST)
    return last + timedelta(weeks=weeks)
