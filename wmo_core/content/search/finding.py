"""Finds what fits what someone typed: a short answer, pages with a sentence each, and stories last."""

from collections.abc import Iterator
from dataclasses import dataclass

from wmo_core.content.search.file import load_zoeken
from wmo_core.content.search.fitting import Asked, covered, group_in, nearness, score, worth
from wmo_core.content.search.index import Entry, Index, Kind, Source
from wmo_core.content.search.sentences import best_sentence
from wmo_core.content.search.wanted import wanted

MOST, MOST_NEAR = 8, 3  # pages on a screen
NEAR = 0.25  # of the score of the best: what fits much less is no answer
COVERED_BY_ANSWER = 0.75  # of what was typed: a short answer may not be about something else


@dataclass(frozen=True)
class Hit:
    """A page or a story that fits, with the sentence of it that fits best. Blanks are not yet filled."""

    page: str
    title: str
    sentence: str


@dataclass(frozen=True)
class ShortAnswer:
    """A short answer, or a word with its explanation; ``page`` says more, if any does."""

    title: str
    text: str
    page: str | None


@dataclass(frozen=True)
class Found:
    """All that fits what someone typed. The page of the short answer is the first of ``hits``."""

    answer: ShortAnswer | None
    hits: tuple[Hit, ...]
    near: tuple[Hit, ...] = ()
    """Without hits: the pages that have at least some of it. They are no answer, and are not shown as one."""


def find(query: str, index: Index) -> Found:
    """Return what fits what was typed, the best first; nothing when nothing fits."""
    asked = Asked(wanted(query, index), index)
    answer = _answer(asked)
    first = [entry.source for entry in index.entries if answer and _is_page(entry, answer.page)]
    pages = (*first, *_ranked(asked, "pagina"), *_ranked(asked, "verhaal"))
    hits = tuple(_hit(each, asked) for each in tuple(dict.fromkeys(pages))[:MOST])
    near = () if hits or answer else tuple(_hit(each, asked) for each in _nearest(asked))
    return Found(answer, hits, near)


def _hit(source: Source, asked: Asked) -> Hit:
    return Hit(source.id, source.title, best_sentence(source.text, asked.words))


def _nearest(asked: Asked) -> list[Source]:
    if asked.names_what_is_not_here:
        return []
    pages = (entry for entry in asked.index.entries if entry.source.kind == "pagina")
    scored = [(nearness(asked, entry), entry.source) for entry in pages]
    scored.sort(key=lambda each: -each[0])
    return [source for found, source in scored[:MOST_NEAR] if found]


def _is_page(entry: Entry, page: str | None) -> bool:
    return entry.source.kind == "pagina" and entry.source.id == page


def _ranked(asked: Asked, kind: Kind) -> Iterator[Source]:
    entries = (entry for entry in asked.index.entries if entry.source.kind == kind)
    scored = [(score(asked, entry), entry.source) for entry in entries]
    scored.sort(key=lambda each: -each[0])
    yield from (source for points, source in scored if points and points >= NEAR * scored[0][0])


def _answer(asked: Asked) -> ShortAnswer | None:
    """Return the short answer to what was asked; else the word that was typed, with its explanation."""
    fitting = list(_answers(asked))
    if fitting:
        best = max(fitting, key=lambda each: each[:3])[3]
        return ShortAnswer(best.title, best.text, load_zoeken().antwoorden[best.id].pagina)
    terms = (entry.source for entry in asked.index.entries if _is_term(asked, entry))
    return next((ShortAnswer(term.title, term.text, None) for term in terms), None)


def _answers(asked: Asked) -> Iterator[tuple[bool, float, float, Source]]:
    """Yield each short answer that people type these words for and that is about all of them.

    One about danger goes first, and comes in the longest sentence.
    """
    kept = load_zoeken().antwoorden
    for entry in asked.index.entries:
        group = group_in(asked, entry) if entry.source.kind == "antwoord" else ()
        if group:
            is_danger = kept[entry.source.id].soort == "gevaar"
            share = covered(asked, entry, group)
            if is_danger or share >= COVERED_BY_ANSWER * asked.total:
                yield is_danger, worth(group, asked.index), share, entry.source


def _is_term(asked: Asked, entry: Entry) -> bool:
    """Return whether someone asks for exactly this word, such as "wat is een keukentafelgesprek"."""
    weighty = [each for each in asked.words if each.weight]
    named = {word for each in weighty for word in each.fits if word in entry.title}
    return bool(weighty) and entry.source.kind == "begrip" and len(named) == len(weighty) == len(entry.title)
