"""What must hold of records and of their trail on each database. Its address comes from who uses this."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.exc import OperationalError

from wmo_core.access import Account, NotAllowedError, Role
from wmo_core.storage.audit import Audit, Deed
from wmo_core.storage.database import Database
from wmo_core.storage.errors import BrokenSealError, MissingKeyError, NotStoredError
from wmo_core.storage.keys import FILE as KEYS
from wmo_core.storage.keys import Keyring
from wmo_core.storage.records import ChangedMeanwhileError, Kind, Records
from wmo_core.storage.schema import own_tables
from wmo_core.storage.tables import RECORD

TRAIL_KEY = b"een sleutel van de proef"
CONTENT, OTHER = "Trap lópen lukt niet.".encode(), b"Koken lukt wel."
NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
TODAY, DAY, WEEK = date(2026, 11, 30), timedelta(days=1), timedelta(weeks=1)
HELPER = Account(id="h1", name="Hulp", role=Role.ONDERSTEUNER)
OTHER_HELPER = Account(id="h2", name="Hulp twee", role=Role.ONDERSTEUNER)
AT_DESK = Account(id="d1", name="Loket", role=Role.LOKET)
COLLEAGUE = Account(id="d2", name="Loket twee", role=Role.LOKET)
BEHEER = Account(id="b1", name="Beheer", role=Role.BEHEER)


def empty(connection: Connection) -> None:
    for table in reversed(own_tables(connection)):
        connection.execute(delete(table))


class StoredCases:
    """An empty place to store records, of which the address comes from who uses this."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        """The data folder."""
        return tmp_path / "data"

    @pytest.fixture
    def database(self, folder: Path, address: str) -> Iterator[Database]:
        """A database in which nothing is stored."""
        found = Database(folder, address)
        found.run(empty)
        yield found
        found.close()

    @pytest.fixture
    def audit(self, database: Database, folder: Path) -> Audit:
        """The trail."""
        return Audit(database, TRAIL_KEY, folder)

    @pytest.fixture
    def records(self, database: Database, audit: Audit, folder: Path) -> Records:
        """Where records are stored."""
        return Records(database, Keyring(folder, ""), audit)


class RecordsCases(StoredCases):
    """The tests, for each database."""

    def test_what_was_added_is_read_again_and_lies_there_sealed(
        self, records: Records, database: Database
    ) -> None:
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        assert records.read(HELPER, made.id, NOW) == made
        assert (made.content, made.version, made.made) == (CONTENT, 1, NOW)
        rows = database.run(lambda connection: connection.execute(select(RECORD)).all())
        assert "lópen" not in repr(rows) and CONTENT not in rows[0].sealed
        assert "lópen" not in repr(made)

    def test_a_change_counts_and_the_second_of_two_sees_both(self, records: Records) -> None:
        made = records.add(AT_DESK, Kind.MELDING, CONTENT, None, NOW)
        theirs = records.change(COLLEAGUE, made.id, made.version, OTHER, None, NOW + DAY)
        assert (theirs.content, theirs.version, theirs.changed) == (OTHER, 2, NOW + DAY)
        with pytest.raises(ChangedMeanwhileError) as refused:
            records.change(AT_DESK, made.id, made.version, CONTENT, None, NOW + DAY)
        assert (refused.value.theirs, refused.value.mine) == (theirs, CONTENT)
        assert "Koken" not in f"{refused.value!r}{refused.value}"
        mine = records.change(AT_DESK, made.id, refused.value.theirs.version, CONTENT, None, NOW + DAY)
        assert (mine.content, mine.version) == (CONTENT, 3)

    def test_of_many_who_change_at_once_one_wins(self, records: Records) -> None:
        made = records.add(AT_DESK, Kind.MELDING, CONTENT, None, NOW)

        def change(number: int) -> bytes | None:
            try:
                return records.change(AT_DESK, made.id, 1, f"{number}".encode(), None, NOW).content
            except ChangedMeanwhileError:
                return None

        with ThreadPoolExecutor(4) as people:
            won = [content for content in people.map(change, range(4)) if content is not None]
        assert [records.read(AT_DESK, made.id, NOW).content] == won

    @pytest.mark.parametrize("who", [OTHER_HELPER, AT_DESK, BEHEER])
    def test_someone_elses_is_as_if_it_were_not_there(self, records: Records, who: Account) -> None:
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        for number in (made.id, "NIETS"):
            acts: list[Callable[[], object]] = [
                partial(records.read, who, number, NOW),
                partial(records.export, who, number, NOW),
                partial(records.change, who, number, 1, OTHER, None, NOW),
                partial(records.erase, who, number, NOW),
            ]
            for act in acts:
                with pytest.raises(NotAllowedError) as refused:
                    act()
                assert refused.value.args == ()
        assert records.read(HELPER, made.id, NOW) == made

    def test_each_lists_its_own(self, records: Records) -> None:
        mine = [records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW + DAY * each) for each in (2, 0, 1)]
        melding = records.add(AT_DESK, Kind.MELDING, OTHER, None, NOW)
        assert records.listing(HELPER, Kind.DOSSIER, NOW) == (mine[0], mine[2], mine[1])
        assert records.listing(OTHER_HELPER, Kind.DOSSIER, NOW) == ()
        assert records.listing(COLLEAGUE, Kind.MELDING, NOW) == (melding,)
        for who, kind in ((HELPER, Kind.MELDING), (BEHEER, Kind.DOSSIER), (BEHEER, Kind.MELDING)):
            with pytest.raises(NotAllowedError):
                records.listing(who, kind, NOW)

    def test_who_did_what_stands_in_the_trail_without_what_it_said(
        self, records: Records, audit: Audit, database: Database
    ) -> None:
        made = records.add(AT_DESK, Kind.MELDING, CONTENT, None, NOW)
        records.read(COLLEAGUE, made.id, NOW + DAY)
        records.change(AT_DESK, made.id, 1, OTHER, None, NOW + DAY)
        records.export(AT_DESK, made.id, NOW + DAY)
        for _ in range(3):  # a screen asks again and again
            records.listing(AT_DESK, Kind.MELDING, NOW + DAY)
        records.erase(COLLEAGUE, made.id, NOW + 2 * DAY)
        done = [(each.at, each.who, each.deed) for each in audit.about(made.id)]
        assert done == [
            (NOW, "d1", Deed.MADE),
            (NOW + DAY, "d2", Deed.OPENED),
            (NOW + DAY, "d1", Deed.CHANGED),
            (NOW + DAY, "d1", Deed.EXPORTED),
            (NOW + 2 * DAY, "d2", Deed.ERASED),
        ]
        assert audit.latest(Deed.LISTED) == NOW + DAY

    @pytest.mark.parametrize(
        ("last_day", "stays"),
        [
            (None, TODAY + 6 * WEEK),
            (TODAY - WEEK, TODAY + 6 * WEEK),  # just written in
            (TODAY + 9 * WEEK, TODAY + 15 * WEEK),
            (date(2226, 1, 1), TODAY + timedelta(days=732) + 6 * WEEK),  # a slip of the pen
        ],
    )
    def test_it_goes_six_weeks_after_its_last_day_and_not_before(
        self, records: Records, audit: Audit, last_day: date | None, stays: date
    ) -> None:
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, last_day, NOW)
        assert made.keep_until == stays
        then = NOW + (stays - TODAY)
        assert records.purge(then) == 0
        assert records.read(HELPER, made.id, then) == made
        assert [records.purge(then + DAY), records.purge(then + DAY)] == [1, 0]
        with pytest.raises(NotAllowedError):
            records.read(HELPER, made.id, then + DAY)
        assert audit.latest(Deed.PURGED) == then + DAY
        assert audit.about(made.id)[-1].deed is Deed.EXPIRED

    def test_each_kind_has_its_own_retention_which_counts_at_once(self, records: Records) -> None:
        dossier = records.add(HELPER, Kind.DOSSIER, CONTENT, TODAY, NOW)
        melding = records.add(AT_DESK, Kind.MELDING, CONTENT, TODAY, NOW)
        records.set_retention(BEHEER, Kind.MELDING, 2, NOW)
        assert records.retention() == {Kind.MELDING: 2, Kind.DOSSIER: 6}
        assert records.purge(NOW + 2 * WEEK) == 0
        assert records.purge(NOW + 2 * WEEK + DAY) == 1
        assert records.read(HELPER, dossier.id, NOW) == dossier
        with pytest.raises(NotAllowedError):
            records.read(AT_DESK, melding.id, NOW)
        with pytest.raises(NotAllowedError):
            records.set_retention(AT_DESK, Kind.MELDING, 2, NOW)
        for weeks in (0, 521):
            with pytest.raises(ValueError):
                records.set_retention(BEHEER, Kind.MELDING, weeks, NOW)

    def test_a_clock_that_jumped_keeps_nothing_too_long(self, records: Records) -> None:
        ahead = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW + timedelta(days=3650))
        assert records.purge(NOW) == 0
        assert records.read(HELPER, ahead.id, NOW).keep_until == TODAY + 6 * WEEK
        assert records.purge(NOW - timedelta(days=3650)) == 0
        assert records.read(HELPER, ahead.id, NOW).content == CONTENT

    def test_a_key_that_is_missing_is_named_and_nothing_is_lost(
        self, records: Records, database: Database, folder: Path
    ) -> None:
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        (key,) = Keyring(folder, "").ids()
        (folder / KEYS).rename(folder / "elders")
        acts: list[Callable[[], object]] = [
            lambda: records.read(HELPER, made.id, NOW),
            lambda: records.listing(HELPER, Kind.DOSSIER, NOW),
            lambda: records.change(HELPER, made.id, 1, OTHER, None, NOW),
            lambda: records.add(HELPER, Kind.DOSSIER, OTHER, None, NOW),  # makes no second first key
        ]
        for act in acts:
            with pytest.raises(MissingKeyError) as missing:
                act()
            assert missing.value.key == key
        (folder / "elders").rename(folder / KEYS)
        assert records.read(HELPER, made.id, NOW) == made

    @pytest.mark.parametrize(
        "change", [{"owner": "h2"}, {"version": 2}, {"kind": "melding"}, {"sealed": b"x"}]
    )
    def test_what_was_changed_behind_its_back_does_not_open(
        self, records: Records, database: Database, change: dict[str, object]
    ) -> None:
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        database.run(lambda connection: connection.execute(update(RECORD).values(change)))
        who = OTHER_HELPER if "owner" in change else HELPER
        with pytest.raises((BrokenSealError, NotAllowedError)):
            records.read(who, made.id, NOW)

    def test_an_act_of_which_the_answer_was_lost_is_done_once(
        self, records: Records, audit: Audit, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The connection breaks after each transaction was written, and before anyone heard so."""
        once = database._once

        def lost(act: Callable[[Connection], object]) -> object:
            monkeypatch.setattr(database, "_once", once)
            once(act)
            raise OperationalError("", {}, Exception(), connection_invalidated=True)

        def again() -> None:
            monkeypatch.setattr(database, "_once", lost)

        again()
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        again()
        assert records.change(HELPER, made.id, 1, OTHER, None, NOW).version == 2
        again()
        records.erase(HELPER, made.id, NOW)
        assert [each.deed for each in audit.about(made.id)] == [Deed.MADE, Deed.CHANGED, Deed.ERASED]

    def test_what_cannot_be_written_in_the_trail_is_not_done(
        self, records: Records, audit: Audit, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)

        def full(*_: object) -> None:
            raise OSError("vol")

        with monkeypatch.context() as broken:
            broken.setattr(audit.head, "announce", full)
            for act in (
                lambda: records.erase(HELPER, made.id, NOW),
                lambda: records.read(HELPER, made.id, NOW),
            ):
                with pytest.raises(NotStoredError):
                    act()
        assert records.read(HELPER, made.id, NOW) == made
