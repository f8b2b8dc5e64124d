"""Words around a day: that it has been, has still to come, is not sure, or is not there."""

import re
from typing import Literal, NamedTuple

from wmo_core.content.initials import join_initials

Side = Literal["has_been", "to_come"]

_AROUND = frozenset({"op", "de", "dd", "van", "datum", "was", "dat", "het", "ik", "mij"})
_HAS_BEEN = frozenset({"jl", "ll", "jongstleden", "laatstleden", "afgelopen", "voorbije"})
_TO_COME = frozenset({"as", "aanstaande", "komende", "aankomende", "eerstkomende"})
_NOT_SURE = frozenset(
    "vorige volgende ongeveer circa ca rond omstreeks ergens denk dacht misschien volgens".split()
)
# "Nog niet", "n.v.t.", "weet ik niet meer", "-": with one of these, and without a number, there is no day.
_ABSENT = frozenset(
    "geen niet nee neen niets niks nooit nvt na nog onbekend vergeten kwijt later volgt weet wacht wachten "
    "leeg x xx xxx".split()
)
_WORD = re.compile(r"[^\W\d_]+")


class Clued(NamedTuple):
    """The parts of a day, and what the words around it say."""

    parts: list[str]
    side: Side | None = None
    is_sure: bool = True


def says_no_day(text: str) -> bool:
    """Return whether someone wrote, in small letters, that there is no day or that they do not know it."""
    if any(sign.isdigit() for sign in text):
        return not text.strip("0 .,;:!?-")
    words = _WORD.findall(join_initials(text))
    return not words or not _ABSENT.isdisjoint(words)


def without_clues(parts: list[str]) -> Clued:
    """Return the parts without the words around the day."""
    words = frozenset(parts)
    kept = [part for part in parts if part not in _AROUND | _HAS_BEEN | _TO_COME | _NOT_SURE]
    has_been, to_come = not words.isdisjoint(_HAS_BEEN), not words.isdisjoint(_TO_COME)
    is_sure = words.isdisjoint(_NOT_SURE) and not (has_been and to_come)
    return Clued(kept, "has_been" if has_been else "to_come" if to_come else None, is_sure)
