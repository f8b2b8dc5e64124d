"""Another key: everything that is sealed with an older one is opened, and sealed with the last."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy import Column, Connection, Table, select, update

from wmo_core.storage.audit import BY_COMMAND, Audit, Deed, Entry
from wmo_core.storage.database import Database
from wmo_core.storage.errors import BrokenSealError, MissingKeyError
from wmo_core.storage.keys import Keyring, Sealed
from wmo_core.storage.keys_in_use import keys_in_use, ready, sealed_tables
from wmo_core.storage.outbox.models import tied
from wmo_core.storage.records import rows
from wmo_core.storage.tables import OUTBOX, RECORD

_AT_ONCE = 50  # in one transaction: others must get their turn


class Place(NamedTuple):
    """What tells the rows of a table apart, and what their content is tied to."""

    id: Column[str]
    tied: Callable[[rows.Found], bytes]


# Each table of sealed_tables() stands here.
PLACES: Mapping[Table, Place] = {
    RECORD: Place(RECORD.c.id, lambda row: rows.about(row).tied()),
    OUTBOX: Place(OUTBOX.c.number, lambda row: tied(row.number)),
}


def reseal(database: Database, keyring: Keyring, audit: Audit, now: datetime) -> int:
    """Seal all with the last key, and return how many rows that were. It may be stopped and done again.

    Raises MissingKeyError before anything is changed, and BrokenSealError.
    """
    database.run(lambda connection: _check(connection, keyring, now))
    last, mark, done = keyring.ids()[-1], secrets.token_hex(8), 0
    for table in sealed_tables():
        while many := database.run(partial(_some, table, keyring, last)):
            done += many
    audit.run(lambda _, page: page.write(Entry(now, BY_COMMAND, Deed.RESEALED, mark, about=last)))
    database.erase_traces()
    return done


def broken(database: Database, keyring: Keyring) -> tuple[str, ...]:
    """Return the ids of what does not open though its key is there. Raises MissingKeyError."""
    found = list[str]()
    for table in sealed_tables():
        last = ""
        while rows_of := database.run(partial(_after, table, last)):
            found += [row._mapping[PLACES[table].id] for row in rows_of if not _opens(table, row, keyring)]
            last = rows_of[-1]._mapping[PLACES[table].id]
    return tuple(found)


def _check(connection: Connection, keyring: Keyring, now: datetime) -> None:
    ready(connection, keyring, now)
    for key in keys_in_use(connection):
        if key not in keyring.ids():
            raise MissingKeyError(key)


def _some(table: Table, keyring: Keyring, last: str, connection: Connection) -> int:
    place, older = PLACES[table], table.c.key.not_in(("", last))
    found = connection.execute(select(table).where(older).limit(_AT_ONCE)).all()
    for row in found:
        tied = place.tied(row)
        new = keyring.seal(keyring.open(Sealed(row.key, row.sealed), tied), tied)
        mine = update(table).where(place.id == row._mapping[place.id])
        connection.execute(mine.values(key=new.key, sealed=new.content))
    return len(found)


def _after(table: Table, last: str, connection: Connection) -> Sequence[rows.Found]:
    place = PLACES[table]
    asked = select(table).where(place.id > last, table.c.key != "").order_by(place.id).limit(_AT_ONCE)
    return connection.execute(asked).all()


def _opens(table: Table, row: rows.Found, keyring: Keyring) -> bool:
    try:
        keyring.open(Sealed(row.key, row.sealed), PLACES[table].tied(row))
    except BrokenSealError:
        return False
    return True
