"""Weighs how well a source fits what someone typed, and whether it is about that at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from wmo_core.content.search.index import IN_TITLE, Entry, Index, Key, Phrase
from wmo_core.content.search.wanted import WHO, Wanted

KNOWN = 0.5  # of what was typed must be known here: the rest is about something else
HALF = 0.5  # a word that people also type for what is not here is half known
STRONG = 2.0  # the weight of a word that the title has, or that people type for the page
SURE = 0.75  # how well a word must fit to be what it is all about
COVERED, COVERED_BY_TEXT = 0.15, 0.6  # of what was typed must be in a page; more when only its text has it
MOSTLY = 0.75  # must be in a page when people type each of the words for other things too
GROUP = 2.0  # the weight of a group of words that people type, for each word as much as that word says
OTHER_GROUPS = 0.25  # of the weight of each other group of the same source
SMALL, RARE = 0.8, 3.5  # what a small word in a group says, and at most a rare one


@dataclass(frozen=True)
class Asked:
    """What someone typed, as words to look for in this index."""

    words: tuple[Wanted, ...]
    index: Index

    @cached_property
    def names(self) -> frozenset[str]:
        """All that its words can be called in a group of words."""
        return frozenset(name for each in self.words for name in each.names)

    @cached_property
    def groups(self) -> Mapping[Key, list[Phrase]]:
        """The groups of words that were typed whole, by the key of the source that people type them for."""
        whole: dict[Key, list[Phrase]] = {}
        for name in sorted(self.names):
            for key, group in self.index.groups.get(name, ()):
                # One small word says something only when nothing else was typed.
                alone = len(group) == 1 and name in self.index.small and self.total
                if self.names.issuperset(group) and not alone:
                    whole.setdefault(key, []).append(group)
        return whole

    @cached_property
    def total(self) -> float:
        """The weight of all words together."""
        return sum(each.weight for each in self.words)

    @cached_property
    def names_what_is_not_here(self) -> bool:
        """Whether a word says that it is about something else, such as "hondenbelasting"."""
        return any(each.best in self.index.not_here for each in self.words)

    @cached_property
    def is_of_others(self) -> bool:
        """Whether people type each of its words for what is not here too, such as "paspoort verlengen"."""
        index = self.index
        weighty = [each for each in self.words if each.weight and each.best not in index.people]
        return len(weighty) > 1 and all(each.best in index.elsewhere or not each.best for each in weighty)

    @cached_property
    def is_known(self) -> bool:
        """Whether enough of it stands somewhere here: in a text, or as a whole group of words."""
        index = self.index
        if all(not each.weight or not index.rarity.keys().isdisjoint(each.fits) for each in self.words):
            return True
        groups = {word for key in self.groups for word in best_group(self, key)}
        known = groups | index.rarity.keys() | index.in_rows
        found = (each for each in self.words if not known.isdisjoint(each.names))
        share = sum(
            each.weight * each.likeness * (HALF if each.best in index.elsewhere else 1) for each in found
        )
        return share > KNOWN * self.total


def score(asked: Asked, entry: Entry) -> float:
    """Return how well a source fits; 0 when it is not about what was typed."""
    group = group_in(asked, entry)
    if not _is_about(asked, entry, group):
        return 0.0
    words = sum(each.weight * _best(each, entry, group) for each in asked.words)
    others = (worth(each, asked.index) for each in asked.groups.get(entry.source.key, ()) if each != group)
    return words + worth(group, asked.index) + OTHER_GROUPS * sum(others)


def nearness(asked: Asked, entry: Entry) -> float:
    """Return how much a source has of what was typed, also when it is about something else."""
    telling = (each for each in asked.words if each.best not in asked.index.people)
    return sum(each.weight * _best(each, entry) for each in telling)


def covered(asked: Asked, entry: Entry, group: Phrase) -> float:
    """Return the weight of what was typed and is in the source."""
    return sum(each.weight * each.likeness for each in asked.words if _best(each, entry, group))


def group_in(asked: Asked, entry: Entry) -> Phrase:
    """Return the best group of words of a source that was typed whole, such as "brief niet lezen"."""
    return best_group(asked, entry.source.key)


def best_group(asked: Asked, key: Key) -> Phrase:
    """Return the same by the key of the source."""
    whole = asked.groups.get(key, [])
    return max(whole, key=lambda group: (worth(group, asked.index), group), default=())


def worth(group: Phrase, index: Index) -> float:
    """Return what a group adds to a score."""
    return GROUP * sum(_says(word, index) for word in group)


def _says(word: str, index: Index) -> float:
    if word in index.small:
        return SMALL
    return min(index.rarity.get(word, RARE), RARE) if word not in index.classes else WHO


def _is_about(asked: Asked, entry: Entry, group: Phrase) -> bool:
    """Return whether what was typed is about this source, and not about something else with a word of it."""
    share = covered(asked, entry, group)
    if not share and not group:
        return False
    strange = asked.names_what_is_not_here and asked.index.not_here.isdisjoint(group)
    if strange and share < MOSTLY * asked.total:
        return False
    subjects = (_is_subject(each, entry, asked.index) for each in asked.words)
    if _says_enough(group, asked.index) or any(subjects):
        return share >= COVERED * asked.total
    return asked.is_known and share >= _least(asked, entry) * asked.total


def _least(asked: Asked, entry: Entry) -> float:
    """Return which part of what was typed must be in a source that none of its words is the subject of."""
    if asked.is_of_others:
        return MOSTLY
    named = any(_best(each, entry) >= STRONG for each in asked.words if each.weight)
    return COVERED if named else COVERED_BY_TEXT


def _says_enough(group: Phrase, index: Index) -> bool:
    """Return whether this group of words is typed for this page only: "brief niet lezen", not "wat kost"."""
    telling = [word for word in group if word not in index.small]
    return len(telling) > 1 or (len(group) > 1 and not index.elsewhere.issuperset(telling))


def _is_subject(each: Wanted, entry: Entry, index: Index) -> bool:
    """Return whether this word alone says what it is about: "dementie" does, "paspoort" does not."""
    if not each.weight or each.best in index.elsewhere or each.best in index.people:
        return False
    return any(fit >= SURE and entry.weights.get(word, 0) >= IN_TITLE for word, fit in each.fits.items())


def _best(each: Wanted, entry: Entry, group: Phrase = ()) -> float:
    """Return the weight of the best place where a source has this word."""
    best = max((fit * entry.weights.get(word, 0.0) for word, fit in each.fits.items()), default=0.0)
    return best if each.names.isdisjoint(group) else max(best, IN_TITLE)
