"""The fonts that travel with the product, and which characters they can show."""

import unicodedata
from collections.abc import Iterable
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


def without_glyph(points: Iterable[int]) -> frozenset[int]:
    """Return the code points that no font has a glyph for. PDF/A allows no private ones.

    Most texts need the first font only, so the others are not even read.
    """
    left = frozenset(points)
    for path in (BODY, *_others()):
        if not left:
            break
        left -= _points(path)
    return left


@cache
def _others() -> tuple[Path, ...]:
    return tuple(sorted(set(FOLDER.glob("*.ttf")) - {BODY}))


@cache
def _points(path: Path) -> frozenset[int]:
    with TTFont(path, lazy=True) as font:
        return frozenset(point for point in font.getBestCmap() if unicodedata.category(chr(point)) != "Co")


@cache
def widths() -> dict[int, float]:
    """Return the width in em of each character of the body font at its boldest."""
    with TTFont(BODY, lazy=True) as font:
        per_em = font["head"].unitsPerEm
        metrics = font["hmtx"].metrics
        return {point: metrics[glyph][0] / per_em for point, glyph in font.getBestCmap().items()}
