"""What goes to the system of the municipality, sealed, until it is there. It knows no HTTP and no zaak."""

import json
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, Update, delete, insert, select, update

from wmo_core.storage.database import Database
from wmo_core.storage.errors import BrokenSealError, LeaseLostError, MissingKeyError
from wmo_core.storage.keys import Keyring, Sealed
from wmo_core.storage.keys_in_use import ready
from wmo_core.storage.outbox.models import (
    CANNOT_OPEN,
    KEPT,
    LEASE,
    Claimed,
    Failure,
    Item,
    Parcel,
    Status,
    tied,
)
from wmo_core.storage.tables import OUTBOX

# A lease that ends later than this was given by a wrong clock, and holds nobody up.
_AHEAD = 60 * 60


class Outbox:
    """The rows of one deployment. Each act may be done twice with one result, and takes the time."""

    def __init__(self, database: Database, keyring: Keyring) -> None:
        """``keyring``: seals what a row holds."""
        self._database, self._keyring = database, keyring

    def add(self, parcel: Parcel, now: datetime) -> Item:
        """Keep a parcel until it is delivered. A number that is there already stays as it is."""
        return _item(self._database.run(partial(_add, parcel, self._keyring, now)))

    def claim(self, now: datetime) -> Claimed | None:
        """Take the next row that is due, for as long as a lease lasts; None when there is none.

        Of one zaak one row is sent at a time: two at once could both find that the zaak is not there yet.
        """
        mark = secrets.token_hex(16)
        row = self._database.run(partial(_claim, mark, _seconds(now), _seconds(now + LEASE)))
        if row is None:
            return None
        try:
            content = self._keyring.open(Sealed(row.key, row.sealed), tied(row.number))
        except (BrokenSealError, MissingKeyError):
            self.failed(Claimed(_item(row), mark, b""), Failure(fault=CANNOT_OPEN), now)
            return self.claim(now)
        return Claimed(_item(row), mark, content)

    def found(self, claimed: Claimed, found: Mapping[str, str], now: datetime) -> None:
        """Remember which steps were done. Raises LeaseLostError when another took the row meanwhile."""
        self._write(claimed, {"found": json.dumps(dict(found))}, now)

    def failed(self, claimed: Claimed, failure: Failure, now: datetime) -> None:
        """Let a row wait for its next try, or for a person. Raises LeaseLostError."""
        told = {"fault": failure.fault, "field": failure.field, **_FREE}
        if failure.wait is None:
            self._write(claimed, {**told, "status": Status.STUCK}, now)
        else:
            self._write(claimed, {**told, "due": _seconds(now + failure.wait)}, now)

    def done(self, claimed: Claimed, now: datetime) -> None:
        """Say that all arrived, and erase what the row held. Raises LeaseLostError."""
        self._write(claimed, {"status": Status.DONE, "fault": "", "field": "", **_FREE, **_EMPTY}, now)
        self._database.erase_traces()

    def again(self, number: str, now: datetime) -> bool:
        """Let a row be sent at once, as if never tried; return whether there is one that is not done."""
        fresh = {"status": Status.WAITS, "tries": 0, "due": _seconds(now), "changed": _seconds(now)}
        rows = update(OUTBOX).where(OUTBOX.c.number == number, OUTBOX.c.status != Status.DONE).values(fresh)
        return self._database.run(partial(_changed, rows))

    def erase(self, number: str) -> bool:
        """Erase a row, whether or not it arrived; return whether it was there."""
        gone = self._database.run(lambda each: each.execute(delete(OUTBOX).where(OUTBOX.c.number == number)))
        self._database.erase_traces()
        return bool(gone.rowcount)

    def clear(self, now: datetime) -> None:
        """Erase the rows that arrived long ago."""
        old = (OUTBOX.c.status == Status.DONE) & (OUTBOX.c.changed <= _seconds(now - KEPT))
        self._database.run(lambda each: each.execute(delete(OUTBOX).where(old)))

    def items(self) -> tuple[Item, ...]:
        """Return all rows, the oldest first."""
        order = select(OUTBOX).order_by(OUTBOX.c.made, OUTBOX.c.number)
        return tuple(map(_item, self._database.run(lambda each: each.execute(order).all())))

    def item(self, number: str) -> Item | None:
        """Return one row, or None."""
        row = self._database.run(partial(_row, number))
        return _item(row) if row is not None else None

    def _write(self, claimed: Claimed, values: Mapping[str, object], now: datetime) -> None:
        mine = (OUTBOX.c.number == claimed.item.number) & (OUTBOX.c.mark == claimed.mark)
        change = update(OUTBOX).where(mine).values({**values, "changed": _seconds(now)})
        if not self._database.run(partial(_changed, change)):
            raise LeaseLostError


# The mark stays: the process that lost its connection while it wrote may then write the same again.
_FREE: Mapping[str, object] = {"leased": 0}
_EMPTY: Mapping[str, object] = {"key": "", "sealed": b""}


def _add(parcel: Parcel, keyring: Keyring, at: datetime, connection: Connection) -> Row[Any]:
    if _row(parcel.number, connection) is None:
        ready(connection, keyring, at)
        sealed, now = keyring.seal(parcel.content, tied(parcel.number)), _seconds(at)
        own = {"number": parcel.number, "zaak": parcel.zaak, "key": sealed.key, "sealed": sealed.content}
        times = {"made": now, "changed": now, "due": now, "tries": 0, "leased": 0}
        blank = {"status": Status.WAITS, "found": "{}", "fault": "", "field": "", "mark": ""}
        connection.execute(insert(OUTBOX).values({**own, **times, **blank}))
    return connection.execute(select(OUTBOX).where(OUTBOX.c.number == parcel.number)).one()


def _claim(mark: str, now: int, until: int, connection: Connection) -> Row[Any] | None:
    mine = connection.execute(select(OUTBOX).where(OUTBOX.c.mark == mark)).one_or_none()
    if mine is not None:
        return mine
    busy = select(OUTBOX.c.zaak).where(OUTBOX.c.leased > now, OUTBOX.c.leased <= until + _AHEAD)
    waits = (OUTBOX.c.status == Status.WAITS) & (OUTBOX.c.due <= now)
    free = select(OUTBOX).where(waits, OUTBOX.c.zaak.not_in(busy))
    row = connection.execute(free.order_by(OUTBOX.c.due, OUTBOX.c.number).limit(1)).one_or_none()
    if row is None:
        return None
    taken = {"mark": mark, "leased": until, "tries": row.tries + 1, "changed": now}
    connection.execute(update(OUTBOX).where(OUTBOX.c.number == row.number).values(taken))
    return connection.execute(select(OUTBOX).where(OUTBOX.c.number == row.number)).one()


def _changed(change: Update, connection: Connection) -> bool:
    return bool(connection.execute(change).rowcount)


def _row(number: str, connection: Connection) -> Row[Any] | None:
    return connection.execute(select(OUTBOX).where(OUTBOX.c.number == number)).one_or_none()


def _item(row: Row[Any]) -> Item:
    columns = row._asdict()
    times = {name: datetime.fromtimestamp(columns[name], UTC) for name in ("made", "changed", "due")}
    return Item.model_validate(
        {name: columns[name] for name in Item.model_fields} | times | {"found": json.loads(row.found)}
    )


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())
