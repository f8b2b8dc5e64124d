"""Delivery to the system of the municipality, in this deployment: its outbox, and one round of sending."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from wmo_core.storage.database import Database
from wmo_core.storage.errors import StorageError
from wmo_core.storage.keys import Keyring
from wmo_core.storage.outbox import Outbox, Status
from wmo_core.today import now
from wmo_core.ui.state import stored
from wmo_core.ui.state.deployment import delivery_settings
from wmo_core.where_stored import chosen_keys, data_folder
from wmo_core.zgw.client import Client
from wmo_core.zgw.sender import send_next
from wmo_core.zgw.settings import Settings


def outbox() -> Outbox:
    """Return what is to be delivered, and what was. Raises SettingError."""
    return _outbox(stored.where()[0], data_folder(), chosen_keys())


def send_due(is_over: Callable[[], bool]) -> bool:
    """Send all that is due, unless it is over meanwhile. Return whether no person has to look.

    Raises SettingError.
    """
    settings = delivery_settings()
    if settings is None:
        return True
    box, client = outbox(), _client(settings)
    try:
        while not is_over() and send_next(box, client, settings, now()) is not None:
            pass
        box.clear(now())
        return all(each.status is not Status.STUCK for each in box.items())
    except StorageError:
        return False


@cache
def _outbox(database: Database, folder: Path, keys: str) -> Outbox:
    return Outbox(database, Keyring(folder, keys))


@cache
def _client(settings: Settings) -> Client:
    return Client(settings)
