"""Handing over on SQLite, which needs nothing installed; and what only a file can suffer."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event

from tests.storage.cases import CONTENT, HALF_AN_HOUR, NOW, Cases
from tests.storage.keeping_cases import KeepingCases
from tests.storage.outbox_cases import OutboxCases
from tests.storage.records_cases import HELPER, RecordsCases
from wmo_core.storage.database import FILE, Database
from wmo_core.storage.errors import NotStoredError
from wmo_core.storage.handovers import Handovers
from wmo_core.storage.models import Given
from wmo_core.storage.records import Kind, Records


@pytest.fixture
def address() -> str:
    """No address: the database is a file in the data folder."""
    return ""


class TestOnSqlite(Cases):
    """All that holds on each database, and more."""

    def test_the_file_is_for_its_owner_only(self, given: Given, tmp_path: Path) -> None:
        folder = tmp_path / "data"
        assert (folder.stat().st_mode & 0o777, (folder / FILE).stat().st_mode & 0o777) == (0o700, 0o600)

    def test_a_locked_database_refuses_soon(self, handovers: Handovers, given: Given, tmp_path: Path) -> None:
        other = sqlite3.connect(tmp_path / "data" / FILE, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotStoredError):
            handovers.look(given.code, NOW)
        other.execute("ROLLBACK")
        other.close()
        assert handovers.look(given.code, NOW).content == CONTENT

    def test_a_full_database_refuses(self, handovers: Handovers, database: Database, given: Given) -> None:
        @event.listens_for(database._engine, "connect")
        def fill(connection: sqlite3.Connection, _: object) -> None:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages}").close()

        with pytest.raises(NotStoredError):
            handovers.give(CONTENT * 10_000, HALF_AN_HOUR, NOW)
        event.remove(database._engine, "connect", fill)
        assert handovers.take(given.code, NOW, bytes) == CONTENT

    def test_a_file_that_is_gone_is_seen_and_made_again(
        self, handovers: Handovers, given: Given, tmp_path: Path
    ) -> None:
        (tmp_path / "data" / FILE).unlink()
        with pytest.raises(NotStoredError):
            handovers.look(given.code, NOW)
        again = handovers.give(CONTENT, HALF_AN_HOUR, NOW)
        assert handovers.look(again.code, NOW).content == CONTENT

    def test_a_folder_that_cannot_be_made_refuses(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("een bestand")
        with pytest.raises(NotStoredError):
            Database(tmp_path / "data", "").make_ready()

    def test_what_was_taken_is_in_no_file_any_more(
        self, handovers: Handovers, given: Given, tmp_path: Path
    ) -> None:
        def everything() -> bytes:
            return b"".join(path.read_bytes() for path in (tmp_path / "data").iterdir())

        row = sqlite3.connect(tmp_path / "data" / FILE)
        ((sealed,),) = row.execute("SELECT sealed FROM handover").fetchall()
        row.close()
        assert sealed in everything()
        handovers.take(given.code, NOW, bytes)
        assert sealed not in everything()


class TestKeepingOnSqlite(KeepingCases):
    """The trail, keys, backup and rights."""


class TestRecordsOnSqlite(RecordsCases):
    """Records, and what only a file can suffer."""

    def test_a_locked_database_refuses_and_loses_nothing(self, records: Records, folder: Path) -> None:
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        other = sqlite3.connect(folder / FILE, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotStoredError):
            records.change(HELPER, made.id, 1, b"anders", None, NOW)
        other.execute("ROLLBACK")
        other.close()
        assert records.read(HELPER, made.id, NOW) == made

    @pytest.mark.parametrize("setting", ["query_only = ON", "max_page_count = 1"])
    def test_one_that_is_read_only_or_full_refuses_and_loses_nothing(
        self, records: Records, database: Database, setting: str
    ) -> None:
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)

        @event.listens_for(database._engine, "connect")
        def spoil(connection: sqlite3.Connection, _: object) -> None:
            connection.execute(f"PRAGMA {setting}").close()

        with pytest.raises(NotStoredError):
            records.change(HELPER, made.id, 1, CONTENT * 10_000, None, NOW)
        event.remove(database._engine, "connect", spoil)
        assert records.read(HELPER, made.id, NOW) == made

    def test_one_that_is_gone_refuses(self, records: Records, folder: Path) -> None:
        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        (folder / FILE).rename(folder / "elders")
        with pytest.raises(NotStoredError):
            records.change(HELPER, made.id, 1, b"anders", None, NOW)
        (folder / "elders").rename(folder / FILE)
        assert records.read(HELPER, made.id, NOW) == made

    def test_what_was_erased_or_changed_is_in_no_file_any_more(self, records: Records, folder: Path) -> None:
        def everything() -> bytes:
            return b"".join(path.read_bytes() for path in folder.iterdir())

        def sealed() -> bytes:
            row = sqlite3.connect(folder / FILE)
            ((found,),) = row.execute("SELECT sealed FROM record").fetchall()
            row.close()
            return bytes(found)

        made = records.add(HELPER, Kind.DOSSIER, CONTENT, None, NOW)
        first = sealed()
        assert first in everything()
        records.change(HELPER, made.id, 1, CONTENT, None, NOW)
        second = sealed()
        assert first not in everything() and second in everything()
        records.erase(HELPER, made.id, NOW)
        assert second not in everything()


class TestOutboxOnSqlite(OutboxCases):
    """The outbox: the same as on PostgreSQL."""
