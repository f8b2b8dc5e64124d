"""What is stored here, for the commands that look after it; whatever is wrong becomes one Dutch sentence."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from wmo_core.cli.errors import CliError
from wmo_core.storage import keys
from wmo_core.storage.audit import Audit
from wmo_core.storage.audit.head import FILE as HEAD
from wmo_core.storage.database import Database
from wmo_core.storage.errors import BrokenSealError, MissingKeyError, StorageError, TrailKeyError
from wmo_core.storage.keys import Keyring
from wmo_core.storage.secret import TRAIL_KEY, secret_of
from wmo_core.where_stored import (
    DATA,
    DATABASE,
    chosen_keys,
    chosen_trail_key,
    data_folder,
    database_address,
)

_BROKEN = (
    "Dit gaat niet open: het is buiten de app veranderd. Zet een back-up terug, of wis het met: opslag wis. "
    "Welk nummer het is, noemt: opslag nakijken."
)
_NOT_STORED = f"De database is weg, vol, op slot of alleen te lezen. Kijk {DATA} en {DATABASE} na."


class Place(NamedTuple):
    """What is stored here, and what opens it."""

    folder: Path
    database: Database
    keyring: Keyring
    audit: Audit


@contextmanager
def place() -> Iterator[Place]:
    """Yield what is stored here. Raises CliError and SettingError."""
    folder = data_folder()
    database = Database(folder, database_address())
    try:
        trail = Audit(database, secret_of(TRAIL_KEY, folder, chosen_trail_key()), folder)
        yield Place(folder, database, Keyring(folder, chosen_keys()), trail)
    except StorageError as error:
        raise CliError(_sentence(error, folder)) from None
    finally:
        database.close()


def _sentence(error: StorageError, folder: Path) -> str:
    """Return what is wrong, and what to do."""
    match error:
        case MissingKeyError():
            return (
                f"Sleutel {error.key} ontbreekt, en er is niets veranderd. Zet haar terug uit uw eigen "
                f"back-up van de sleutels, in {_keys(folder)}."
            )
        case TrailKeyError():
            return (
                f"De sleutel van het spoor past niet, of iemand veranderde {folder / HEAD}. Er is niets "
                f"veranderd. Zet de sleutel terug in {_trail_key(folder)}. Is zij echt weg? Haal dan {HEAD} "
                "weg: nakijken noemt daarna wat er met de oude sleutel geschreven is."
            )
        case BrokenSealError():
            return _BROKEN
        case _:
            return _NOT_STORED


def _keys(folder: Path) -> str:
    return keys.SETTING if chosen_keys() else str(folder / keys.FILE)


def _trail_key(folder: Path) -> str:
    return TRAIL_KEY.setting if chosen_trail_key() else str(folder / TRAIL_KEY.file)
