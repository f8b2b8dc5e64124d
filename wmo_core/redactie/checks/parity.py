"""Both registers hold the same: files, keys, lengths of lists, blanks and sources."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wmo_core.content.explanations import read_explanation
from wmo_core.content.files import register_folder
from wmo_core.content.fill import blanks
from wmo_core.content.nazicht import Nazicht, read_words
from wmo_core.content.register import Register
from wmo_core.errors import line_with
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.redactie.checks.words_file import WordsFile, has_record, open_words

# The words that a register avoids are its own; the rest of begrippen.toml is not.
OF_ONE_REGISTER = "synonyms_not"


def parity_findings(content: Path) -> Iterator[Finding]:
    """Yield what one register has and the other has not, and every file that cannot be read."""
    folders = [register_folder(register, content) for register in Register]
    files = [{path.relative_to(folder) for path in folder.rglob("*.*")} for folder in folders]
    for folder, have, should in zip(folders, files, reversed(files), strict=True):
        for missing in sorted(should - have):
            problem = f"Dit bestand ontbreekt in {folder.name}."
            yield Finding(folder / missing, None, problem, "Schrijf het in beide registers.")
    for name in sorted(files[0] & files[1]):
        compare = _pages if name.suffix == ".md" else _words
        yield from compare(folders[0] / name, folders[1] / name)


def _words(first: Path, second: Path) -> Iterator[Finding]:
    faults = [fault for path in (first, second) for fault in attempt(read_words, path)]
    yield from faults
    one, other = open_words(first), open_words(second)
    if faults or one is None or other is None:
        return
    yield from _sources(read_words(first)[1], first, read_words(second)[1], second)
    if not has_record(first):  # a record has the same keys in both registers
        yield from _not_in(one, other)
        yield from _not_in(other, one)
    for key in one.texts.keys() & other.texts.keys():
        yield from _unlike(one, other, key)


def _not_in(have: WordsFile, other: WordsFile) -> Iterator[Finding]:
    for key in have.texts:
        if key not in other.texts and not key.endswith(OF_ONE_REGISTER):
            remedy = f"Schrijf hem ook hier: hij staat in {have.path}."
            yield other.finding(key, f"De tekst {key} ontbreekt.", remedy)


def _unlike(one: WordsFile, other: WordsFile, key: str) -> Iterator[Finding]:
    first, second = one.texts[key], other.texts[key]
    if key.endswith(OF_ONE_REGISTER):
        return
    if isinstance(first, list) != isinstance(second, list) or _length(first) != _length(second):
        yield other.finding(key, f"{key} is hier langer of korter.", "Maak beide lijsten even lang.")
    elif _blanks(first) != _blanks(second):
        problem = f"{key} heeft hier andere vakken dan in {one.path}."
        yield other.finding(key, problem, "Zet dezelfde vakken tussen { } in beide registers.")


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list) else 1


def _blanks(value: Any) -> set[str]:
    return set(blanks(" ".join(map(str, value)) if isinstance(value, list) else str(value)))


def _pages(first: Path, second: Path) -> Iterator[Finding]:
    faults = [fault for path in (first, second) for fault in attempt(read_explanation, path)]
    yield from faults
    if faults:
        return
    one, other = read_explanation(first), read_explanation(second)
    yield from _sources(one, first, other, second)
    if set(blanks(one.body)) != set(blanks(other.body)):
        remedy = "Zet dezelfde vakken tussen { } in beide registers."
        yield Finding(second, 1, f"De vakken zijn anders dan in {first}.", remedy)


def _sources(one: Nazicht, first: Path, other: Nazicht, second: Path) -> Iterator[Finding]:
    if one.sources != other.sources:
        line = line_with(second.read_text(encoding="utf-8"), "sources = [")
        yield Finding(second, line, f"De bronnen zijn anders dan in {first}.", "Maak sources gelijk.")
    if one.owner != other.owner:
        line = line_with(second.read_text(encoding="utf-8"), "owner =")
        yield Finding(second, line, f"De owner is een ander dan in {first}.", "Maak owner gelijk.")
