"""Streamlit's own script files: in Dutch, compressed once, kept in memory."""

import gzip
import hashlib
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from wmo_core.ui.server.texts import Replacement

_COMPRESSED_TYPES = ("text/", "application/javascript", "application/json", "image/svg")
_GZIP_LEVEL = 6


@dataclass(frozen=True)
class CodePatch:
    """One place in a script file of Streamlit that is changed for accessibility.

    ``new`` may name a replacement, ``{id}``: its Dutch words come there.
    """

    file: str
    old: str
    new: str
    reason: str


_LOCALE = "react-aria has Dutch words for its own parts, but Streamlit pins it to American English"
CODE_PATCHES = (
    *(
        CodePatch(file, "locale:`en-US`,children:", "locale:`nl-NL`,children:", _LOCALE)
        for file in ("Selectbox", "Multiselect", "DateInput", "DateTimeInput")
    ),
    CodePatch(
        "Checkbox",
        'onChange:h,"aria-label":e.label,',
        "onChange:h,",
        "the name comes from the label as drawn, not from its Markdown source with the data of a picture",
    ),
    CodePatch(
        "FileUploader",
        '"aria-label":c,"aria-disabled":s,children:[r(`input`',
        'role:`group`,"aria-label":c,"aria-disabled":s,children:[r(`input`',
        "a part with a name is a group; Streamlit calls it presentation, and the name is then lost",
    ),
    CodePatch(
        "FileUploader",
        "errorMessage:P(e)",
        "errorMessage:{bestand_mislukt}",
        "the message of a file that was refused on its way is English, with the name of a library",
    ),
    CodePatch(
        "FileUploader",
        "errorMessage:te(e).message",
        "errorMessage:{bestand_mislukt}",
        "the same, when no address for the file could be had",
    ),
)


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


def literal(words: str) -> str:
    """Return ``words`` as the script files write a string."""
    return f"`{words}`"


def in_dutch(name: str, script: str, replacements: Sequence[Replacement]) -> str:
    """Return the script of file ``name`` with its English literals in Dutch."""
    for item in replacements:
        if name.startswith(f"{item.file}."):
            script = script.replace(literal(item.english), literal(item.dutch))
    for patch in CODE_PATCHES:
        if name.startswith(f"{patch.file}."):
            script = script.replace(patch.old, _with_words(patch.new, replacements))
    return script


def _with_words(code: str, replacements: Sequence[Replacement]) -> str:
    for item in replacements:
        code = code.replace(f"{{{item.id}}}", literal(item.dutch))
    return code


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
