"""The tree as reading text in Markdown: for the preview on the screen, with the words of the PDF."""

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from wmo_core.press.blocks import (
    Block,
    BulletList,
    Document,
    Fields,
    Group,
    Heading,
    Lines,
    Mark,
    Notice,
    Paragraph,
    Picture,
    PrintNote,
    Quote,
    SignBox,
    Table,
    TickBoxes,
    Tone,
    WriteLines,
)
from wmo_core.press.prepare import printable

_MARKUP = re.compile(r"([\\`*_\[\]<>|$~&])")
_LINE_START = re.compile(r"^(\s*(?=[#+=-])|\s*\d+(?=[.)](?:\s|$)))")
TO_WRITE = "................"


def markdown(document: Document) -> str:
    """Return a document as it will be printed: a character that no font has is □ here too."""
    document = printable(document).document
    parts = [f"# {_line(document.title)}", *_blocks(document.blocks)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _escape(text: str) -> str:
    return _LINE_START.sub(r"\1\\", _MARKUP.sub(r"\\\1", text.replace("\u200b", "")))


def _line(text: str) -> str:
    return _escape(text.replace("\n", " "))


def _lines(lines: Lines) -> str:
    return "  \n".join(map(_escape, lines))


def _list(entries: Iterable[str]) -> str:
    return "\n".join(f"- {entry}" for entry in entries)


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield from _one(block)


def _one(block: Block) -> Iterator[str]:  # noqa: C901, one case for each block
    match block:
        case Heading(text, level, letter):
            yield f"#{'#' * level} {letter + '. ' if letter else ''}{_line(text)}"
        case Paragraph(lines, tone):
            yield f"**{_line(lines[0])}**" if tone in (Tone.SUBTITLE, Tone.LABEL) else _lines(lines)
        case Notice(lines) | PrintNote(lines):
            yield _lines(lines)
        case Quote(label, lines):
            yield f"{_line(label)}:"
            yield "> " + _lines(lines).replace("\n", "\n> ")
        case Mark(text):
            yield f"✓ {_line(text)}"  # bold, it would look like a heading
        case Picture(alt, told=told):
            yield "" if told else _line(alt)
        case BulletList(entries):
            yield _list(map(_line, entries))
        case Fields(rows):
            yield _list(f"{_line(name)}: {_line(value) or TO_WRITE}" for name, value in rows)
        case TickBoxes(ticks):
            yield _lines(tuple(f"{'☑' if tick.ticked else '☐'} {tick.text}" for tick in ticks))
        case WriteLines(label, count):
            yield _line(label)
            yield _list([TO_WRITE] * count)
        case SignBox(statement, lines):
            yield _line(statement)
            yield _list(f"{_line(line)}: {TO_WRITE}" for line in lines)
        case Table(head, rows):
            cells = [[in_one_line(cell) for cell in row] for row in rows]
            table = [[*head], ["---"] * len(head), *([_line(cell) for cell in row] for row in cells)]
            yield "\n".join(f"| {' | '.join(row)} |" for row in table)
        case Group(blocks):
            yield from _blocks(blocks)
        case _:
            assert_never(block)


def in_one_line(cell: Lines) -> str:
    """Return the lines of a cell as sentences after one another."""
    return ". ".join(line.rstrip(".") for line in cell[:-1]) + (". " if len(cell) > 1 else "") + cell[-1]
