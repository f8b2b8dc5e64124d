"""Collects every text that a resident reads, with its file and line."""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from wmo_core.content.register import Register
from wmo_core.redactie.gate_limits import reading_limits
from wmo_core.toml_file import parse_toml

FRONT = "+++"
LIST_ITEM = re.compile(r"^\s*(?:[-*#>]|\d+\.)\s*")
# A comment "# leesbaarheid: ok, reden" on a line of a TOML file, or just above it, excuses that line.
EXCUSE = re.compile(r"#\s*leesbaarheid: ok, \S.*$")


@dataclass(frozen=True)
class Passage:
    """One line or paragraph. `prose` is False for a heading or a list item."""

    line: int
    text: str
    prose: bool = True


@dataclass(frozen=True)
class Topic:
    """All passages of one file in one register, read as a whole. `broken` says why it cannot be read."""

    file: Path
    register: Register
    passages: tuple[Passage, ...]
    broken: str = ""

    @property
    def is_page(self) -> bool:
        """Say whether this is a page of explanation."""
        return self.file.parent.name == "paginas"


def read_topics(root: Path) -> Iterator[Topic]:
    """Yield every file of words below the content folder, and the bilingual texts of the municipalities."""
    for register in Register:
        folder = root / register.value
        for path in sorted([*folder.rglob("*.toml"), *folder.rglob("*.md")]):
            yield read_topic(path, register)
    for path in sorted((root / "gemeenten").glob("*/gemeente.toml")):
        for register in Register:
            yield read_topic(path, register, only=register.value)


def read_topic(path: Path, register: Register, only: str = "") -> Topic:
    """Read one file; `only` keeps the TOML strings under that key. A broken file gives a broken topic."""
    source = path.read_text(encoding="utf-8")
    try:
        return Topic(path, register, _passages(source, path.suffix, register, only))
    except (tomllib.TOMLDecodeError, ValueError) as error:
        return Topic(path, register, (), broken=str(error))


@lru_cache(maxsize=512)
def _passages(source: str, suffix: str, register: Register, only: str) -> tuple[Passage, ...]:
    """Return the passages of a text: the gate reads them, and counts them in the same run."""
    return tuple(_markdown(source, register) if suffix == ".md" else _toml(source, register, only))


def paragraphs(lines: list[tuple[int, str]], register: Register) -> Iterator[Passage]:
    """Join the lines that belong together: a paragraph in nl, a sentence cut in two in easy-read."""
    current: list[str] = []
    start = 0
    for number, line in [*lines, (0, "")]:
        if current and not _continues(line, register):
            yield Passage(start, " ".join(current), not LIST_ITEM.match(current[0]))
            current = []
        if line.strip():
            start = start if current else number
            current.append(line.strip())


def _continues(line: str, register: Register) -> bool:
    if not line.strip() or LIST_ITEM.match(line):
        return False
    return register is Register.NL or line.strip()[0].islower()


def _markdown(source: str, register: Register) -> Iterator[Passage]:
    lines = list(enumerate(source.splitlines(), start=1))
    fences = [number for number, line in lines if line.strip() == FRONT][:2]
    if len(fences) < 2:
        raise ValueError("de kop tussen +++ ontbreekt")
    front = tomllib.loads("\n".join(line for number, line in lines if fences[0] < number < fences[1]))
    yield Passage(
        next((n for n, line in lines if line.startswith("title")), 1),
        f"# {front.get('title', '')}",
        prose=False,
    )
    yield from paragraphs(lines[fences[1] :], register)


def _toml(source: str, register: Register, only: str) -> Iterator[Passage]:
    place, excused = -1, _excused(source)
    ends = [found for found, sign in enumerate(source) if sign == "\n"]
    for text in _strings(parse_toml(source), only, not only):
        lines = []
        for line in filter(None, text.splitlines()):
            place = _place(source, line, place)
            lines.append((bisect_left(ends, place) + 1, line))
        yield from (found for found in paragraphs(lines, register) if found.line not in excused)


def _place(source: str, line: str, after: int) -> int:
    """Find where a string stands, first after the previous one; a text with escapes keeps that place."""
    for text, start in ((f'"{line}', after + 1), (line, after + 1), (line, 0)):
        if (place := source.find(text, start)) >= 0:
            return place
    return max(after, 0)


def excuses(source: str) -> list[int]:
    """Return the lines that say, with a reason, that a rule does not hold there."""
    return [number for number, line in enumerate(source.splitlines(), start=1) if EXCUSE.search(line)]


def _excused(source: str) -> set[int]:
    return {place for number in excuses(source) for place in (number, number + 1)}


def _strings(value: Any, only: str, inside: bool) -> Iterator[str]:
    if isinstance(value, str):
        yield from [value] if inside else []
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part, only, inside)
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in reading_limits().lists.not_read:
                yield from _strings(part, only, inside or key == only)
