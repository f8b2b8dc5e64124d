"""The pepper: a secret of this deployment, outside the database. Without it no code opens anything."""

import secrets
import stat
from pathlib import Path

from wmo_core.errors import SettingError

FILE = "peper"
LEAST = 16  # characters
_BYTES = 32


def pepper_of(folder: Path, chosen: str) -> bytes:
    """Return the pepper that the operator chose, else the one in the folder, made when it is not there.

    Raises SettingError for one that is too short, or that others than the owner can read.
    """
    if chosen:
        return _long_enough(chosen, "WMO_PLAN_PEPER")
    path = folder / FILE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make(path)
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise SettingError(f"Anderen kunnen {path} lezen. Draai: chmod 600 {path}")
        return _long_enough(path.read_text(encoding="utf-8").strip(), str(path))
    except OSError as error:
        raise SettingError(f"De peper in {path} is niet te lezen of te maken ({error.strerror}).") from None


def _make(path: Path) -> None:
    """Make the file, unless it is there. Of several processes at once one wins, with a whole file."""
    if path.exists():
        return
    draft = path.with_name(f"{FILE}.{secrets.token_hex(8)}")
    draft.touch(mode=0o600)
    draft.write_text(secrets.token_hex(_BYTES), encoding="utf-8")
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _long_enough(text: str, place: str) -> bytes:
    if len(text) < LEAST:
        raise SettingError(f"De peper in {place} is te kort: neem ten minste {LEAST} tekens.")
    return text.encode()
