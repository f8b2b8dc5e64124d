"""Draws a code, and reads one that someone typed or heard.

O for 0, spaces, capitals, and how a word sounds are forgiven.
"""

import re
import secrets
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from wmo_core.storage.models import DIGITS, WORDS, Code

_PIECE = re.compile(r"\d{3,}|[a-z0-9]+")
_AS_DIGITS = str.maketrans("oil", "011")
_AS_LETTERS = str.maketrans("01", "ol")
# Letters that sound the same in Dutch are one sound here. The list of words has no two that sound the same.
_SOUNDS = (
    ("ei", "ij"),
    ("au", "ou"),
    ("ouw", "ou"),
    ("ch", "g"),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("c", "k"),
    ("x", "ks"),
    ("z", "s"),
    ("v", "f"),
    ("th", "t"),
    ("dt", "t"),
    ("y", "i"),
)
_LONGEST = 300  # characters; longer is no code, but something else that was pasted
_NEAR = 2  # letters in which a word of the list may differ from what was typed, to be offered instead


class CodeFault(StrEnum):
    """What is wrong with a code, before anything is looked up."""

    NUMMER = "code_nummer"
    WOORDEN = "code_woorden"


class UnknownWord(NamedTuple):
    """A word that is not in the list, and the one that looks like it, if any."""

    word: str
    near: str


def draw_number() -> str:
    """Return a random number."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"


def draw_words(words: Sequence[str]) -> tuple[str, ...]:
    """Return random words of the list."""
    return tuple(secrets.choice(words) for _ in range(WORDS))


def heard(word: str) -> str:
    """Return how a word sounds: words that are easily mixed up are the same."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    word = re.sub(r"(.)\1+", r"\1", word)
    return re.sub("d$", "t", re.sub("b$", "p", word))


def read_code(typed: str, words: tuple[str, ...]) -> Code | CodeFault | UnknownWord:
    """Return the code that was typed; or what is wrong with it."""
    if len(typed) > _LONGEST:
        return CodeFault.WOORDEN
    letters = unicodedata.normalize("NFKD", typed.replace("ĳ", "ij").replace("Ĳ", "ij")).lower()
    plain = "".join(sign for sign in letters if not unicodedata.combining(sign))
    pieces = _PIECE.findall(plain.rpartition("#")[2].removeprefix("code="))
    number = "".join(piece.translate(_AS_DIGITS) for piece in pieces if _is_number(piece))
    if len(number) != DIGITS:
        return CodeFault.NUMMER
    said = [piece.translate(_AS_LETTERS) for piece in pieces if not _is_number(piece)]
    found = _words_of(said, words)
    return found if isinstance(found, (CodeFault, UnknownWord)) else Code(number=number, words=found)


def _is_number(piece: str) -> bool:
    """Return whether a piece is of the number; no word of the list is of only o, i and l."""
    return set(piece) <= set("0123456789oil")


def _words_of(said: list[str], words: tuple[str, ...]) -> tuple[str, ...] | CodeFault | UnknownWord:
    known = _by_sound(words)
    found = tuple(known.get(heard(each), "") for each in said)
    if len(found) == WORDS and all(found):
        return found
    ways = [way for way in _split("".join(said), frozenset(words), WORDS)]
    if len(ways) == 1:  # typed without spaces, or with too many
        return ways[0]
    for word, match in zip(said, found, strict=True):
        if not match:
            return UnknownWord(word, _nearest(word, words))
    return CodeFault.WOORDEN


@lru_cache(maxsize=4)
def _by_sound(words: tuple[str, ...]) -> dict[str, str]:
    return {heard(word): word for word in words}


def _split(text: str, words: frozenset[str], count: int) -> Iterator[tuple[str, ...]]:
    """Yield each way to read a text as so many words of the list."""
    if count == 0:
        if not text:
            yield ()
        return
    longest = max(map(len, words))
    for end in range(1, min(longest, len(text)) + 1):
        if text[:end] in words:
            yield from ((text[:end], *rest) for rest in _split(text[end:], words, count - 1))


def _nearest(word: str, words: tuple[str, ...]) -> str:
    """Return the word that looks most like it, or nothing when none does."""
    sound = heard(word)
    away, near = min((OSA.distance(sound, heard(each), score_cutoff=_NEAR), each) for each in words)
    return near if away <= _NEAR else ""
