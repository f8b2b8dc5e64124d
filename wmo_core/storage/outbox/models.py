"""What one row of the outbox is: how it stands, who sends it, and why a try did not succeed."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from wmo_core.toml_file import Record

# Longer than all requests of one row can take together, so that nobody else begins while one is on its way.
LEASE = timedelta(minutes=15)
KEPT = timedelta(weeks=6)  # that an empty row still says that it arrived
CANNOT_OPEN = "sleutel"  # the fault of a row whose key is gone


class Status(StrEnum):
    """How it stands with a row."""

    WAITS = "wacht"
    STUCK = "vast"  # a person must look: it is tried no more
    DONE = "klaar"


class Parcel(NamedTuple):
    """What is to be sent: its own number, the zaak it belongs to, and what it holds."""

    number: str
    zaak: str
    content: bytes


class Item(Record):
    """A row as staff may see it: nothing of what it holds."""

    number: str
    zaak: str
    status: Status
    found: Mapping[str, str]
    made: datetime
    changed: datetime
    tries: int
    due: datetime
    fault: str = ""
    field: str = ""


class Claimed(NamedTuple):
    """A row that nobody else sends now. The content stands in no message about it."""

    item: Item
    mark: str
    content: bytes

    def __repr__(self) -> str:
        """Return the number only."""
        return f"Claimed({self.item.number})"


class Failure(Record):
    """Why a try did not succeed, and how long to wait; no wait: a person must look first."""

    fault: str
    field: str = ""
    wait: timedelta | None = None


def tied(number: str) -> bytes:
    """Return what the content of a row is tied to: under another number it does not open."""
    return f"outbox:{number}".encode()
