"""Where what is stored lies, as the operator chose. Only screens and commands ask; storage is told.

The settings stand in docs/doorgeven.md and docs/bewaren.md.
"""

import os
from pathlib import Path

from wmo_core.storage import keys, secret

DATABASE = "WMO_DATABASE_URL"
DATA = "WMO_PLAN_DATA"
PEPPER = secret.PEPPER.setting
_BESIDE_THE_APP = Path(__file__).parents[1] / "data"


def database_address() -> str:
    """Return the address of a PostgreSQL database, or nothing for SQLite in the data folder."""
    return _chosen(DATABASE)


def data_folder() -> Path:
    """Return the folder for what is stored."""
    return Path(_chosen(DATA) or _BESIDE_THE_APP)


def chosen_pepper() -> str:
    """Return the pepper that the operator chose, or nothing for one that the app makes in the data folder."""
    return _chosen(PEPPER)


def chosen_keys() -> str:
    """Return the keys that the operator chose, or nothing for those in the data folder."""
    return _chosen(keys.SETTING)


def chosen_trail_key() -> str:
    """Return the key of the trail that the operator chose, or nothing for the one in the data folder."""
    return _chosen(secret.TRAIL_KEY.setting)


def _chosen(name: str) -> str:
    return os.environ.get(name, "").strip()
