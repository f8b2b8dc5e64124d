"""The tree as plain text: for a mail or a web form of the municipality. No markup, no line is cut."""

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
from wmo_core.press.prepare import safe

INDENT = "    "  # sets the words of the resident apart, whatever stands in them
TO_WRITE = "................"
_LONGEST_RULE = 60


def plain_text(document: Document) -> str:
    """Return a document as text with ``\\n`` as line end. What a resident typed stands in it literally."""
    document = safe(document)
    parts = [_ruled(document.title, "="), *_blocks(document.blocks)]
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def _ruled(text: str, sign: str) -> str:
    one_line = " ".join(text.split())
    return f"{one_line}\n{sign * min(len(one_line), _LONGEST_RULE)}"


def _list(entries: Iterable[str], sign: str = "-") -> str:
    return "\n".join(f"{sign} {entry}" for entry in entries)


def _indented(lines: Lines) -> str:
    return "\n".join(INDENT + line for line in lines)


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Group) and any(isinstance(part, Heading) for part in block.blocks):
            yield from _blocks(block.blocks)
        else:
            yield _one(block)


def _one(block: Block) -> str:  # noqa: C901, one case for each block
    match block:
        case Heading(text, 1, letter):
            return "\n" + _ruled(f"{letter}. {text}" if letter else text, "-")
        case Heading(text, _, letter):
            return _ruled(f"{letter}. {text}" if letter else text, ".")
        case Paragraph(lines, Tone.LABEL):
            return " ".join(lines) + (":" if lines[0][-1:].isalnum() else "")
        case Paragraph(lines) | Notice(lines):
            return "\n".join(lines)
        case Quote(label, lines):
            return f"{label}:\n{_indented(lines)}"
        case Mark(text):
            return f"[x] {text}"
        case Picture(alt, told=told):
            return "" if told else alt
        case BulletList(entries):
            return _list(entries)
        case Fields(rows):
            return "\n".join(f"{name}: {value or TO_WRITE}" for name, value in rows)
        case TickBoxes(ticks):
            return "\n".join(f"[{'x' if tick.ticked else ' '}] {tick.text}" for tick in ticks)
        case WriteLines(label, count):
            return "\n".join([*([f"{label}:"] if label else []), *[TO_WRITE] * count])
        case SignBox(statement, lines):
            return "\n".join([f"[ ] {statement}", *(f"{line}: {TO_WRITE}" for line in lines)])
        case Table(head, rows):
            return "\n\n".join(_row(head, row) for row in rows)
        case PrintNote():
            return ""  # about what the PDF cannot show
        case Group(blocks):
            return "\n".join(filter(None, _blocks(blocks)))
        case _:
            assert_never(block)


def _row(head: Lines, row: tuple[Lines, ...]) -> str:
    """Return a row as lines that each name their column: a table does not survive a mail."""
    cells = ((name, line) for name, cell in zip(head, row, strict=True) for line in cell)
    return "\n".join(f"{name}: {line}" for name, line in cells if line)
