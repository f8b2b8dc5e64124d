"""The latest head of the trail, in a file outside the database: so a last row that was removed is missed.

A row is announced before it is written and kept after that. A process that died in between leaves a row that
was announced only: it is there, or it never was. What is kept was surely written, and must be there.
"""

import hmac
import json
from pathlib import Path
from typing import NamedTuple

from wmo_core.storage.audit.models import Head
from wmo_core.storage.errors import TrailKeyError
from wmo_core.storage.files import alone, replace_whole

FILE = "spoorkop"
_NOTHING = Head(0, b"")


class Heads(NamedTuple):
    """What was surely written, and what was announced after that, if anything."""

    kept: Head
    announced: Head | None


class HeadFile:
    """The file. It goes forward only: of two processes the one that was later in the trail wins."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """``key``: who does not have it cannot write a head that fits."""
        self._path, self._key = folder / FILE, key

    def read(self) -> Heads | None:
        """Return the heads, or None when there is no file. Raises TrailKeyError, and OSError."""
        try:
            said = json.loads(self._path.read_text(encoding="utf-8"))
            heads = [Head(each["number"], bytes.fromhex(each["mac"])) for each in said["heads"]]
            fits = hmac.compare_digest(said["sign"], self._sign(heads))
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError):
            fits, heads = False, []
        if not fits or not heads:
            raise TrailKeyError
        return Heads(heads[0], heads[1] if len(heads) > 1 else None)

    def announce(self, kept: Head, coming: Head) -> None:
        """Say which row comes, before it is written. ``kept``: the last one that was. Raises OSError."""
        with alone(self._path):
            before = self.read()
            self._write([max(kept, before.kept if before else _NOTHING), coming])

    def keep(self, written: Head) -> None:
        """Say that a row was written. Raises OSError."""
        with alone(self._path):
            before = self.read()
            if before is None or before.kept.number < written.number:
                coming = before.announced if before else None
                still = coming is not None and coming.number > written.number
                self._write([written, coming] if coming and still else [written])

    def _write(self, heads: list[Head]) -> None:
        said = [{"number": each.number, "mac": each.mac.hex()} for each in heads]
        whole = json.dumps({"heads": said, "sign": self._sign(heads)})
        replace_whole(self._path, whole.encode())

    def _sign(self, heads: list[Head]) -> str:
        text = json.dumps([(each.number, each.mac.hex()) for each in heads])
        return hmac.digest(self._key, f"spoorkop:{text}".encode(), "sha256").hex()
