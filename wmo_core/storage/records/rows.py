"""Reads and writes the rows of records. What a record says is sealed here, and opened here."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, insert, select, update

from wmo_core.retention import RECORD_WEEKS
from wmo_core.storage.audit.models import moment
from wmo_core.storage.keys import Keyring, Sealed
from wmo_core.storage.keys_in_use import ready
from wmo_core.storage.records.models import Kind, Record, Times, keep_until
from wmo_core.storage.tables import RECORD, RETENTION

Found = Row[*tuple[Any, ...]]


class About(NamedTuple):
    """What a sealed content belongs to: put elsewhere it does not open."""

    id: str
    kind: str
    owner: str
    version: int

    def tied(self) -> bytes:
        """Return it as it is tied to the content."""
        return f"record:{self.id}:{self.kind}:{self.owner}:{self.version}".encode()


def about(row: Found) -> About:
    """Return what a row is about."""
    return About(row.id, row.kind, row.owner, row.version)


def find(connection: Connection, record: str) -> Found | None:
    """Return the row of a record, or None."""
    return connection.execute(select(RECORD).where(RECORD.c.id == record)).one_or_none()


def weeks(connection: Connection) -> Mapping[Kind, int]:
    """Return for how many weeks a record of each kind stays."""
    chosen = {Kind(row.kind): row.weeks for row in connection.execute(select(RETENTION))}
    return {kind: chosen.get(kind, RECORD_WEEKS) for kind in Kind}


def times(row: Found) -> Times:
    """Return what decides when a record is over."""
    return Times(Kind(row.kind), moment(row.changed), row.last_day)


def opened(row: Found, keyring: Keyring, per_kind: Mapping[Kind, int]) -> Record:
    """Return a record with what it says. Raises MissingKeyError and BrokenSealError."""
    kind = Kind(row.kind)
    return Record(
        id=row.id,
        kind=kind,
        owner=row.owner,
        version=row.version,
        made=moment(row.made),
        changed=moment(row.changed),
        keep_until=keep_until(times(row), per_kind[kind]),
        content=keyring.open(Sealed(row.key, row.sealed), about(row).tied()),
    )


def sealed(connection: Connection, keyring: Keyring, content: bytes, what: About, now: datetime) -> Sealed:
    """Return a content sealed. Raises MissingKeyError."""
    ready(connection, keyring, now)
    return keyring.seal(content, what.tied())


def add(connection: Connection, what: About, found: Sealed, last_day: date | None, now: int) -> None:
    """Add a row."""
    values = {**what._asdict(), "made": now, "changed": now, "last_day": last_day}
    connection.execute(insert(RECORD).values(**values, key=found.key, sealed=found.content))


def change(connection: Connection, what: About, found: Sealed, last_day: date | None, now: int) -> None:
    """Put another content in a row."""
    values = {"version": what.version, "changed": now, "last_day": last_day}
    mine = update(RECORD).where(RECORD.c.id == what.id)
    connection.execute(mine.values(**values, key=found.key, sealed=found.content))
