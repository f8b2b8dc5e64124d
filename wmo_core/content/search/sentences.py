"""Chooses the sentence of a page that says most about what someone typed."""

import re
from collections.abc import Iterator

from wmo_core.content.search.wanted import Wanted
from wmo_core.content.search.words import stems

_PART = re.compile(r"\n\s*\n|^#.*$|^(?=\s*(?:[-*>]|\d+\.)\s)", re.MULTILINE)
_MARKS = re.compile(r"^\s*(?:[-*>]|\d+\.)\s+|\*\*", re.MULTILINE)
_ENDS = re.compile(r"(?<=[.?!])\s+")
_WHOLE = re.compile(r"^[A-Z0-9].*[.!]$")
# "Dan helpt soms een traplift" says little without the sentence before it.
_LEANS = re.compile(
    r"(?:Dan|Dat|Die|Dit|Deze|Zo|Zij|Hij|Daar\w*|Ook|En|Maar|Want|Anders|Bijvoorbeeld|Ja|Nee|Het)\b"
)
_LIST = "{bijdrage_geschiedenis}"  # a blank that holds a list: no sentence


def best_sentence(text: str, asked: tuple[Wanted, ...]) -> str:
    """Return the first of the sentences that hold most of what was typed; else the first of the page."""
    return max(sentences(text), key=lambda each: _holds(each, asked), default="")


def sentences(text: str) -> list[str]:
    """Return the sentences of a page that can stand alone, a question with its answer as one."""
    parts = [_MARKS.sub("", part).strip() for part in _PART.split(text.replace(_LIST, ""))]
    return [each for part in parts for each in _whole(_ENDS.split(part))]


def _whole(parts: list[str]) -> Iterator[str]:
    before = ""
    for part in parts:
        both = f"{before} {part}" if before and (before.endswith("?") or _LEANS.match(part)) else part
        if _WHOLE.match(both) and (both != part or not _LEANS.match(part)):
            yield both
        before = part


def _holds(sentence: str, asked: tuple[Wanted, ...]) -> float:
    words = set(stems(sentence))
    return sum(each.weight for each in asked if not words.isdisjoint(each.fits))
