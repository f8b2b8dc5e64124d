"""The database: SQLite in the data folder, or PostgreSQL. One transaction at a time, of all processes."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from wmo_core.errors import SettingError
from wmo_core.storage.errors import NotStoredError
from wmo_core.storage.schema import migrate

Result = TypeVar("Result")
FILE = "doorgeven.sqlite"
_POSTGRES = "postgresql"
# Within a second someone must read that it did not succeed. A start of several processes takes longer.
_BUSY_SECONDS = 0.8
_START_SECONDS = 20.0
_ONE_AT_A_TIME = 570_2015  # the name of our lock in PostgreSQL: any number


class Database:
    """Where hand-overs are stored. It is made ready at the start, or at the first use after that failed."""

    def __init__(self, folder: Path, address: str) -> None:
        """``address`` of a PostgreSQL; empty: SQLite in the folder. Raises SettingError for another."""
        self._file = None if address else folder / FILE
        url = _postgres(address) if address else _sqlite(folder / FILE)
        self._engine, self._starter = _engine(url, _BUSY_SECONDS), _engine(url, _START_SECONDS)
        self._is_ready, self._starting = False, Lock()

    def run(self, act: Callable[[Connection], Result]) -> Result:
        """Do something in one transaction, once more if the connection was lost. Raises NotStoredError.

        So an act must be one that may be done twice.
        """
        self.make_ready()
        try:
            return self._once(act)
        except DBAPIError as error:
            if not error.connection_invalidated:
                self._is_ready = False
                raise NotStoredError from None
        try:
            return self._once(act)
        except SQLAlchemyError:
            self._is_ready = False
            raise NotStoredError from None

    def make_ready(self) -> None:
        """Make the tables as this version wants them, if they are not so yet. Raises NotStoredError."""
        with self._starting:
            if self._is_ready:
                return
            try:
                self._make_file()
                with self._starter.begin() as connection:
                    _lock(connection)
                    migrate(connection)
            except (OSError, SQLAlchemyError):
                raise NotStoredError from None
            finally:
                self._starter.dispose()
            self._is_ready = True

    def erase_traces(self) -> None:
        """Empty the journal of SQLite, in which what was erased may still stand."""
        if self._file is None:
            return
        try:
            with self._engine.connect() as connection:
                connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        except SQLAlchemyError:
            raise NotStoredError from None

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    def _once(self, act: Callable[[Connection], Result]) -> Result:
        with self._engine.begin() as connection:
            _lock(connection)
            return act(connection)

    def _make_file(self) -> None:
        if self._file is not None:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.touch(mode=0o600)


def _sqlite(file: Path) -> URL:
    # Opened for reading and writing, never made: a file that is gone must be seen.
    query = {"mode": "rw", "uri": "true"}
    return URL.create("sqlite+pysqlite", database=f"file:{file.resolve()}", query=query)


def _postgres(address: str) -> URL:
    try:
        url = make_url(address)
    except ArgumentError:
        url = None
    if url is None or url.get_backend_name() not in (_POSTGRES, "postgres"):
        raise SettingError("Het adres in WMO_DATABASE_URL is niet dat van een PostgreSQL-database.")
    return url.set(drivername=f"{_POSTGRES}+psycopg")


def _engine(url: URL, busy: float) -> Engine:
    # hide_parameters: what is stored never stands in an exception.
    if url.get_backend_name() == _POSTGRES:
        patience = f"-c lock_timeout={int(busy * 1000)} -c idle_in_transaction_session_timeout=10000"
        connecting = {"connect_timeout": 2, "options": patience}
        return create_engine(url, hide_parameters=True, connect_args=connecting)
    engine = create_engine(url, hide_parameters=True, poolclass=NullPool, connect_args={"timeout": busy})
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _set_up_sqlite(connection: Any, _: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself
    for setting in ("journal_mode = WAL", "foreign_keys = ON", "secure_delete = ON", "synchronous = FULL"):
        connection.execute(f"PRAGMA {setting}").close()


def _begin_immediate(connection: Connection) -> None:
    """Take the right to write at once: who reads first and then writes could be refused halfway."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _lock(connection: Connection) -> None:
    """Let one transaction in at a time, as SQLite does by itself; the lock ends with the transaction."""
    if connection.dialect.name == _POSTGRES:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")
