"""What every form does with a tree: change its texts, walk through it, give it away as data."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any, TypeVar

from wmo_core.press.blocks import Block, Document, Group

Part = TypeVar("Part")
_NAMES: dict[type, tuple[tuple[str, bool], ...]] = {}


def _names(kind: type) -> tuple[tuple[str, bool], ...]:
    """Return the fields of a kind of block, and whether each holds code; looked up once a process."""
    if kind not in _NAMES:
        _NAMES[kind] = tuple((one.name, bool(one.metadata.get("code"))) for one in fields(kind))
    return _NAMES[kind]


def map_text(part: Part, change: Callable[[str], str]) -> Part:
    """Return the part of a tree with each text to read changed; ids and drawings stay."""
    changed: Any = part
    if isinstance(part, str):
        changed = change(part)
    elif isinstance(part, tuple):
        changed = tuple(map_text(one, change) for one in part)
    elif hasattr(part, "__dataclass_fields__"):
        names = (name for name, code in _names(type(part)) if not code)
        changed = replace(changed, **{name: map_text(getattr(part, name), change) for name in names})
    result: Part = changed
    return result


def as_data(part: Any) -> Any:
    """Return the part of a tree as lists and dictionaries; ``kind`` tells which block it is."""
    if isinstance(part, tuple):
        return [as_data(one) for one in part]
    if hasattr(part, "__dataclass_fields__"):
        data = {name: as_data(getattr(part, name)) for name, _ in _names(type(part))}
        return {"kind": type(part).__name__, **data}
    return part


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield each block, a group before what is in it."""
    for block in blocks:
        yield block
        if isinstance(block, Group):
            yield from walk(block.blocks)


def pictograms_of(document: Document) -> frozenset[str]:
    """Return the ids of the pictograms that this document shows: none in plain Dutch."""
    found = {str(getattr(block, "pictogram", "")) for block in walk(document.blocks)}
    found |= {one.pictogram for block in walk(document.blocks) for one in getattr(block, "ticks", ())}
    rows = (row for block in walk(document.blocks) for row in getattr(block, "pictograms", ()))
    found |= {one for row in rows for one in row}
    return frozenset(found - {""}) if document.easy else frozenset()
