"""The first key of a deployment: made where nothing is sealed yet, and nowhere else."""

from datetime import datetime

from sqlalchemy import Connection, select

from wmo_core.storage.errors import MissingKeyError
from wmo_core.storage.keys import Keyring
from wmo_core.storage.tables import OUTBOX, RECORD


def see_to_a_key(connection: Connection, keyring: Keyring, now: datetime) -> None:
    """Make the first key if there is none.

    Raises MissingKeyError where something is sealed: who made a new key then would lose sight of the old one.
    """
    if keyring.ids():
        return
    for table in (RECORD, OUTBOX):
        key = connection.scalar(select(table.c.key).where(table.c.key != "").limit(1))
        if key is not None:
            raise MissingKeyError(key)
    keyring.add(now)
