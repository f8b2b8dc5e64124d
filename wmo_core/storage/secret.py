"""The secrets of this deployment that are no key of a record: outside the database, made once."""

import secrets
from pathlib import Path
from typing import NamedTuple

from wmo_core.errors import SettingError
from wmo_core.storage.files import make_once, read_private

LEAST = 16  # characters
_BYTES = 32


class Secret(NamedTuple):
    """What a secret is called, the file in which it stands, and the setting by which it is chosen."""

    name: str
    file: str
    setting: str


# Without it no code opens anything.
PEPPER = Secret("De peper", "peper", "WMO_PLAN_PEPER")
# Without it nobody can write a row of the audit trail that fits, nor check one.
TRAIL_KEY = Secret("De sleutel van het spoor", "spoorsleutel", "WMO_PLAN_SPOORSLEUTEL")


def secret_of(secret: Secret, folder: Path, chosen: str) -> bytes:
    """Return the secret that the operator chose, else the one in the folder, made when it is not there.

    Raises SettingError for one that is too short, or that others than the owner can read.
    """
    if chosen:
        return _long_enough(secret, chosen, secret.setting)
    path = folder / secret.file
    try:
        make_once(path, secrets.token_hex(_BYTES))
        return _long_enough(secret, read_private(path).strip(), str(path))
    except OSError as error:
        why = f"{secret.name} in {path} is niet te lezen of te maken ({error.strerror})."
        raise SettingError(f"{why} Kies een andere map, of zet een geheim in {secret.setting}.") from None


def _long_enough(secret: Secret, text: str, place: str) -> bytes:
    if len(text) < LEAST:
        raise SettingError(f"{secret.name} in {place} is te kort: neem ten minste {LEAST} tekens.")
    return text.encode()
