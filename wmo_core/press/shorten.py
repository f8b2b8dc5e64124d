"""Fixed rules that make text fit on one page. They cut words, never an item."""

from collections import Counter
from collections.abc import Callable, Iterable
from math import ceil

from wmo_core.press.blocks import Document
from wmo_core.press.clean import WIDEST_SIGN
from wmo_core.press.fonts import widths


def few_lines(text: str, most: int) -> tuple[str, ...]:
    """Return what someone typed as at most ``most`` lines: the rest goes on behind the last one."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return tuple(lines[: most - 1]) + ((" ".join(lines[most - 1 :]),) if lines[most - 1 :] else ())


def wrapped(text: str, em: float) -> int:
    """Return on how many lines of ``em`` wide a text stands, estimated on the safe side."""
    known = widths()
    width = sum(known.get(ord(sign), WIDEST_SIGN) * times for sign, times in Counter(text).items())
    return max(1, ceil(width / em))


def first_that_fits(
    make: Callable[[int | None], Document],
    steps: Iterable[int],
    lines: Callable[[Document], float],
    room: float,
) -> Document:
    """Return the whole document, or else the one with the longest texts that fits on its page.

    ``make`` cuts each text after so many characters; ``steps`` are tried in order, and the last one is taken.
    """
    document = make(None)
    for most in steps:
        if lines(document) <= room:
            break
        document = make(most)
    return document
