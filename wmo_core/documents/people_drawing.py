"""The picture of the people around a resident: three circles, readable in black and white."""

from collections.abc import Iterator
from math import sqrt

from wmo_core.content.document.people_and_week import PeopleAndWeekWords
from wmo_core.documents.people_places import MIDDLE, SIZE, Place, Ring, rings
from wmo_core.plan.people import Network
from wmo_core.press.blocks import Picture
from wmo_core.press.shapes import DEEP, MID, TINT, WHITE, Drawing, Kind, Shape, width_of, words

_FILLS = (MID, TINT, WHITE)  # from the inside to the outside; the lines between them do the work
_EDGE = 3.0
_CM = 0.033  # of one unit, when there is room for it
_WIDEST_CM = 16.0


def people_picture(network: Network, alt: str, labels: PeopleAndWeekWords) -> Picture:
    """Return the picture of these people; ``alt`` says the same in words."""
    drawing = people_drawing(network, labels)
    return Picture(alt, drawing.svg(), min(_WIDEST_CM, drawing.width * _CM), told=True, drawing=drawing)


def people_drawing(network: Network, labels: PeopleAndWeekWords) -> Drawing:
    """Return the circles with their names."""
    found = rings(network)
    size = 2 * _middle(found)
    return Drawing(size, size, tuple(_shapes(found, labels)))


def _middle(found: tuple[Ring, ...]) -> float:
    return found[-1].radius + _EDGE


def _shapes(found: tuple[Ring, ...], labels: PeopleAndWeekWords) -> Iterator[Shape]:
    middle = _middle(found)
    for ring, fill in reversed(list(zip(found, _FILLS, strict=True))):
        yield Shape(Kind.CIRCLE, middle, middle, ring.radius, fill=fill)
    yield Shape(Kind.CIRCLE, middle, middle, MIDDLE - 4, fill=DEEP)
    yield from words((labels.me,), middle, middle + 5, 15, bold=True, middle=True, fill=WHITE)
    for ring in found:
        caption = labels.circles[ring.circle]
        top = middle - ring.radius + _depth(caption, ring.radius)
        yield from words((caption,), middle, top, SIZE, bold=True, middle=True, fill=DEEP)
        for place in ring.places:
            yield from _name(place, middle)


def _depth(caption: str, radius: float) -> float:
    """Return how far below the top of a circle its name stands: where the circle is wide enough."""
    half = width_of(caption) * SIZE / 2 + _EDGE
    return max(25.0, radius - sqrt(max(0.0, radius**2 - half**2)) + SIZE)


def _name(place: Place, middle: float) -> Iterator[Shape]:
    first = middle + place.y + SIZE * (0.35 - 0.61 * (len(place.lines) - 1))
    yield from words(place.lines, middle + place.x, first, SIZE, middle=True)
