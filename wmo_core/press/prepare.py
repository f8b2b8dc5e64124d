"""Makes a tree ready for a form: all text safe, and for print nothing that the fonts cannot show."""

from dataclasses import replace
from typing import NamedTuple

from wmo_core.press.blocks import Block, Document, Group, PrintNote
from wmo_core.press.clean import clean_text, safe_text
from wmo_core.press.tree import map_text


class Printed(NamedTuple):
    """A tree that every font of the product can show, and the characters that were replaced, each once."""

    document: Document
    replaced: tuple[str, ...]


def safe(document: Document) -> Document:
    """Return the tree for a form that is shown with the fonts of the reader: nothing is replaced."""
    return map_text(_without_print_notes(document), safe_text)


def printable(document: Document) -> Printed:
    """Return the tree for a form that is shown with our own fonts."""
    replaced: dict[str, None] = {}

    def change(text: str) -> str:
        cleaned = clean_text(text)
        replaced.update(dict.fromkeys(cleaned.replaced))
        return cleaned.text

    body = map_text(_without_print_notes(document), change)
    return Printed(map_text(document, change) if replaced else body, tuple(replaced))


def _without_print_notes(document: Document) -> Document:
    return replace(document, blocks=_dropped(document.blocks))


def _dropped(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    kept = (block for block in blocks if not isinstance(block, PrintNote))
    return tuple(
        replace(block, blocks=_dropped(block.blocks)) if isinstance(block, Group) else block for block in kept
    )
