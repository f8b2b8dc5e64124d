"""The rights of the person whom a record is about: all that is held, and gone at once.

An operator does this at the computer itself, for someone who asks. It asks for no account: who has the keys
and the database can read all.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, delete

from wmo_core.storage.audit import BY_COMMAND, Audit, Deed, Done, Entry, Page
from wmo_core.storage.database import Database
from wmo_core.storage.keys import Keyring
from wmo_core.storage.records import Record, rows
from wmo_core.storage.tables import RECORD


class Held(NamedTuple):
    """All that is held about a record: what it says, and who did what. ``record`` is None once erased."""

    record: Record | None
    done: Sequence[Done]


def all_held(database: Database, keyring: Keyring, audit: Audit, record: str, now: datetime) -> Held:
    """Return all that is held about a record; that is a row in its trail too.

    Raises MissingKeyError and BrokenSealError.
    """
    mark = secrets.token_hex(8)

    def act(connection: Connection, page: Page) -> Record | None:
        row = rows.find(connection, record)
        if row is None:
            return None
        page.write(Entry(now, BY_COMMAND, Deed.EXPORTED, mark, row.kind, record))
        return rows.opened(row, keyring, rows.weeks(connection))

    return Held(audit.run(act), audit.about(record))


def erase(database: Database, audit: Audit, record: str, now: datetime) -> bool:
    """Erase a record, whoever it is of, and return whether it was there. It needs no key."""
    mark = secrets.token_hex(8)

    def act(connection: Connection, page: Page) -> bool:
        row = rows.find(connection, record)
        if row is not None:
            connection.execute(delete(RECORD).where(RECORD.c.id == record))
            page.write(Entry(now, BY_COMMAND, Deed.ERASED, mark, row.kind, record))
        return row is not None or page.has(mark)

    found = audit.run(act)
    database.erase_traces()
    return found
