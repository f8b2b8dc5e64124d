"""Finds a municipality by what someone types: its first letters, a place in it, with typing errors."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz import fuzz

from wmo_core.content.all_gemeenten.gemeentelijst import (
    is_known,
    load_gemeentelijst,
    own_file_of_code,
)
from wmo_core.content.all_gemeenten.local_facts import shown_name
from wmo_core.content.gemeenten import gemeente_ids, load_gemeente
from wmo_core.product import once_a_product

SHORTEST = 2  # letters; with one there is too much to choose from
MOST = 6  # to choose from on a screen
# How well a name fits, of 100: all of it, its first words, its first letters, those of a later word.
WHOLE, WORDS, BEGIN, LATER = 100.0, 98.0, 96.0, 92.0
LIKE, MUCH_LIKE = 72.0, 84.0  # "utregt" is like Utrecht; "arnem" is much like Arnhem
NOT_OF_THE_NAME = "gemeente"
LONG_ENOUGH = 4  # letters in which a typing error can be told from another name


class Found(NamedTuple):
    """A municipality to choose. ``place`` is the place that was typed, when that is no name of its own."""

    id: str
    name: str
    place: str = ""


class _Name(NamedTuple):
    """One name by which a municipality is found: its words, and what is written from each word on."""

    found: Found
    words: tuple[str, ...]
    ends: tuple[str, ...]


def find(typed: str) -> tuple[Found, ...]:
    """Return the municipalities that may be meant, the best first; nothing for too few letters."""
    asked = _asked(typed)
    if len("".join(asked)) < SHORTEST:
        return ()
    scored = [(score, name.found) for name in _names() if (score := _score(asked, name))]
    # What is only like it counts where nothing fits better.
    enough = min(MUCH_LIKE, max((score for score, _ in scored), default=LIKE))
    # A municipality comes before a place that fits as well.
    best = sorted((each for each in scored if each[0] >= enough), key=lambda each: (-each[0], each[1].place))
    found: dict[str, Found] = {}
    for _, each in best:
        found.setdefault(each.id, each)
    return tuple(found.values())[:MOST]


def exactly(words: str) -> str | None:
    """Return the id of the municipality with this id, code or name, or None."""
    if is_known(words):
        return own_file_of_code().get(words, words)
    named = (each.found for each in _names() if each.words == _asked(words))
    return next((found.id for found in named if not found.place), None)


def _score(asked: tuple[str, ...], name: _Name) -> float:
    query, whole = "".join(asked), name.ends[0]
    if whole == query:
        return WHOLE
    if name.words[: len(asked)] == asked:
        return WORDS
    if whole.startswith(query):
        return BEGIN
    if any(end.startswith(query) for end in name.ends):
        return LATER
    if len(query) < LONG_ENOUGH:
        return 0.0
    # Less than what begins so, and what someone is still typing is compared with as much of the name.
    like = max(fuzz.ratio(query, whole), fuzz.ratio(query, whole[: len(query)]))
    return min(like, LATER - 1) if like >= LIKE else 0.0


@once_a_product
def _names() -> tuple[_Name, ...]:
    return tuple(_all_names())


def _all_names() -> Iterator[_Name]:
    for listed in load_gemeentelijst().gemeenten:
        found = Found(own_file_of_code().get(listed.code, listed.code), shown_name(listed))
        for name in filter(None, (listed.name, listed.cbs)):
            yield _name(found, name)
        for place in (*listed.ook, *listed.plaatsen):
            yield _name(found._replace(place=place), place)
    for gemeente_id in gemeente_ids():
        own = load_gemeente(gemeente_id)
        if own.code is None:
            yield _name(Found(own.id, own.name), own.name)


def _name(found: Found, name: str) -> _Name:
    words = _words(name)
    return _Name(found, words, tuple("".join(words[place:]) for place in range(len(words))))


def _asked(typed: str) -> tuple[str, ...]:
    words = _words(typed)
    return words[1:] if words[:1] == (NOT_OF_THE_NAME,) else words


def _words(text: str) -> tuple[str, ...]:
    """Return the words without accents and signs, in small letters."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return tuple(re.findall(r"[a-z0-9]+", "".join(sign for sign in plain if not unicodedata.combining(sign))))
