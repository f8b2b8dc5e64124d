"""Which characters the fonts of the product can show, read without the code that prints."""

import unicodedata
from functools import cache

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from wmo_core.press.fonts import FOLDER


@cache
def coverage() -> frozenset[int]:
    """Return every code point that at least one font has a glyph for. PDF/A allows no private ones."""
    points: set[int] = set()
    for path in FOLDER.glob("*.ttf"):
        with TTFont(path, lazy=True) as font:
            points.update(font.getBestCmap())
    return frozenset(point for point in points if unicodedata.category(chr(point)) != "Co")
