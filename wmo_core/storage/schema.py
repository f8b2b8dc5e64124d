"""Which tables there are: the migrations make them, from each earlier version."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, NullPool, Table, create_engine, inspect

_MIGRATIONS = Path(__file__).parent / "migrations"
_OF_ALEMBIC = "alembic_version"
_HEAD = "head"


def migrate(connection: Connection, version: str = _HEAD) -> None:
    """Make the tables as a version of the schema has them, from what is there."""
    settings = _settings()
    settings.attributes["connection"] = connection
    command.upgrade(settings, version)


def version_of(connection: Connection) -> str | None:
    """Return the version of the tables that are there."""
    return MigrationContext.configure(connection).get_current_revision()


@cache
def versions() -> frozenset[str]:
    """Return all versions that this app knows."""
    return frozenset(each.revision for each in ScriptDirectory.from_config(_settings()).walk_revisions())


def own_tables(connection: Connection) -> Sequence[Table]:
    """Return our tables that are there, as they are there, each after those that it points to."""
    there = MetaData()
    there.reflect(connection, only=lambda name, _: name in _names())
    return there.sorted_tables


def start_anew(connection: Connection, version: str) -> None:
    """Remove our tables with all that is in them, and make empty ones of a version."""
    for table in reversed(own_tables(connection)):
        table.drop(connection)
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS {_OF_ALEMBIC}")
    migrate(connection, version)


@cache
def _names() -> frozenset[str]:
    """Return the names of our tables. The migrations know all, whatever part of the app is loaded."""
    engine = create_engine("sqlite://", poolclass=NullPool)
    with engine.begin() as connection:
        migrate(connection)
        return frozenset(inspect(connection).get_table_names()) - {_OF_ALEMBIC}


def _settings() -> Config:
    settings = Config()
    settings.set_main_option("script_location", str(_MIGRATIONS))
    return settings
