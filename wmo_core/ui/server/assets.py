"""Streamlit's own script files: in Dutch, compressed once, kept in memory."""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from wmo_core.content.streamlit_words import Replacement
from wmo_core.ui.insides.script_files import CODE_PATCHES, in_dutch

_COMPRESSED_TYPES = ("text/", "application/javascript", "application/json", "image/svg")
_GZIP_LEVEL = 6


@dataclass(frozen=True)
class Asset:
    """One file as it goes over the wire, plain and (where that helps) compressed."""

    media_type: str
    plain: bytes
    compressed: bytes | None
    headers: tuple[tuple[bytes, bytes], ...] = ()

    @cached_property
    def etag(self) -> str:
        """The mark of this content; a weak one, as plain and compressed have the same."""
        return f'W/"{hashlib.sha256(self.plain).hexdigest()[:32]}"'


def make_asset(name: str, data: bytes) -> Asset:
    """Return ``data`` with its media type by ``name``, compressed when that makes sense."""
    guessed, _ = mimetypes.guess_type(name)
    media_type = guessed or "application/octet-stream"
    if media_type == "text/javascript":
        media_type = "application/javascript"
    shrinks = media_type.startswith(_COMPRESSED_TYPES)
    if shrinks:
        media_type += "; charset=utf-8"
    return Asset(media_type, data, gzip.compress(data, _GZIP_LEVEL, mtime=0) if shrinks else None)


class StaticAssets:
    """The files of one folder, read, translated and compressed at their first use."""

    def __init__(self, folder: Path, replacements: tuple[Replacement, ...], version: str) -> None:
        # Listed once. What is asked for is only looked up here, never on the disk: each file has one
        # name and so one copy in memory, and no spelling of a path leads elsewhere or breaks anything.
        self._files = {
            file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()
        }
        self._replacements = replacements
        self._cache: dict[str, Asset] = {}
        words = "".join(item.model_dump_json() for item in replacements) + repr(CODE_PATCHES)
        # A change in the Dutch words must reach a browser that keeps script files for a year,
        # so the folder in the address changes with them.
        self.prefix = "w" + hashlib.sha256((version + words).encode()).hexdigest()[:10]

    def get(self, name: str) -> Asset | None:
        """Return the file with exactly this name below the folder, or None when there is none."""
        if name not in self._files:
            return None
        if name not in self._cache:
            self._cache[name] = make_asset(name, self._read(self._files[name]))
        return self._cache[name]

    def _read(self, file: Path) -> bytes:
        if file.suffix != ".js":
            return file.read_bytes()
        return in_dutch(file.name, file.read_text(encoding="utf-8"), self._replacements).encode()
