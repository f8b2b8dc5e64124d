"""What earlier answers hold and this version has no place for: kept as it was, until someone removes it."""

import json
from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from wmo_core.toml_file import Record

Table = dict[str, Any]
Loc = tuple[int | str, ...]

ONE_OF = "[]"  # the last key of the path of what was one of a list
UNPLACED = "unplaced"
IN_PLAN = "in_plan"  # the path of what stood in a plan, in the words of that plan
MOST_PIECES = 200
MOST_SIGNS = 200_000  # in all; the largest dossier is far smaller
MOST_KEYS = 12  # one below the other
LIST_KEY = "[{}]"


class TooMuchError(Exception):
    """Answers that hold more than can be kept beside what fits."""


class Unplaced(Record):
    """One piece. ``path``: its keys from the outside to the inside. ``value``: as it stood there, as JSON."""

    path: Annotated[tuple[str, ...], Field(min_length=1, max_length=MOST_KEYS)]
    value: str

    @property
    def signs(self) -> int:
        """How much room it takes."""
        return len(self.value) + sum(map(len, self.path))

    @property
    def content(self) -> Any:
        """What stood there; a text of which the form is broken is that text."""
        try:
            return json.loads(self.value)
        except ValueError:
            return self.value

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts in it, from the outside to the inside, however deep they stand."""
        return tuple(_texts(self.content))


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)
    elif value not in (None, ""):
        yield str(value)


def fits(pieces: Iterable[Unplaced]) -> bool:
    """Return whether so much can be kept beside the answers."""
    known = tuple(pieces)
    return len(known) <= MOST_PIECES and sum(each.signs for each in known) <= MOST_SIGNS


def _checked(pieces: tuple[Unplaced, ...]) -> tuple[Unplaced, ...]:
    if not fits(pieces):
        raise ValueError("Dit is te veel om te bewaren.")
    return pieces


Pieces = Annotated[tuple[Unplaced, ...], AfterValidator(_checked)]


def piece(path: Iterable[int | str], value: Any, *, one_of: bool = False) -> Unplaced:
    """Return what stood at ``path``; ``one_of``: it was one of the list there."""
    keys = [LIST_KEY.format(key) if isinstance(key, int) else key for key in path]
    return Unplaced(
        path=(*keys, ONE_OF) if one_of else tuple(keys), value=json.dumps(value, ensure_ascii=False)
    )


def take_out(table: Table, locs: Iterable[Loc]) -> list[Unplaced]:
    """Take the parts at these places out of a table; those of a list from behind, so that none shifts."""
    found = sorted({place for loc in locs if (place := _there(table, loc))}, key=_order, reverse=True)
    outer = [loc for loc in found if not any(loc[:n] in found for n in range(1, len(loc)))]
    return [_taken(table, loc) for loc in outer][::-1]


def _order(loc: Loc) -> tuple[tuple[bool, int, str], ...]:
    return tuple((isinstance(key, int), key if isinstance(key, int) else 0, str(key)) for key in loc)


def _there(table: Table, loc: Loc) -> Loc:
    """Return as much of a place as there is: of a key that misses, what misses it."""
    node: Any = table
    for depth, key in enumerate(loc):
        has = key in node if isinstance(node, dict) else isinstance(node, list) and isinstance(key, int)
        if not has:
            return loc[:depth]
        node = node[key]
    return loc


def _taken(table: Table, loc: Loc) -> Unplaced:
    node: Any = table
    for key in loc[:-1]:
        node = node[key]
    last = loc[-1]
    return (
        piece(loc[:-1], node.pop(last), one_of=True) if isinstance(last, int) else piece(loc, node.pop(last))
    )


def put_back(table: Table, found: Unplaced) -> bool:
    """Put a piece where it stood, if that place is there and free. Return whether it is."""
    *outer, last = found.path
    node: Any = table
    for key in outer:
        node = node.get(key) if isinstance(node, dict) else None
    if last == ONE_OF:
        if not isinstance(node, list):
            return False
        node.append(found.content)
        return True
    is_free = isinstance(node, dict) and not node.get(last) and found.path[0] != UNPLACED
    if is_free:
        node[last] = found.content
    return is_free
