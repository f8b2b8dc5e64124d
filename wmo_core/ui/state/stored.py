"""The one database of this deployment, and the pepper that is kept outside it."""

from functools import cache
from pathlib import Path

from wmo_core.storage.database import Database
from wmo_core.storage.secret import PEPPER, secret_of
from wmo_core.where_stored import chosen_pepper, data_folder, database_address


def where() -> tuple[Database, bytes]:
    """Return the database and the pepper. Raises SettingError for a setting that cannot be used."""
    folder = data_folder()
    return _database(folder, database_address()), _pepper(folder, chosen_pepper())


@cache
def _database(folder: Path, address: str) -> Database:
    return Database(folder, address)


@cache
def _pepper(folder: Path, chosen: str) -> bytes:
    return secret_of(PEPPER, folder, chosen)
