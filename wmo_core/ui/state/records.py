"""The records of this deployment: what the screens of staff store, and what the server erases in time."""

from functools import cache
from pathlib import Path

from wmo_core.storage.audit import Audit
from wmo_core.storage.database import Database
from wmo_core.storage.errors import StorageError
from wmo_core.storage.keys import Keyring
from wmo_core.storage.records import Records
from wmo_core.storage.secret import TRAIL_KEY, secret_of
from wmo_core.today import now
from wmo_core.ui.state import stored
from wmo_core.where_stored import chosen_keys, chosen_trail_key, data_folder


def records() -> Records:
    """Return the records of this deployment. Raises SettingError."""
    return _of(stored.where()[0], data_folder(), chosen_keys(), chosen_trail_key())


def purge() -> bool:
    """Erase what is over, and return whether that succeeded. Raises SettingError for a faulty setting."""
    try:
        records().purge(now())
    except StorageError:
        return False
    return True


@cache
def _of(database: Database, folder: Path, keys: str, trail_key: str) -> Records:
    trail = Audit(database, secret_of(TRAIL_KEY, folder, trail_key), folder)
    return Records(database, Keyring(folder, keys), trail)
