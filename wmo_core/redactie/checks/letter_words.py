"""The words of the letters, the talk card and the page for the consulent: none is missing or unknown."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from wmo_core.content.files import register_folder
from wmo_core.content.letters import FOLDER, LetterId, kinds
from wmo_core.content.register import Register
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.toml_file import Record, read_toml


def letter_findings(content: Path) -> Iterator[Finding]:
    """Yield each file with a missing, empty or unknown text, and each letter that nobody knows."""
    for register in Register:
        folder = register_folder(register, content)
        known = kinds(folder)
        for path, kind in known.items():
            yield from attempt(partial(_read, kind), path)
        for path in sorted({*(folder / FOLDER).glob("*.toml")} - known.keys()):
            names = ", ".join(one.value for one in LetterId)
            yield Finding(path, None, "Deze brief is niet bekend.", f"Kies een naam: {names}.")


def _read(kind: type[Record], path: Path) -> Record:
    return read_toml(path, kind)[0]
