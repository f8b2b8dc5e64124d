"""Finds pages and words by what someone typed; typing errors are forgiven."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from rapidfuzz import fuzz, process, utils

from wmo_core.product import once_a_product

MOST = 8  # results on a screen
ENOUGH = 80  # of 100: "traplif" finds "traplift", "fiets" does not find "fout"
TITLE_BONUS = 15  # a word in the title counts more than one in the text
MOST_OFTEN = 5  # a page that names the word more often comes first, up to here


@dataclass(frozen=True)
class Source:
    """Something that can be found: a page or a word, with its title and its text."""

    kind: Literal["pagina", "begrip", "verhaal"]
    id: str
    title: str
    text: str
    words: str = ""
    """What people type for it; these count as its title, and as often named."""


class Words(NamedTuple):
    """The words of a text: all in order, and each different one once in the order of the alphabet."""

    all: tuple[str, ...]
    different: tuple[str, ...]


def search(query: str, sources: Iterable[Source], without: Iterable[str] = ()) -> tuple[Source, ...]:
    """Return what fits the query, the best first. Words in ``without`` count only alone."""
    typed = [word for word in utils.default_process(query).split() if len(word) > 1]
    wanted = [word for word in typed if word not in set(without)] or typed
    if not wanted:
        return ()
    scored = [(_score(wanted, source), source) for source in sources]
    found = sorted((each for each in scored if each[0]), key=lambda each: -each[0])
    return tuple(source for _, source in found[:MOST])


def _score(wanted: list[str], source: Source) -> float:
    """Return how well a source fits, 0 when fewer than half of the words are in it."""
    title = _words(f"{source.title} {source.words}")
    text = _words(source.text + f" {source.words}" * MOST_OFTEN)
    scores = [_score_of_word(word, title, text) for word in wanted]
    found = sum(score > 0 for score in scores)
    return sum(scores) / len(wanted) if found * 2 >= len(wanted) else 0.0


def _score_of_word(word: str, title: Words, text: Words) -> float:
    in_title = _best(word, title)
    best = max(in_title + TITLE_BONUS if in_title >= ENOUGH else 0.0, _best(word, text))
    if best < ENOUGH:
        return 0.0
    return best + min(sum(each.startswith(word) for each in text.all), MOST_OFTEN)


@once_a_product
def _words(text: str) -> Words:
    words = utils.default_process(text).split()
    return Words(tuple(words), tuple(sorted(set(words))))


def _best(word: str, words: Words) -> float:
    """Return how much the best fitting word looks like ``word``, or begins like it; of 100."""
    place = bisect_left(words.different, word)
    if place < len(words.different) and words.different[place].startswith(word):
        return 100.0
    found = process.extractOne(word, words.different, scorer=fuzz.ratio, score_cutoff=ENOUGH)
    return float(found[1]) if found else 0.0
