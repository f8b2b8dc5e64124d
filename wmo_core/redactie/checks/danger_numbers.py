"""A number for danger stands in one list: a text has a blank for it, and calls no paid number free."""

import re
from collections.abc import Iterator
from pathlib import Path

from wmo_core.content.noodnummers import FILE, Noodnummer, read_noodnummers
from wmo_core.redactie.checks.due_blanks import FIRST_PAGE, text_files
from wmo_core.redactie.checks.finding import Finding

# A source may have a number in its name.
_SOURCES = re.compile(r"^(?:nazicht\.)?sources? = (?:\[.*?\]|.*?)$", re.MULTILINE | re.DOTALL)
_BETWEEN = r"[ -]{0,3}"


def number_findings(content: Path) -> Iterator[Finding]:
    """Yield each typed number, and each paid number that is called free. Raises LoadError."""
    numbers = tuple(read_noodnummers(content / FILE).values())
    for path in text_files(content):
        if path.name != FILE:
            yield from _file(path, numbers)


def _file(path: Path, numbers: tuple[Noodnummer, ...]) -> Iterator[Finding]:
    text = path.read_text(encoding="utf-8")
    for number, line in enumerate(_SOURCES.sub(_same_lines, text).splitlines(), start=1):
        for one in () if line.startswith("#") else numbers:
            if any(_typed(each).search(line) for each in (one.number, *one.former)):
                where = f'number = "{one.id}"' if path.name == FIRST_PAGE else f"{{{one.blank}}}"
                remedy = f"Schrijf {where}; het nummer zelf staat in content/{FILE}."
                yield Finding(path, number, "Hier staat een noodnummer getypt.", remedy)
            elif not one.free and f"{{{one.blank}}}" in line and "gratis" in line:
                problem = f"{one.number} heet hier gratis, en dat is het niet."
                yield Finding(path, number, problem, f"Haal gratis weg, of verbeter content/{FILE}.")


def _same_lines(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _typed(number: str) -> re.Pattern[str]:
    """Return what finds the digits of a number in every writing, but not inside another number."""
    digits = _BETWEEN.join(re.sub(r"\D", "", number))
    return re.compile(rf"(?<![\d.,€-])(?<!€ ){digits}(?!\d|[.,-]\d)")
