"""A TOML file of words as the checks see it: each text by its dotted key, with its line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from wmo_core.content.files import flatten
from wmo_core.content.letters import FOLDER as LETTERS
from wmo_core.content.letters import FRAME
from wmo_core.content.nazicht import TABLE
from wmo_core.content.screens.all_screens import FOLDER as SCREENS
from wmo_core.errors import LoadError
from wmo_core.redactie.checks.finding import Finding
from wmo_core.toml_file import read_table

DOCUMENT = "document"
_HEADER = re.compile(r"\[\[?([\w.-]+)\]\]?\s*(?:#.*)?")
_KEY = re.compile(r'"?([\w.-]+)"?\s*=')


@dataclass(frozen=True)
class WordsFile:
    """One file that could be read."""

    path: Path
    tables: dict[str, Any]

    @cached_property
    def texts(self) -> dict[str, Any]:
        """The values by their dotted key."""
        return dict(flatten(self.tables))

    @cached_property
    def _lines(self) -> dict[str, int]:
        lines: dict[str, int] = {}
        table = ""
        for number, line in enumerate(self.path.read_text(encoding="utf-8").splitlines(), start=1):
            if header := _HEADER.fullmatch(line.strip()):
                table = header[1]
                lines.setdefault(table, number)
            elif key := _KEY.match(line):
                lines.setdefault(f"{table}.{key[1]}" if table else key[1], number)
        return lines

    def line(self, key: str) -> int | None:
        """Return the line of a dotted key, or of the nearest table around it."""
        while key and key not in self._lines:
            key = key.rpartition(".")[0]
        return self._lines.get(key)

    def finding(self, key: str, problem: str, remedy: str) -> Finding:
        """Return a finding about this key."""
        return Finding(self.path, self.line(key), problem, remedy)

    def differences(self, needed: set[str], allowed: set[str]) -> Iterator[Finding]:
        """Yield the keys that are missing or empty, and those that nobody asks for."""
        for key in sorted(key for key in needed if not str(self.texts.get(key, "")).strip()):
            yield self.finding(key, f"De tekst {key} ontbreekt.", "Schrijf deze tekst, in beide registers.")
        for key in sorted(self.texts.keys() - needed - allowed):
            yield self.finding(key, f"Niets gebruikt de tekst {key}.", "Haal hem weg of verbeter de naam.")


def has_record(path: Path) -> bool:
    """Return whether a record knows the keys and the blanks of these words, so that its check tells."""
    folder = path.parent.name
    return folder in (SCREENS, DOCUMENT) or (folder == LETTERS and path.stem == FRAME)


def open_words(path: Path) -> WordsFile | None:
    """Return the words of a file, or None when it cannot be read; the check of parity tells why."""
    try:
        found = read_table(path)[0]
    except LoadError:
        return None
    return WordsFile(path, {name: words for name, words in found.items() if name != TABLE})
