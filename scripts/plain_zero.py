"""Gives the letters of the app a plain zero: people who read little take a striped one for another letter.

    pip install fonttools brotli
    python scripts/plain_zero.py FONT [FONT …]

The stripe parts the inside of the zero in two. They become one again: the quarter without a stripe, four
times.
"""

import sys
from pathlib import Path

from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

STRIPED = 3  # parts of a zero with a stripe: its outside, and two inside
Point = tuple[float, float]


def main() -> None:
    """Change each font in place."""
    for name in sys.argv[1:]:
        path = Path(name)
        with TTFont(path) as font:
            flavour = font.flavor
            if plain(font):
                font.flavor = flavour
                font.save(path)
                print(f"{path.name}: de nul is nu gewoon")


def plain(font: TTFont) -> bool:
    """Take the stripe out of the zero. Return False when there was none."""
    drawn = RecordingPen()
    font.getGlyphSet()["zero"].draw(drawn)
    parts = _parts(drawn)
    if len(parts) != STRIPED:
        return False
    pen = TTGlyphPen(None)
    for name, points in parts[0]:
        getattr(pen, name)(*points)
    _inside(pen, parts[1])
    width, _ = font["hmtx"]["zero"]
    glyph = font["glyf"]["zero"] = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"]["zero"] = (width, glyph.xMin)
    return True


def _parts(drawn: RecordingPen) -> list[list[tuple[str, tuple[Point, ...]]]]:
    parts: list[list[tuple[str, tuple[Point, ...]]]] = []
    for name, points in drawn.value:
        if name == "moveTo":
            parts.append([])
        parts[-1].append((name, points))
    return parts


def _inside(pen: TTGlyphPen, striped: list[tuple[str, tuple[Point, ...]]]) -> None:
    """Draw the inside from its lower left quarter: the last curve of the part below the stripe."""
    *_, (_, curve), _ = striped
    left = next(points[-1] for name, points in reversed(striped[:-2]) if name == "qCurveTo")
    bottom = curve[-1]

    def at(point: Point, across: bool, up: bool) -> Point:
        x, y = point
        return (2 * bottom[0] - x if across else x, 2 * left[1] - y if up else y)

    quarter = curve[:-1]
    pen.moveTo(bottom)
    pen.qCurveTo(*(at(each, True, False) for each in reversed(quarter)), at(left, True, False))
    pen.qCurveTo(*(at(each, True, True) for each in quarter), at(bottom, False, True))
    pen.qCurveTo(*(at(each, False, True) for each in reversed(quarter)), left)
    pen.qCurveTo(*quarter, bottom)
    pen.closePath()


if __name__ == "__main__":
    main()
