"""The records of one deployment: each act asks who does it, and leaves a row in the audit trail."""

import hashlib
import secrets
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime

from sqlalchemy import Connection, delete, insert, select

from wmo_core.access import Account, Action, NotAllowedError, belongs_to, owner_of, require
from wmo_core.storage.audit import Audit, Deed, Entry, Page
from wmo_core.storage.database import Database
from wmo_core.storage.errors import NotStoredError
from wmo_core.storage.keys import Keyring
from wmo_core.storage.records import rows
from wmo_core.storage.records.models import (
    MOST_WEEKS,
    ChangedMeanwhileError,
    Kind,
    Record,
    day_of,
    new_id,
)
from wmo_core.storage.records.purging import purge
from wmo_core.storage.tables import RECORD, RETENTION

# A dossier is begun, or taken over by a code; the loket only takes over.
_ADD = {Kind.MELDING: Action.REGISTER_MELDING, Kind.DOSSIER: Action.TAKE_OVER}
_LIST = {Kind.MELDING: Action.SEE_BOARD, Kind.DOSSIER: Action.OPEN_DOSSIER}
_OPEN = {Kind.MELDING: Action.OPEN_MELDING, Kind.DOSSIER: Action.OPEN_DOSSIER}
_CHANGE = {Kind.MELDING: Action.CHANGE_MELDING, Kind.DOSSIER: Action.CHANGE_DOSSIER}
_EXPORT = {Kind.MELDING: Action.EXPORT_MELDING, Kind.DOSSIER: Action.EXPORT_DOSSIER}
_ERASE = {Kind.MELDING: Action.ERASE_MELDING, Kind.DOSSIER: Action.ERASE_DOSSIER}


class Records:
    """The records. A record of someone else and one that is not there give the same NotAllowedError.

    Every act may raise NotStoredError (locked, full, read-only, gone), MissingKeyError and BrokenSealError.
    """

    def __init__(self, database: Database, keyring: Keyring, audit: Audit) -> None:
        """The keys and the head of the trail are outside the database."""
        self._database, self._keyring, self._audit = database, keyring, audit

    def add(
        self, account: Account, kind: Kind, content: bytes, last_day: date | None, now: datetime
    ) -> Record:
        """Store a new record. ``last_day``: the last day on its board, if it has any."""
        require(account, _ADD[kind])
        what, mark = rows.About(new_id(), kind, owner_of(account), 1), _mark()

        def act(connection: Connection, page: Page) -> Record:
            if not page.has(mark):
                sealed = rows.sealed(connection, self._keyring, content, what, now)
                rows.add(connection, what, sealed, last_day, int(now.timestamp()))
                page.write(Entry(now, account.id, Deed.MADE, mark, kind, what.id))
            return self._record(connection, what.id)

        return self._audit.run(act)

    def read(self, account: Account, record: str, now: datetime) -> Record:
        """Return a record with what it says."""
        return self._seen(account, record, now, _OPEN, Deed.OPENED)

    def export(self, account: Account, record: str, now: datetime) -> Record:
        """Return a record to be given away: the same as reading, under another name in the trail."""
        return self._seen(account, record, now, _EXPORT, Deed.EXPORTED)

    def change(
        self,
        account: Account,
        record: str,
        version: int,
        content: bytes,
        last_day: date | None,
        now: datetime,
    ) -> Record:
        """Put another content in a record, if it is still of this version. Raises ChangedMeanwhileError."""
        mark = _mark()

        def act(connection: Connection, page: Page) -> Record | ChangedMeanwhileError:
            row = _mine(connection, account, record, _CHANGE)
            if page.has(mark):
                return self._record(connection, record)
            if row.version != version:
                page.write(Entry(now, account.id, Deed.OPENED, mark, row.kind, record))
                return ChangedMeanwhileError(self._record(connection, record), content)
            what = rows.about(row)._replace(version=version + 1)
            sealed = rows.sealed(connection, self._keyring, content, what, now)
            rows.change(connection, what, sealed, last_day, int(now.timestamp()))
            page.write(Entry(now, account.id, Deed.CHANGED, mark, row.kind, record))
            return self._record(connection, record)

        found = self._audit.run(act)
        if isinstance(found, ChangedMeanwhileError):
            raise found
        with suppress(NotStoredError):  # it was changed; what stood there before goes at the next act
            self._database.erase_traces()
        return found

    def listing(self, account: Account, kind: Kind, now: datetime) -> tuple[Record, ...]:
        """Return all records of a kind that are of this account, the last changed first.

        Once a day of each account leaves a row: a screen asks again and again.
        """
        require(account, _LIST[kind])
        owner = owner_of(account)
        said = hashlib.sha256(f"{account.id}:{kind}:{day_of(now)}".encode()).hexdigest()[:32]
        mine = select(RECORD).where(RECORD.c.owner == owner, RECORD.c.kind == kind)

        def act(connection: Connection, page: Page) -> tuple[Record, ...]:
            page.write(Entry(now, account.id, Deed.LISTED, f"{Deed.LISTED}:{said}", kind))
            found, weeks = connection.execute(mine), rows.weeks(connection)
            records = [rows.opened(row, self._keyring, weeks) for row in found]
            return tuple(sorted(records, key=lambda each: (each.changed, each.id), reverse=True))

        return self._audit.run(act)

    def erase(self, account: Account, record: str, now: datetime) -> None:
        """Erase a record."""
        mark = _mark()

        def act(connection: Connection, page: Page) -> None:
            if not page.has(mark):
                row = _mine(connection, account, record, _ERASE)
                connection.execute(delete(RECORD).where(RECORD.c.id == record))
                page.write(Entry(now, account.id, Deed.ERASED, mark, row.kind, record))

        self._audit.run(act)
        self._database.erase_traces()

    def purge(self, now: datetime) -> int:
        """Erase what is over, and return how many records that were. No key is needed for it."""
        gone = self._audit.run(lambda connection, page: purge(connection, page, now))
        self._database.erase_traces()
        return gone

    def retention(self) -> Mapping[Kind, int]:
        """Return for how many weeks after the last day on its board a record of each kind stays."""
        return self._database.run(rows.weeks)

    def set_retention(self, account: Account, kind: Kind, weeks: int, now: datetime) -> None:
        """Choose for how many weeks; it counts at once, also for what lies there. Raises ValueError."""
        require(account, Action.SET_RETENTION)
        if not 1 <= weeks <= MOST_WEEKS:
            raise ValueError(weeks)
        mark = _mark()

        def act(connection: Connection, page: Page) -> None:
            connection.execute(delete(RETENTION).where(RETENTION.c.kind == kind))
            connection.execute(insert(RETENTION).values(kind=kind, weeks=weeks))
            page.write(Entry(now, account.id, Deed.RETENTION, mark, kind, str(weeks)))

        self._audit.run(act)

    def _seen(
        self, account: Account, record: str, now: datetime, actions: Mapping[Kind, Action], deed: Deed
    ) -> Record:
        mark = _mark()

        def act(connection: Connection, page: Page) -> Record:
            row = _mine(connection, account, record, actions)
            page.write(Entry(now, account.id, deed, mark, row.kind, record))
            return self._record(connection, record)

        return self._audit.run(act)

    def _record(self, connection: Connection, record: str) -> Record:
        row = rows.find(connection, record)
        if row is None:
            raise NotAllowedError
        return rows.opened(row, self._keyring, rows.weeks(connection))


def _mine(
    connection: Connection, account: Account, record: str, actions: Mapping[Kind, Action]
) -> rows.Found:
    """Return the row of a record of this account. Raises NotAllowedError, also when it is not there."""
    row = rows.find(connection, record)
    if row is None or not belongs_to(account, row.owner):
        raise NotAllowedError
    require(account, actions[Kind(row.kind)])
    return row


def _mark() -> str:
    return secrets.token_hex(8)
