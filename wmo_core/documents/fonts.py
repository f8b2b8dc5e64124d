"""The fonts that travel with the product, and which characters they can show."""

import unicodedata
from functools import cache
from pathlib import Path

import typst
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

FOLDER = Path(__file__).parent / "fonts"
BODY = FOLDER / "AtkinsonHyperlegibleNext_700Bold.ttf"


@cache
def shared_fonts() -> typst.Fonts:
    """Return the fonts for typst, loaded once a process and shared by all threads. No font of the machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER)])


@cache
def coverage() -> frozenset[int]:
    """Return every code point that at least one font has a glyph for. PDF/A allows no private ones."""
    points: set[int] = set()
    for path in sorted(FOLDER.glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            points.update(font.getBestCmap())
    return frozenset(point for point in points if unicodedata.category(chr(point)) != "Co")


@cache
def widths() -> dict[int, float]:
    """Return the width in em of each character of the body font at its boldest."""
    with TTFont(BODY, lazy=True) as font:
        per_em = font["head"].unitsPerEm
        metrics = font["hmtx"].metrics
        return {point: metrics[glyph][0] / per_em for point, glyph in font.getBestCmap().items()}
