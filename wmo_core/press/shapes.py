"""Drawings made of a few shapes: each form draws them with its own means, with words that never run off."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from wmo_core.press.clean import BREAK, WIDEST_SIGN, clean_text
from wmo_core.press.colours import COLOURS
from wmo_core.press.fonts import widths

FAMILY = "Atkinson Hyperlegible Next, Noto Sans, Noto Sans Hebrew, Noto Emoji, Amiri, sans-serif"
INK, DEEP, TINT, MID, WHITE = COLOURS.ink, COLOURS.deep, COLOURS.tint, COLOURS.mid, "#ffffff"
MORE = "…"
# A drawing has no room for signs that join two others: a line could begin with one.
_UNSEEN = re.compile(f"[{BREAK}\u200c\u200d\ufe0e\ufe0f]")


class Kind(StrEnum):
    """What a shape is."""

    CIRCLE = "circle"
    BOX = "box"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape, in units of its drawing. A circle has its middle at ``x`` and ``y`` and ``size`` as radius.

    A box has its corner there, ``size`` wide and ``height`` high. Words have their base there, with letters
    of ``size``, in the middle of ``x`` or from there.
    """

    form: Kind
    x: float
    y: float
    size: float
    height: float = 0.0
    fill: str = INK
    text: str = ""
    bold: bool = False
    middle: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a sheet; the first lies at the bottom."""

    width: float
    height: float
    shapes: tuple[Shape, ...]

    def svg(self, style: str = "") -> str:
        """Return the drawing as SVG; ``style``: CSS for where the fonts are not at hand."""
        look = f"<style>{style}</style>" if style else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:.0f} {self.height:.0f}" '
            f'font-family="{FAMILY}">{look}{"".join(map(_svg, self.shapes))}</svg>'
        )


def _svg(shape: Shape) -> str:
    x, y, look = f"{shape.x:.1f}", f"{shape.y:.1f}", f'fill="{shape.fill}"'
    if shape.form is Kind.CIRCLE:
        return f'<circle cx="{x}" cy="{y}" r="{shape.size:.1f}" {look} stroke="{INK}" stroke-width="1.5"/>'
    if shape.form is Kind.BOX:
        size = f'width="{shape.size:.1f}" height="{shape.height:.1f}"'
        return f'<rect x="{x}" y="{y}" {size} {look} stroke="{INK}"/>'
    look += ' font-weight="700"' if shape.bold else ""
    look += ' text-anchor="middle"' if shape.middle else ""
    return f'<text x="{x}" y="{y}" font-size="{shape.size:g}" {look}>{escape(shape.text)}</text>'


def words(
    lines: Iterable[str],
    x: float,
    y: float,
    size: float,
    *,
    step: float = 1.22,
    bold: bool = False,
    middle: bool = False,
    fill: str = INK,
) -> Iterator[Shape]:
    """Yield lines below each other, the first with its base at ``y``; ``step``: from base to base, in em."""
    for number, line in enumerate(lines):
        base = y + number * step * size
        yield Shape(Kind.WORDS, x, base, size, fill=fill, text=line, bold=bold, middle=middle)


def width_of(text: str) -> float:
    """Return how wide a text is in em, in the boldest letter."""
    table = widths()
    return sum(table.get(ord(char), WIDEST_SIGN) for char in text)


def wrapped(text: str, em: float, most: int) -> tuple[str, ...]:
    """Return a text as at most ``most`` lines of ``em`` wide; what does not fit becomes "…".

    A word that is too wide is cut. A sign that no font has is □.
    """
    lines = list(_lines(_UNSEEN.sub("", clean_text(text).text), em))
    kept = lines[:most]
    if len(lines) > most:
        kept[-1] = _cut(kept[-1], em - width_of(MORE)).rstrip() + MORE
    return tuple(kept)


def _lines(text: str, em: float) -> Iterator[str]:
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line else word
        if width_of(joined) <= em:
            line = joined
            continue
        if line:
            yield line
        while width_of(word) > em:
            part = _cut(word, em)
            yield part
            word = word[len(part) :]
        line = word
    if line:
        yield line


def _cut(text: str, em: float) -> str:
    """Return the beginning of a text that is not wider than this, at least one sign with its marks."""
    used = 0.0
    for place, char in enumerate(text):
        used += widths().get(ord(char), WIDEST_SIGN)
        if used > em and place and not unicodedata.combining(char):
            return text[:place]
    return text
