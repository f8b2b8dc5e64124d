"""Files beside the database, for their owner only: made once, or replaced whole, by several processes."""

import fcntl
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from wmo_core.errors import SettingError


def make_once(path: Path, text: str) -> None:
    """Make a file, unless it is there. Of several processes at once one wins, with a whole file."""
    if path.exists():
        return
    draft = _draft(path, text.encode())
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def replace_whole(path: Path, content: bytes) -> None:
    """Put a content in the place of what a file holds. Who reads meanwhile gets the old or the new one."""
    draft = _draft(path, content)
    try:
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Let one at a time, of all threads and processes, go on with a file; the lock ends with the process."""
    lock = path.with_name(f"{path.name}.slot")
    if not lock.exists():
        _touch(lock)
    with lock.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def read_private(path: Path) -> str:
    """Return what stands in a file that only its owner can read. Raises SettingError for another."""
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise SettingError(f"Anderen kunnen {path} lezen. Draai: chmod 600 {path}")
    return path.read_text(encoding="utf-8")


def _draft(path: Path, content: bytes) -> Path:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    _touch(draft)
    try:
        draft.write_bytes(content)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    return draft


def _touch(path: Path) -> None:
    """Make an empty file, of whom the folder is: a command of root must not lock the server out."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    owner = path.parent.stat()
    if path.stat().st_uid != owner.st_uid:
        with suppress(PermissionError):  # not root: then it is of who runs the command
            shutil.chown(path, owner.st_uid, owner.st_gid)
