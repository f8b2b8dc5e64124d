"""Files that were made at a press, for as long as a browser needs to fetch them."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from wmo_core.retention import DOWNLOAD_SECONDS

READY_FOLDER = "/bewaar/"  # the token follows; no name: that may hold a word of the resident
_MOST_PER_SESSION = 4  # the oldest goes; a browser has fetched it long before
_MOST_BYTES = 256 * 1024 * 1024
_TOKEN_BYTES = 32


@dataclass(frozen=True)
class Owner:
    """Who may fetch a file: one session, in the browser that has this cookie (by its hash)."""

    session: str
    visitor: str


@dataclass(frozen=True)
class ReadyFile:
    """One file, whose it is, and until when it is there."""

    owner: Owner
    name: str
    mime: str
    content: bytes
    until: float


class ReadyFiles:
    """All files that wait to be fetched, by a token that nobody can guess."""

    def __init__(self, now: Callable[[], float] = time.monotonic, most_bytes: int = _MOST_BYTES) -> None:
        self._now = now
        self._most_bytes = most_bytes
        self._lock = Lock()  # a screen puts a file here in its own thread
        self._files: dict[str, ReadyFile] = {}

    def put(self, owner: Owner, name: str, mime: str, content: bytes) -> str | None:
        """Keep a file and return its token, or None when the others leave no room."""
        with self._lock:
            self._drop_expired()
            mine = [token for token, file in self._files.items() if file.owner.session == owner.session]
            for token in mine[: max(0, len(mine) - _MOST_PER_SESSION + 1)]:
                del self._files[token]
            if sum(len(file.content) for file in self._files.values()) + len(content) > self._most_bytes:
                return None
            token = secrets.token_urlsafe(_TOKEN_BYTES)
            self._files[token] = ReadyFile(owner, name, mime, content, self._now() + DOWNLOAD_SECONDS)
            return token

    def get(self, token: str, visitor: str | None) -> ReadyFile | None:
        """Return the file of a token for the browser that it was made for; as often as it asks."""
        with self._lock:
            self._drop_expired()
            file = self._files.get(token)
        return file if file is not None and visitor is not None and file.owner.visitor == visitor else None

    def drop(self, session: str) -> None:
        """Drop the files of a session."""
        with self._lock:
            self._files = {
                token: file for token, file in self._files.items() if file.owner.session != session
            }

    def drop_expired(self) -> None:
        """Drop the files whose time is over; called by a clock, so that they go without a visitor too."""
        with self._lock:
            self._drop_expired()

    def _drop_expired(self) -> None:
        now = self._now()
        self._files = {token: file for token, file in self._files.items() if now < file.until}


READY_FILES = ReadyFiles()
