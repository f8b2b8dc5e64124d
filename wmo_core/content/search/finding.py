"""Finds what fits what someone typed: a short answer, pages with a sentence each, and stories last."""

from collections.abc import Iterator
from dataclasses import dataclass

from wmo_core.content.search.file import load_zoeken
from wmo_core.content.search.index import IN_TITLE, Entry, Index, Kind, Phrase, Source
from wmo_core.content.search.sentences import best_sentence
from wmo_core.content.search.wanted import Wanted, wanted

MOST = 8  # pages on a screen
KNOWN = 0.5  # of what was typed must be known here: the rest is about something else
NEAR = 0.25  # of the score of the best: what fits much less is no answer
HALF = 0.5  # a word that people also type for what is not here is half known
STRONG = 2.0  # the weight of a word that the title has, or that people type for the page
SURE = 0.75  # how well a word must fit to be what it is all about
COVERED_BY_SUBJECT = 0.2
COVERED, COVERED_BY_TEXT = 0.2, 0.6  # of what was typed must be in a page; more when only its text has it
COVERED_BY_ANSWER = 0.75  # a short answer may not be about something else
GROUP, LONGER = 8.0, 0.5  # a group of words that people type, and each word more of it
ALL_SMALL = 0.6  # a group of small words, "kan niet meer", says less


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


def find(query: str, index: Index) -> Found:
    """Return what fits what was typed, the best first; nothing when nothing fits."""
    asked = wanted(query, index)
    answer = _answer(asked, index)
    pages = [*_ranked(asked, index, "pagina"), *_ranked(asked, index, "verhaal")]
    first = answer.page if answer else None
    if first and first not in [page.id for page in pages]:
        pages += [
            entry.source
            for entry in index.entries
            if (entry.source.kind, entry.source.id) == ("pagina", first)
        ]
    pages.sort(key=lambda source: source.id != first)
    hits = (Hit(each.id, each.title, best_sentence(each.text, asked)) for each in pages[:MOST])
    return Found(answer, tuple(hits))


def _ranked(asked: tuple[Wanted, ...], index: Index, kind: Kind) -> Iterator[Source]:
    entries = [entry for entry in index.entries if entry.source.kind == kind]
    scored = [(_score(asked, entry, index), entry.source) for entry in entries]
    scored = sorted((each for each in scored if each[0]), key=lambda each: -each[0])
    yield from (source for score, source in scored if score >= NEAR * scored[0][0])


def _answer(asked: tuple[Wanted, ...], index: Index) -> ShortAnswer | None:
    """Return the short answer to what was asked; else the word that was typed, with its explanation."""
    kept = load_zoeken().antwoorden
    fitting = list(_answers(asked, index))
    if fitting:
        best = max(fitting, key=lambda each: each[:3])[3]
        return ShortAnswer(best.title, best.text, kept[best.id].pagina)
    terms = (entry.source for entry in index.entries if _is_term(asked, entry))
    return next((ShortAnswer(term.title, term.text, None) for term in terms), None)


def _answers(asked: tuple[Wanted, ...], index: Index) -> Iterator[tuple[bool, float, float, Source]]:
    """Yield each short answer that people type these words for and that is about all of them."""
    kept = load_zoeken().antwoorden
    for entry in index.entries:
        group = _group(asked, entry, index) if entry.source.kind == "antwoord" else ()
        if group:
            danger = kept[entry.source.id].soort == "gevaar"
            covered = _covered(asked, entry, group)
            if danger or covered >= COVERED_BY_ANSWER * _total(asked):
                yield danger, _worth(group, index), covered, entry.source


def _is_term(asked: tuple[Wanted, ...], entry: Entry) -> bool:
    """Return whether someone asks for exactly this word, such as "wat is een keukentafelgesprek"."""
    weighty = [each for each in asked if each.weight]
    named = {word for each in weighty for word in each.fits if word in entry.title}
    return bool(weighty) and entry.source.kind == "begrip" and len(named) == len(weighty) == len(entry.title)


def _score(asked: tuple[Wanted, ...], entry: Entry, index: Index) -> float:
    """Return how well a source fits; 0 when too little of what was typed is in it."""
    group = _group(asked, entry, index)
    if not _is_about(asked, entry, group, index):
        return 0.0
    return sum(each.weight * _best(each, entry, group) for each in asked) + _worth(group, index)


def _is_about(asked: tuple[Wanted, ...], entry: Entry, group: Phrase, index: Index) -> bool:
    """Return whether what was typed is about this source, and not about something else with a word of it."""
    covered, total = _covered(asked, entry, group), _total(asked)
    if _says_enough(group, index) or any(_is_subject(each, entry, index) for each in asked):
        return covered >= COVERED_BY_SUBJECT * total
    named = any(_best(each, entry) >= STRONG for each in asked if each.weight)
    if _unknown(asked, index) and _known(asked, index) <= KNOWN * total:
        return False
    return bool(covered or group) and covered >= (COVERED if named else COVERED_BY_TEXT) * total


def _says_enough(group: Phrase, index: Index) -> bool:
    """Return whether this group of words is typed for this page only: "brief niet lezen", not "wat kost"."""
    telling = [word for word in group if word not in index.small]
    return len(telling) > 1 or (len(group) > 1 and not index.elsewhere.issuperset(telling))


def _is_subject(each: Wanted, entry: Entry, index: Index) -> bool:
    """Return whether this word alone says what it is about: "dementie" does, "paspoort" does not."""
    if not each.weight or each.best in index.elsewhere or each.best in index.people:
        return False
    return any(fit >= SURE and entry.weights.get(word, 0) >= IN_TITLE for word, fit in each.fits.items())


def _known(asked: tuple[Wanted, ...], index: Index) -> float:
    """Return the weight of what was typed and is known here: by a text, or as a whole group of words."""
    groups = {word for entry in index.entries for word in _group(asked, entry, index)}
    known = groups | index.rarity.keys() | index.in_rows
    found = (each for each in asked if not known.isdisjoint(each.names))
    return sum(each.weight * each.likeness * (HALF if each.best in index.elsewhere else 1) for each in found)


def _unknown(asked: tuple[Wanted, ...], index: Index) -> bool:
    """Return whether some word that was typed stands nowhere here."""
    return any(each.weight and index.rarity.keys().isdisjoint(each.fits) for each in asked)


def _total(asked: tuple[Wanted, ...]) -> float:
    return sum(each.weight for each in asked)


def _best(each: Wanted, entry: Entry, group: Phrase = ()) -> float:
    """Return the weight of the best place where a source has this word."""
    best = max((fit * entry.weights.get(word, 0.0) for word, fit in each.fits.items()), default=0.0)
    return best if each.names.isdisjoint(group) else max(best, IN_TITLE)


def _covered(asked: tuple[Wanted, ...], entry: Entry, group: Phrase = ()) -> float:
    """Return the weight of what was typed and is in the source."""
    return sum(each.weight * each.likeness for each in asked if _best(each, entry, group))


def _group(asked: tuple[Wanted, ...], entry: Entry, index: Index) -> Phrase:
    """Return the best group of words that was typed whole, such as "brief niet lezen"."""
    typed = {name for each in asked for name in each.names}
    whole = (group for group in entry.phrases if typed.issuperset(group))
    return max(whole, key=lambda group: _worth(group, index), default=())


def _worth(group: Phrase, index: Index) -> float:
    worth = GROUP * (1 + LONGER * (len(group) - 2)) if group else 0.0
    return worth * ALL_SMALL if index.small.issuperset(group) else worth
