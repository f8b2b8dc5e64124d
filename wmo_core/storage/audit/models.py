"""A row of the audit trail, and the hash with a key that ties it to the row before."""

import hmac
import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

BY_THE_APP, BY_COMMAND = "app", "opdracht"  # who did it, when it was no account
NONE_BEFORE = bytes(32)  # before the first row


class Deed(StrEnum):
    """What someone did."""

    MADE = "made"
    LISTED = "listed"
    OPENED = "opened"
    CHANGED = "changed"
    EXPORTED = "exported"
    ERASED = "erased"
    EXPIRED = "expired"
    PURGED = "purged"
    RETENTION = "retention"
    RESEALED = "resealed"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    HEAD_BEGUN = "head_begun"


class Entry(NamedTuple):
    """What is to be written. ``about``: the id of a record. ``mark``: one for an act, also if done twice."""

    at: datetime
    who: str
    deed: Deed
    mark: str
    kind: str = ""
    about: str = ""


class Done(NamedTuple):
    """A row of the trail, for who reads what was done. ``at`` is in whole seconds."""

    at: datetime
    who: str
    deed: Deed


class Link(NamedTuple):
    """What a row says, with its number."""

    number: int
    at: int
    who: str
    deed: str
    kind: str
    about: str
    mark: str

    def mac(self, key: bytes, before: bytes) -> bytes:
        """Return the hash of this row after the one before."""
        return hmac.digest(key, before + json.dumps(self).encode(), "sha256")


class Head(NamedTuple):
    """The last row: its number and its hash."""

    number: int
    mac: bytes


def moment(seconds: int) -> datetime:
    """Return a time as it was stored."""
    return datetime.fromtimestamp(seconds, UTC)
