"""A backup: all tables as one sealed file, the same from SQLite and PostgreSQL, to be restored on either.

The tables are taken as the database has them, and put back through the migrations: so a backup of an earlier
version can be restored too.
"""

import base64
import json
import secrets
import zlib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select

from wmo_core.storage.audit import BY_COMMAND, Audit, Deed, Entry, Page
from wmo_core.storage.database import Database
from wmo_core.storage.errors import BrokenSealError, StorageError, TrailKeyError
from wmo_core.storage.keys import Keyring, Sealed
from wmo_core.storage.keys_in_use import ready
from wmo_core.storage.schema import migrate, own_tables, start_anew, version_of, versions
from wmo_core.storage.tables import AUDIT, RECORD

_KIND = "mijn-wmo-plan, back-up 1"
# What is over soon, and must not come back.
LEFT_OUT = frozenset({"handover", "try", "sign_in", "sign_in_try"})


class NotABackupError(StorageError):
    """The file is no backup, was changed, or is not whole."""


class NewerBackupError(StorageError):
    """The backup was made by a later version of the app."""


class NotEmptyError(StorageError):
    """The database is not empty. ``found``: how many rows each table has."""

    def __init__(self, found: Mapping[str, int]) -> None:
        """Say what would be lost, in numbers."""
        super().__init__()
        self.found = found


class _Content(NamedTuple):
    schema: str
    tables: Mapping[str, Sequence[Mapping[str, Any]]]


def make_backup(keyring: Keyring, audit: Audit, now: datetime) -> bytes:
    """Return a backup of all that is stored, sealed with the last key. Raises MissingKeyError."""
    mark = secrets.token_hex(8)

    def act(connection: Connection, page: Page) -> bytes:
        ready(connection, keyring, now)
        page.write(Entry(now, BY_COMMAND, Deed.BACKED_UP, mark))
        tables = {
            table.name: [dict(row._mapping) for row in connection.execute(select(table))]
            for table in own_tables(connection)
            if table.name not in LEFT_OUT
        }
        said = json.dumps({"schema": version_of(connection), "tables": tables}, default=_plain)
        sealed = keyring.seal(zlib.compress(said.encode()), _KIND.encode())
        head = json.dumps({"soort": _KIND, "gemaakt": now.isoformat(), "sleutel": sealed.key})
        return head.encode() + b"\n" + sealed.content

    return audit.run(act)


def restore(
    database: Database, keyring: Keyring, audit: Audit, backup: bytes, now: datetime, *, over: bool
) -> Mapping[str, int]:
    """Put a backup in the place of all that is stored, and return how many rows each table has.

    Raises NotEmptyError unless ``over``, NotABackupError, NewerBackupError, MissingKeyError and
    TrailKeyError; then nothing was changed.
    """
    content = _read(backup, keyring)
    if content.schema not in versions():
        raise NewerBackupError
    if not audit.wrote(content.tables.get(AUDIT.name, ())):
        raise TrailKeyError
    mark = secrets.token_hex(8)

    def act(connection: Connection) -> tuple[Page, Mapping[str, int]]:
        page = Page(connection, audit.key, audit.head)
        if not page.has(mark):
            found = {name: number for name, number in _count(connection).items() if number}
            if found and not over:
                raise NotEmptyError(found)
            page = _replace(connection, content, audit, Entry(now, BY_COMMAND, Deed.RESTORED, mark))
        return page, _count(connection)

    page, found = database.run(act)
    page.keep()
    database.erase_traces()
    return found


def _replace(connection: Connection, content: _Content, audit: Audit, entry: Entry) -> Page:
    """Put the content in the place of all that is there. What was erased since stays erased."""
    last = connection.scalar(select(func.max(AUDIT.c.number))) or 0
    erased = select(AUDIT.c.about).where(AUDIT.c.deed.in_((Deed.ERASED, Deed.EXPIRED)))
    gone = frozenset(connection.scalars(erased))
    start_anew(connection, content.schema)
    for table in own_tables(connection):
        if rows := content.tables.get(table.name):
            connection.execute(insert(table), [dict(row) for row in rows])
    migrate(connection)
    page = Page(connection, audit.key, audit.head)
    page.restored(entry, last)
    for row in connection.execute(select(RECORD.c.id, RECORD.c.kind)).all():
        if row.id in gone:
            connection.execute(delete(RECORD).where(RECORD.c.id == row.id))
            mark = f"{Deed.ERASED}:{row.id}:{entry.mark}"
            page.write(entry._replace(deed=Deed.ERASED, mark=mark, kind=row.kind, about=row.id))
    page.announce()
    return page


def _count(connection: Connection) -> Mapping[str, int]:
    return {
        table.name: connection.scalars(select(func.count()).select_from(table)).one()
        for table in own_tables(connection)
        if table.name not in LEFT_OUT
    }


def _read(backup: bytes, keyring: Keyring) -> _Content:
    head, _, sealed = backup.partition(b"\n")
    try:
        said = json.loads(head)
        key = said["sleutel"] if said["soort"] == _KIND else None
    except (ValueError, KeyError, TypeError):
        key = None
    if not isinstance(key, str):
        raise NotABackupError
    try:
        opened = keyring.open(Sealed(key, sealed), _KIND.encode())
    except BrokenSealError:
        raise NotABackupError from None
    found = json.loads(zlib.decompress(opened), object_hook=_typed)
    return _Content(found["schema"], found["tables"])


def _plain(value: object) -> object:
    """Return what JSON does not know as what it does."""
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode()}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    raise TypeError


def _typed(found: dict[str, Any]) -> Any:
    if found.keys() == {"bytes"}:
        return base64.b64decode(found["bytes"])
    return date.fromisoformat(found["day"]) if found.keys() == {"day"} else found
