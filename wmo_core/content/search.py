"""Finds pages and words by what someone typed; typing errors are forgiven."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rapidfuzz import fuzz, process, utils

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


def search(query: str, sources: Iterable[Source]) -> tuple[Source, ...]:
    """Return what fits the query, the best first."""
    wanted = [word for word in utils.default_process(query).split() if len(word) > 1]
    if not wanted:
        return ()
    scored = [(_score(wanted, source), source) for source in sources]
    found = sorted((each for each in scored if each[0]), key=lambda each: -each[0])
    return tuple(source for _, source in found[:MOST])


def _score(wanted: list[str], source: Source) -> float:
    """Return how well a source fits, 0 when fewer than half of the words are in it."""
    title, text = _words(source.title), _words(source.text)
    scores = [_score_of_word(word, title, text) for word in wanted]
    found = sum(score > 0 for score in scores)
    return sum(scores) / len(wanted) if found * 2 >= len(wanted) else 0.0


def _score_of_word(word: str, title: tuple[str, ...], text: tuple[str, ...]) -> float:
    in_title = _best(word, title)
    best = max(in_title + TITLE_BONUS if in_title >= ENOUGH else 0.0, _best(word, text))
    if best < ENOUGH:
        return 0.0
    return best + min(sum(each.startswith(word) for each in text), MOST_OFTEN)


@cache
def _words(text: str) -> tuple[str, ...]:
    return tuple(utils.default_process(text).split())


def _best(word: str, words: tuple[str, ...]) -> float:
    """Return how much the best fitting word looks like ``word``, or begins like it; of 100."""
    if any(each.startswith(word) for each in words):
        return 100.0
    found = process.extractOne(word, set(words), scorer=fuzz.ratio)
    return float(found[1]) if found else 0.0
