"""The strip of a week: who helps when, readable in black and white."""

from collections.abc import Iterator

from wmo_core.content.document.people_and_week import PeopleAndWeekWords
from wmo_core.plan.week import DAY_PARTS, DAYS, MOST_IN_PART, Day, DayPart, Week
from wmo_core.press.blocks import Picture
from wmo_core.press.shapes import DEEP, MID, MORE, TINT, WHITE, Drawing, Kind, Shape, words, wrapped

SIZE = 13.0  # of the letters, in units of the drawing
DAY, CELL, HEAD, LINE = 92.0, 186.0, 30.0, 16.0
MOST_LINES = 4  # in one part of one day
_EMPTY, _EDGE, _MARGIN = 22.0, 8.0, 1.0
_WIDTH_CM = 16.0
Cell = tuple[tuple[str, bool], ...]  # lines, and whether each is a name


def week_picture(week: Week, alt: str, labels: PeopleAndWeekWords) -> Picture:
    """Return the strip of this week; ``alt`` says the same in words."""
    drawing = week_drawing(week, labels)
    return Picture(alt, drawing.svg(), _WIDTH_CM, told=True, drawing=drawing)


def cell_lines(week: Week, day: Day, part: DayPart, wide: float) -> Cell:
    """Return the lines in one part of one day: each name, and below it for what, as far as there is room.

    ``wide``: of the column.
    """
    em = (wide - 2 * _EDGE) / SIZE
    here = [entry for entry in week if (entry.day, entry.part) == (day, part)]
    most = 1 if len(here) > 1 else MOST_LINES // 2
    lines: list[tuple[str, bool]] = []
    for entry in here[:MOST_IN_PART]:
        lines += [(line, True) for line in wrapped(entry.who, em, most)]
        lines += [(line, False) for line in wrapped(entry.what, em, most)]
    return tuple(lines) + (((MORE, True),) if len(here) > MOST_IN_PART else ())


def week_drawing(week: Week, labels: PeopleAndWeekWords, wide: float = CELL) -> Drawing:
    """Return the days below each other, with three columns beside each other, each so ``wide``."""
    total = DAY + len(DAY_PARTS) * wide
    shapes = [Shape(Kind.BOX, _MARGIN, _MARGIN, total, HEAD, MID)]
    for column, part in enumerate(DAY_PARTS):
        left = _left(column, wide) + _EDGE
        shapes += words((labels.parts[part],), left, 21, SIZE, bold=True, fill=DEEP)
    y = HEAD + _MARGIN
    for day in DAYS:
        cells = tuple(cell_lines(week, day, part, wide) for part in DAY_PARTS)
        height = max(_EMPTY, LINE * max(map(len, cells))) + _EDGE
        shapes.append(Shape(Kind.BOX, _MARGIN, y, DAY, height, TINT))
        name = wrapped(labels.days[day], DAY / SIZE, 1)
        shapes += words(name, _MARGIN + _EDGE, y + 19, SIZE, bold=True, fill=DEEP)
        shapes += _row(cells, y, height, wide)
        y += height
    return Drawing(total + 2 * _MARGIN, y + _MARGIN, tuple(shapes))


def _row(cells: tuple[Cell, ...], y: float, height: float, wide: float) -> Iterator[Shape]:
    for column, cell in enumerate(cells):
        left = _left(column, wide)
        yield Shape(Kind.BOX, left, y, wide, height, WHITE)
        for number, (line, is_name) in enumerate(cell):
            yield from words((line,), left + _EDGE, y + 17 + number * LINE, SIZE, bold=is_name)


def _left(column: int, wide: float) -> float:
    return _MARGIN + DAY + column * wide
