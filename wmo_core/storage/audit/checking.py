"""Checks the trail: whether a row was changed, added or removed, the last ones too."""

import hmac
from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, select

from wmo_core.storage.audit.head import Heads
from wmo_core.storage.audit.models import NONE_BEFORE, Deed, Head, Link
from wmo_core.storage.audit.trail import Audit
from wmo_core.storage.database import Database
from wmo_core.storage.tables import AUDIT

_AT_ONCE = 2000  # rows in one transaction: others must get their turn


class Sign(StrEnum):
    """What was found."""

    CHANGED = "changed"
    MISSING = "missing"
    END_MISSING = "end_missing"
    NO_HEAD = "no_head"
    # What may be so without anybody's intent.
    ANNOUNCED = "announced"
    HEAD_BEGUN = "head_begun"
    RESTORED = "restored"


INNOCENT = frozenset({Sign.ANNOUNCED, Sign.HEAD_BEGUN, Sign.RESTORED})


class Finding(NamedTuple):
    """What was found, from which row to which."""

    sign: Sign
    first: int
    last: int


class _Walk:
    """Goes along the rows, from the first."""

    def __init__(self, key: bytes, watched: int) -> None:
        """``watched``: the number of the row that the head knows."""
        self._key, self._watched = key, watched
        self.last, self.seen = Head(0, NONE_BEFORE), b""
        self.findings: list[Finding] = []
        self.restored = False  # whether the watched row made place for older ones

    def step(self, row: Row[*tuple[Any, ...]]) -> None:
        link = Link(*(row._mapping[name] for name in Link._fields))
        fits = hmac.compare_digest(link.mac(self._key, self.last.mac), row.mac)
        expected = self.last.number + 1
        if fits and row.deed == Deed.RESTORED:
            self.findings.append(Finding(Sign.RESTORED, row.number, row.number))
            self.restored |= expected <= self._watched < row.number
        elif row.number != expected:
            self.findings.append(Finding(Sign.MISSING, expected, row.number - 1))
        elif not fits:
            self._changed(row.number)
        elif row.deed == Deed.HEAD_BEGUN:
            self.findings.append(Finding(Sign.HEAD_BEGUN, row.number, row.number))
        if row.number == self._watched:
            self.seen = row.mac
        self.last = Head(row.number, row.mac)

    def _changed(self, number: int) -> None:
        """Note a row that does not fit; many after each other are one finding."""
        before = self.findings[-1] if self.findings else None
        if before is not None and before.sign is Sign.CHANGED and before.last == number - 1:
            self.findings[-1] = before._replace(last=number)
        else:
            self.findings.append(Finding(Sign.CHANGED, number, number))


def check(database: Database, audit: Audit) -> tuple[Finding, ...]:
    """Return what was found. Raises NotStoredError, TrailKeyError and OSError."""
    heads = audit.head.read()
    walk = _Walk(audit.key, heads.kept.number if heads else 0)
    while found := database.run(partial(_next, walk.last.number)):
        for row in found:
            walk.step(row)
    return (*walk.findings, *_of_the_end(walk, heads))


def _next(after: int, connection: Connection) -> Sequence[Row[*tuple[Any, ...]]]:
    asked = select(AUDIT).where(AUDIT.c.number > after).order_by(AUDIT.c.number).limit(_AT_ONCE)
    return connection.execute(asked).all()


def _of_the_end(walk: _Walk, heads: Heads | None) -> tuple[Finding, ...]:
    """Return what the head misses.

    A row that was announced and is not there: its program stopped before it was written, or it was removed
    before it was known to be written. That cannot be told apart.
    """
    if heads is None:
        return (Finding(Sign.NO_HEAD, walk.last.number, walk.last.number),) if walk.last.number else ()
    kept, announced = heads
    if kept.number and not walk.restored and not hmac.compare_digest(walk.seen, kept.mac):
        return (Finding(Sign.END_MISSING, min(walk.last.number + 1, kept.number), kept.number),)
    if announced is not None and announced.number > walk.last.number:
        return (Finding(Sign.ANNOUNCED, announced.number, announced.number),)
    return ()
