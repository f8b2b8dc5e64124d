"""Erases what is over. It needs no key: when a record is over stands beside what it says."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from wmo_core.storage.audit import BY_THE_APP, Deed, Entry, Page
from wmo_core.storage.records import rows
from wmo_core.storage.records.models import Kind, day_of, keep_until
from wmo_core.storage.tables import RECORD

_AHEAD = timedelta(hours=1)
_TIMES = select(RECORD.c.id, RECORD.c.kind, RECORD.c.changed, RECORD.c.last_day)


def purge(connection: Connection, page: Page, now: datetime) -> int:
    """Erase what is over, and return how many records that were.

    Each leaves a row, and each day one more, that says that it was done. Other processes may do the same.
    """
    _mend_the_future(connection, now)
    weeks, today, gone = rows.weeks(connection), day_of(now), 0
    for row in connection.execute(_TIMES).all():
        if keep_until(rows.times(row), weeks[Kind(row.kind)]) < today:
            connection.execute(delete(RECORD).where(RECORD.c.id == row.id))
            page.write(
                Entry(now, BY_THE_APP, Deed.EXPIRED, f"{Deed.EXPIRED}:{row.id}:{today}", row.kind, row.id)
            )
            gone += 1
    page.write(Entry(now, BY_THE_APP, Deed.PURGED, f"{Deed.PURGED}:{today}"))
    return gone


def _mend_the_future(connection: Connection, now: datetime) -> None:
    """What a clock that was ahead wrote counts as written now: else it would stay too long."""
    changed, at = RECORD.c.changed, int(now.timestamp())
    ahead = changed > at + int(_AHEAD.total_seconds())
    connection.execute(update(RECORD).where(ahead).values(changed=at))
