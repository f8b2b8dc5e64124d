"""A telephone number stands in one list: a text has a blank for it, and calls no paid number free."""

import re
from collections.abc import Iterator
from pathlib import Path

from wmo_core.content.reach.bereikbaar import FILE, Telefoonnummer, read_telefoonnummers
from wmo_core.redactie.checks.due_blanks import FIRST_PAGE, text_files
from wmo_core.redactie.checks.finding import Finding

# A source may have a number in its name.
_SOURCES = re.compile(r"^(?:nazicht\.)?sources? = (?:\[.*?\]|.*?)$", re.MULTILINE | re.DOTALL)
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")
_BETWEEN = r"[ -]{0,3}"
# Any other number that someone could call, in the words of a register: a municipality has its own file.
_CALLED = re.compile(r"(?<![\d.,€/-])(?<!€ )0(?:[89]00(?:[ -]{0,3}\d){4,7}|\d(?:[ -]?\d){8})(?![\d/])")


def number_findings(content: Path) -> Iterator[Finding]:
    """Yield each typed number, and each paid number that is called free. Raises LoadError."""
    numbers = tuple(read_telefoonnummers(content / FILE).values())
    for path in text_files(content):
        if path.name != FILE:
            yield from _file(path, numbers)
            yield from _others(path, numbers)


def _file(path: Path, numbers: tuple[Telefoonnummer, ...]) -> Iterator[Finding]:
    text = path.read_text(encoding="utf-8")
    for number, line in enumerate(_SOURCES.sub(_same_lines, text).splitlines(), start=1):
        for one in () if line.startswith("#") else numbers:
            if any(_typed(each).search(line) for each in (one.number, *one.former)):
                where = f'number = "{one.id}"' if path.name == FIRST_PAGE else f"{{{one.blank}}}"
                remedy = f"Schrijf {where}; het nummer zelf staat in content/{FILE}."
                yield Finding(path, number, "Hier staat een telefoonnummer getypt.", remedy)
            elif not one.free and _called_free(one, line):
                problem = f"{one.number} heet hier gratis, en dat is het niet."
                yield Finding(path, number, problem, f"Haal gratis weg, of verbeter content/{FILE}.")


def _called_free(one: Telefoonnummer, line: str) -> bool:
    """Return whether the sentence with this number says that calling is free."""
    return any(f"{{{one.blank}}}" in said and "gratis" in said for said in _SENTENCE_END.split(line))


def _others(path: Path, numbers: tuple[Telefoonnummer, ...]) -> Iterator[Finding]:
    """Yield each telephone number that is not in the list yet."""
    known = {re.sub(r"\D", "", written) for one in numbers for written in (one.number, *one.former)}
    text = _SOURCES.sub(_same_lines, path.read_text(encoding="utf-8"))
    for number, line in enumerate(text.splitlines(), start=1):
        for found in () if line.startswith("#") else _CALLED.findall(line):
            if re.sub(r"\D", "", found) not in known:
                remedy = f"Zet het met bron en dag in content/{FILE}, en schrijf hier het vak."
                yield Finding(path, number, "Hier staat een telefoonnummer getypt.", remedy)


def _same_lines(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _typed(number: str) -> re.Pattern[str]:
    """Return what finds the digits of a number in every writing, but not inside another number."""
    digits = _BETWEEN.join(re.sub(r"\D", "", number))
    return re.compile(rf"(?<![\d.,€-])(?<!€ ){digits}(?!\d|[.,-]\d)")
