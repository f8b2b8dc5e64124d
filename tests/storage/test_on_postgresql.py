"""Handing over on PostgreSQL: the same as on SQLite, and a connection that is lost on the way."""

from pathlib import Path

import pytest
from sqlalchemy import text

from tests.storage.cases import CONTENT, NOW, Cases
from tests.storage.keeping_cases import KeepingCases
from tests.storage.outbox_cases import OutboxCases
from tests.storage.records_cases import RecordsCases
from wmo_core.storage.database import Database
from wmo_core.storage.errors import NotStoredError
from wmo_core.storage.handovers import Handovers
from wmo_core.storage.models import Given

pytestmark = pytest.mark.programs


@pytest.fixture
def address(postgres: str) -> str:
    """The address of the server of these tests."""
    return postgres


class TestOnPostgresql(Cases):
    """All that holds on each database, and more."""

    def test_a_connection_that_was_lost_is_no_trouble(
        self, handovers: Handovers, given: Given, database: Database, postgres: str
    ) -> None:
        others = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        killer = Database(Path(), postgres)
        killer.run(lambda connection: connection.execute(others))
        assert handovers.take(given.code, NOW, bytes) == CONTENT
        killer.close()

    def test_a_server_that_is_not_there_refuses(self, database: Database) -> None:
        with pytest.raises(NotStoredError):
            Database(Path(), "postgresql://plan@127.0.0.1:1/postgres").make_ready()


class TestKeepingOnPostgresql(KeepingCases):
    """The trail, keys, backup and rights: the same as on SQLite."""


class TestRecordsOnPostgresql(RecordsCases):
    """Records: the same as on SQLite."""


class TestOutboxOnPostgresql(OutboxCases):
    """The outbox: the same as on SQLite."""
