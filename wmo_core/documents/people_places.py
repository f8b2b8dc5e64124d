"""Where each name stands in the picture of three circles: in rows, so that no two names touch."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import atan2, sqrt

from wmo_core.plan.people import CIRCLES, Circle, Network
from wmo_core.press.shapes import MORE, width_of, wrapped

SIZE = 13.0  # of the letters, in units of the drawing
ROW = 40.0  # room for two lines
FEW, WIDE, NARROW = 16, 10.0, 7.4  # up to so many people have the widest room, in em
_BETWEEN = 6.0  # two names beside each other
MIDDLE = 26.0  # radius of the dot for the resident
CAPTION = 46.0  # room for the name of a circle, at its top
_STEP = 4.0
_NARROWEST, _EMPTY = 50.0, 32.0  # between two circles, with and without names


@dataclass(frozen=True)
class Place:
    """The middle of a name, measured from the middle of the picture, and its lines."""

    x: float
    y: float
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Ring:
    """One circle with its radius and what stands between it and the circle inside it."""

    circle: Circle
    radius: float
    places: tuple[Place, ...]


def rings(network: Network) -> tuple[Ring, ...]:
    """Return the three circles, from the inside to the outside, each as wide as its names need."""
    found: list[Ring] = []
    inner, em = MIDDLE, WIDE if len(network) <= FEW else NARROW
    for circle in CIRCLES:
        names = [_lines(person.name, em) for person in network if person.circle == circle]
        box = max((width_of(line) for lines in names for line in lines), default=0) * SIZE + _BETWEEN
        radius = inner + (_NARROWEST if names else _EMPTY)
        while len(slots := list(_slots(inner, radius, box))) < len(names):
            radius += _STEP
        found.append(Ring(circle, radius, tuple(_placed(names, slots))))
        inner = radius
    return tuple(found)


def _lines(name: str, em: float) -> tuple[str, ...]:
    """Return a name on two short lines where it fits, so that the circles stay small."""
    short = wrapped(name, NARROW, 2)
    return wrapped(name, em, 2) if short[-1:] and short[-1].endswith(MORE) else short


def _placed(names: list[tuple[str, ...]], slots: list[tuple[float, float]]) -> Iterator[Place]:
    """Yield a place for each name, spread evenly around the circle."""
    around = sorted(slots, key=lambda slot: atan2(slot[1], slot[0]))
    for number, lines in enumerate(names):
        x, y = around[number * len(around) // len(names)]
        yield Place(x, y, lines)


def _slots(inner: float, outer: float, box: float) -> Iterator[tuple[float, float]]:
    """Yield the middles of all boxes that fit between two circles, below the name of the outer one."""
    rows = int(outer // ROW)
    for row in range(-rows, rows + 1):
        y = row * ROW
        far, near = abs(y) + ROW / 2, max(0.0, abs(y) - ROW / 2)
        if far >= outer or y - ROW / 2 < CAPTION - outer:
            continue
        wide = sqrt(outer**2 - far**2)
        # Where the row misses the inner circle, it runs from side to side.
        hole = sqrt(inner**2 - near**2) if near < inner else 0.0
        for start, end in ((-wide, -hole), (hole, wide)) if hole else ((-wide, wide),):
            yield from ((x, y) for x in _in_a_row(start, end, box))


def _in_a_row(start: float, end: float, box: float) -> Iterator[float]:
    count = int((end - start) // box)
    for number in range(count):
        yield start + (end - start) * (number + 0.5) / count
