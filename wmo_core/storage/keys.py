"""The keys of what is stored for longer than a code: outside the database, each with an id.

What is new is sealed with the last key; what lies there opens with the key that its row names.
"""

import re
import secrets
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wmo_core.errors import SettingError
from wmo_core.storage.errors import BrokenSealError, MissingKeyError
from wmo_core.storage.files import alone, read_private, replace_whole

FILE = "sleutels"
SETTING = "WMO_PLAN_SLEUTELS"
_KEY_BYTES = 32
_NONCE_BYTES = 12
_LINE = re.compile(rf"([a-z0-9-]{{1,32}}):([0-9a-f]{{{2 * _KEY_BYTES}}})")


class Sealed(NamedTuple):
    """What is sealed, and the id of the key that opens it."""

    key: str
    content: bytes


class Keyring:
    """The keys of this deployment. A file is read each time: a command may have added a key meanwhile."""

    def __init__(self, folder: Path, chosen: str) -> None:
        """``chosen``: the keys that the operator chose, else those in the folder. Raises SettingError."""
        self._file = None if chosen else folder / FILE
        self._chosen = _read(chosen.replace(",", " ").split(), SETTING) if chosen else {}

    def seal(self, content: bytes, about: bytes) -> Sealed:
        """Return the content sealed with the last key. ``about``: what it belongs to.

        Raises SettingError, and MissingKeyError when there is no key at all.
        """
        keys = self._keys()
        if not keys:
            raise MissingKeyError("")
        last = next(reversed(keys))
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return Sealed(last, nonce + AESGCM(keys[last]).encrypt(nonce, content, about))

    def open(self, sealed: Sealed, about: bytes) -> bytes:
        """Return the content. Raises MissingKeyError, and BrokenSealError for what was changed or moved."""
        key = self._keys().get(sealed.key)
        if key is None:
            raise MissingKeyError(sealed.key)
        nonce, content = sealed.content[:_NONCE_BYTES], sealed.content[_NONCE_BYTES:]
        try:
            return AESGCM(key).decrypt(nonce, content, about)
        except (InvalidTag, ValueError):  # a ValueError: too short to be sealed
            raise BrokenSealError from None

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the keys; the last is used for what is new. Raises SettingError."""
        return tuple(self._keys())

    def add(self, now: datetime) -> tuple[str, str]:
        """Add a key, and return its id and what to add to the setting; that is empty for a file.

        Where nothing is sealed yet the first key is made in this way. Raises SettingError.
        """
        line = f"{now:%Y-%m-%d}-{secrets.token_hex(2)}:{secrets.token_hex(_KEY_BYTES)}"
        name = line.partition(":")[0]
        if self._file is None:
            return name, line
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with alone(self._file):
                before = read_private(self._file).rstrip() if self._keys() else ""
                replace_whole(self._file, f"{before}\n{line}\n".lstrip().encode())
        except OSError as error:
            raise _unreadable(self._file, error) from None
        return name, ""

    def _keys(self) -> dict[str, bytes]:
        if self._file is None:
            return self._chosen
        try:
            return _read(read_private(self._file).split(), str(self._file))
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            raise _unreadable(self._file, error) from None


def _read(lines: list[str], place: str) -> dict[str, bytes]:
    """Return the keys by id, in their order. No message holds a key."""
    found: dict[str, bytes] = {}
    for number, line in enumerate(lines, start=1):
        match = _LINE.fullmatch(line)
        if match is None or match[1] in found:
            raise SettingError(
                f"Sleutel {number} in {place} klopt niet: schrijf id:sleutel, met elk id één keer en "
                f"{2 * _KEY_BYTES} tekens 0-9 en a-f na de dubbele punt."
            )
        found[match[1]] = bytes.fromhex(match[2])
    if not found:
        raise SettingError(f"Er staat geen sleutel in {place}. Zet de sleutels terug uit uw eigen back-up.")
    return found


def _unreadable(path: Path, error: OSError | UnicodeDecodeError) -> SettingError:
    why = error.strerror if isinstance(error, OSError) else "geen tekst"
    return SettingError(
        f"De sleutels in {path} zijn niet te lezen of te schrijven ({why}). "
        "Zet het bestand terug uit uw eigen back-up, of maak de map beschrijfbaar."
    )
