"""The words of the screens: each file has exactly the texts and the blanks that its record names."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from wmo_core.content.files import register_folder
from wmo_core.content.register import Register
from wmo_core.content.screens.all_screens import FOLDER, kinds, read_screen
from wmo_core.content.screens.base import ScreenFile
from wmo_core.content.wegwijzer import Wegwijzer
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.redactie.checks.words_file import open_words
from wmo_core.toml_file import read_toml


def screen_findings(content: Path) -> Iterator[Finding]:
    """Yield each file with a missing, empty or unknown text or blank, and each file that no screen reads."""
    for register in Register:
        folder = register_folder(register, content)
        known = kinds(folder)
        for path, kind in known.items():
            yield from attempt(partial(_read, kind), path)
        for path in sorted({*(folder / FOLDER).glob("*.toml")} - known.keys()):
            yield Finding(path, None, "Geen scherm leest dit bestand.", "Haal het weg.")
        yield from _group_words(content, folder)


def _read(kind: type[ScreenFile], path: Path) -> ScreenFile:
    return read_screen(path, kind)


def _group_words(content: Path, folder: Path) -> Iterator[Finding]:
    """Yield each group of pages without words on the screen, and the words of a group that does not exist."""
    words = open_words(folder / FOLDER / "lezen.toml")
    if words is None or list(attempt(_groups, content / "wegwijzer.toml")):
        return  # Another check tells what is wrong with these files.
    groups = _groups(content / "wegwijzer.toml").groups
    needed = {f"wegwijzer.{group.id}.{part}" for group in groups for part in ("titel", "uitleg")}
    yield from words.differences(needed, {key for key in words.texts if not key.startswith("wegwijzer.")})


def _groups(path: Path) -> Wegwijzer:
    return read_toml(path, Wegwijzer)[0]
