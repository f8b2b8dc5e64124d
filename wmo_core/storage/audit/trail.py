"""Writes the audit trail, in the same transaction as the act itself: there is no act without a row."""

import hmac
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, insert, select

from wmo_core.storage.audit.head import HeadFile
from wmo_core.storage.audit.models import (
    BY_THE_APP,
    NONE_BEFORE,
    Deed,
    Done,
    Entry,
    Head,
    Link,
    moment,
)
from wmo_core.storage.database import Database
from wmo_core.storage.errors import NotStoredError
from wmo_core.storage.tables import AUDIT

Result = TypeVar("Result")


class Page:
    """What is added to the trail in one transaction."""

    def __init__(self, connection: Connection, key: bytes, head: HeadFile) -> None:
        """The lock of the database lets nobody else add a row until the transaction ends."""
        self._connection, self._key, self._head = connection, key, head
        row = connection.execute(
            select(AUDIT.c.number, AUDIT.c.mac).order_by(AUDIT.c.number.desc()).limit(1)
        ).first()
        self._first = self._last = Head(row.number, row.mac) if row else Head(0, NONE_BEFORE)

    def has(self, mark: str) -> bool:
        """Return whether an act was done already: the answer of the first time may have been lost."""
        found = self._connection.scalar(select(AUDIT.c.number).where(AUDIT.c.mark == mark))
        return found is not None

    def write(self, entry: Entry) -> None:
        """Add a row, unless this act has one."""
        if self.has(entry.mark):
            return
        if self._last == self._first:
            self._begin_head(entry)
        self._append(entry)

    def restored(self, entry: Entry, after: int) -> None:
        """Say that older rows were put back. Their numbers are over: the row gets one after all that were."""
        heads = self._head.read()
        seen = max(self._last.number, after, heads.kept.number if heads else 0)
        self._last = Head(seen, self._last.mac)
        self._append(entry)

    def announce(self) -> None:
        """Tell the head which row comes. Without that nothing is written. Raises NotStoredError."""
        if self._last != self._first:
            try:
                self._head.announce(self._first, self._last)
            except OSError:
                raise NotStoredError from None

    def keep(self) -> None:
        """Tell the head that the rows were written. When it cannot be told, they were announced at least."""
        if self._last != self._first:
            with suppress(OSError):
                self._head.keep(self._last)

    def _begin_head(self, entry: Entry) -> None:
        """Leave a row where a head begins after rows that it never saw: it cannot vouch for the last of them.

        A head that saw more rows than there are: the next gets a number after those, so the gap stays.
        """
        try:
            heads = self._head.read()
        except OSError:
            raise NotStoredError from None
        if heads is not None:
            self._last = Head(max(self._last.number, heads.kept.number), self._last.mac)
        elif self._first.number:
            begun = Entry(entry.at, BY_THE_APP, Deed.HEAD_BEGUN, f"{Deed.HEAD_BEGUN}:{self._first.number}")
            self._append(begun)

    def _append(self, entry: Entry) -> None:
        at = int(entry.at.timestamp())
        link = Link(self._last.number + 1, at, entry.who, entry.deed, entry.kind, entry.about, entry.mark)
        mac = link.mac(self._key, self._last.mac)
        self._connection.execute(insert(AUDIT).values(**link._asdict(), mac=mac))
        self._last = Head(link.number, mac)


class Audit:
    """The audit trail of one deployment."""

    def __init__(self, database: Database, key: bytes, folder: Path) -> None:
        """``key`` and the head in the folder are not in the database."""
        self._database, self.key, self.head = database, key, HeadFile(folder, key)

    def wrote(self, rows: Sequence[Mapping[str, Any]]) -> bool:
        """Return whether the last of these rows was written with this key."""
        last, before = ([*sorted(rows, key=lambda row: row["number"], reverse=True)[:2], None, None])[:2]
        if last is None:
            return True
        link = Link(*(last[name] for name in Link._fields))
        return hmac.compare_digest(link.mac(self.key, before["mac"] if before else NONE_BEFORE), last["mac"])

    def run(self, act: Callable[[Connection, Page], Result]) -> Result:
        """Do something, and write what was done, in one transaction. Raises NotStoredError.

        It may be done twice: a row has a mark, by which the second time sees that it was done.
        """
        page: Page | None = None

        def whole(connection: Connection) -> Result:
            nonlocal page
            page = Page(connection, self.key, self.head)
            result = act(connection, page)
            page.announce()
            return result

        result = self._database.run(whole)
        if page is not None:
            page.keep()
        return result

    def about(self, record: str) -> tuple[Done, ...]:
        """Return what was done to a record, the oldest first. Raises NotStoredError."""
        asked = select(AUDIT).where(AUDIT.c.about == record).order_by(AUDIT.c.number)

        def rows(connection: Connection) -> Sequence[Done]:
            found = connection.execute(asked)
            return [Done(moment(row.at), row.who, Deed(row.deed)) for row in found]

        return tuple(self._database.run(rows))

    def latest(self, deed: Deed) -> datetime | None:
        """Return when something was done last, or None. Raises NotStoredError."""
        last = select(AUDIT.c.at).where(AUDIT.c.deed == deed).order_by(AUDIT.c.number.desc()).limit(1)
        at = self._database.run(lambda connection: connection.scalar(last))
        return None if at is None else moment(at)
