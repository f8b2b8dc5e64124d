"""Which keys the database needs: those that its rows name."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, Table, func, select

from wmo_core.storage.errors import MissingKeyError
from wmo_core.storage.keys import Keyring
from wmo_core.storage.tables import METADATA


def sealed_tables() -> tuple[Table, ...]:
    """Return the tables of which a row is sealed with a key of the keyring."""
    return tuple(table for table in METADATA.sorted_tables if {"key", "sealed"} <= set(table.columns.keys()))


def keys_in_use(connection: Connection) -> Mapping[str, int]:
    """Return how many rows are sealed with each key."""
    found: Counter[str] = Counter()
    for table in sealed_tables():
        grouped = select(table.c.key, func.count()).where(table.c.key != "").group_by(table.c.key)
        found.update({key: number for key, number in connection.execute(grouped)})
    return found


def ready(connection: Connection, keyring: Keyring, now: datetime) -> None:
    """Make the first key of a deployment, where nothing is sealed yet.

    Raises MissingKeyError where something is: who made a new key then would lose sight of the old one.
    """
    if keyring.ids():
        return
    for key in keys_in_use(connection):
        raise MissingKeyError(key)
    keyring.add(now)
