"""What can be found, read once: which words each source has, where they stand, and how rare they are."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import log
from typing import Literal

from wmo_core.content.search.file import Zoeken
from wmo_core.content.search.words import sound, stem, stems, typed_words

Kind = Literal["pagina", "antwoord", "begrip", "verhaal"]
Key = tuple[Kind, str]
IN_TITLE, IN_HEADING, IN_TEXT, IN_OTHER_TEXT, IN_GROUP = 3.0, 1.5, 1.0, 0.8, 0.8
NAMED_OFTEN, MOST_OFTEN = 0.15, 5  # a page that names a word more often counts more, up to here
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """Something that can be found: a page, a short answer, a word or a story, with its title and its text."""

    kind: Kind
    id: str
    title: str
    text: str
    asked: tuple[str, ...] = ()
    """What people type for it: words, which count as its title, and groups of words."""
    other_text: str = ""
    """Its text in plain Dutch: who uses a word of that one is looking for the same page."""

    @property
    def key(self) -> Key:
        """What tells it from all others."""
        return self.kind, self.id


Phrase = tuple[str, ...]
CLASS = re.compile(r"\{[a-z]+\}")  # "{naaste} betalen": one of a row of words


@dataclass(frozen=True)
class Entry:
    """A source with the weight of each of its words, and the groups of words that people type for it."""

    source: Source
    title: frozenset[str]
    weights: Mapping[str, float]
    phrases: frozenset[Phrase]
    written: frozenset[str]


@dataclass(frozen=True)
class Index:
    """All sources of one register, with the words that are known and what each weighs."""

    entries: tuple[Entry, ...]
    small: frozenset[str]
    elsewhere: frozenset[str]
    """Words that people also type for what is not here."""
    not_here: frozenset[str]
    """Words that say that it is about something else."""
    same: Mapping[str, frozenset[str]]
    """The words that mean the same as this one."""
    classes: Mapping[str, frozenset[str]]
    """The rows of words, each by its name in a group of words: "{naaste}"."""
    people: frozenset[str]
    """The words that say who, not what."""
    in_rows: frozenset[str] = field(init=False)
    """The words of all rows."""
    groups: Mapping[str, tuple[tuple[Key, Phrase], ...]] = field(init=False)
    """Each group of words with the key of its source, by the word of it that is in the fewest groups."""
    rarity: Mapping[str, float] = field(init=False)
    named: frozenset[str] = field(init=False)
    """The words that a title or what people type has."""
    known: frozenset[str] = field(init=False)
    """Every word that stands somewhere, also in a group of words only."""
    forms: Mapping[str, str] = field(init=False)
    """Each of these words as it is written, with its one form: an error is made in the written one."""
    sounds: Mapping[str, str] = field(init=False)
    """The same for each of these words as it sounds."""

    def __post_init__(self) -> None:
        """Count in how many sources each word stands."""
        count = Counter(word for entry in self.entries for word in entry.weights)
        many = len(self.entries)
        object.__setattr__(self, "rarity", {word: log(1 + many / n) for word, n in count.items()})
        object.__setattr__(self, "in_rows", frozenset().union(*self.classes.values()))
        titles = (word for e in self.entries for word, weight in e.weights.items() if weight >= IN_TITLE)
        object.__setattr__(self, "named", frozenset(titles))
        in_groups = Counter(word for entry in self.entries for group in entry.phrases for word in group)
        object.__setattr__(self, "groups", self._groups(in_groups))
        object.__setattr__(self, "known", frozenset((*count, *in_groups, *self.small, *self.in_rows)))
        written = (word for entry in self.entries for word in entry.written)
        forms = {word: stem(word) for word in sorted({*written})} | {w: w for w in sorted(self.known)}
        object.__setattr__(self, "forms", forms)
        object.__setattr__(self, "sounds", {sound(word): form for word, form in forms.items()})

    def _groups(self, times: Mapping[str, int]) -> dict[str, tuple[tuple[Key, Phrase], ...]]:
        found: dict[str, list[tuple[Key, Phrase]]] = {}
        for entry in self.entries:
            for group in sorted(entry.phrases):
                rarest = min(group, key=lambda word: times[word])
                found.setdefault(rarest, []).append((entry.source.key, group))
        return {word: tuple(groups) for word, groups in found.items()}


def make_index(sources: Iterable[Source], zoeken: Zoeken) -> Index:
    """Return the index of these sources, with what is known of how people ask."""
    small = frozenset(word for each in zoeken.weglaten for word in stems(each))
    same: dict[str, frozenset[str]] = {}
    for words in map(_stems_of, zoeken.zelfde):
        same |= {word: same.get(word, frozenset()) | words for word in words}
    rows = {**zoeken.wie, **zoeken.soorten}
    classes = {f"{{{name}}}": _stems_of(row) for name, row in rows.items()}
    people = frozenset().union(*(classes[f"{{{name}}}"] for name in zoeken.wie))
    elsewhere, not_here = _stems_of(zoeken.ook_elders), _stems_of(zoeken.niet_hier)
    entries = tuple(_entry(source, small | not_here) for source in sources)
    return Index(entries, small, elsewhere, not_here, same, classes, people)


def _stems_of(row: Iterable[str]) -> frozenset[str]:
    return frozenset(word for each in row for word in stems(each))


def _entry(source: Source, weightless: frozenset[str]) -> Entry:
    weights = dict.fromkeys(stems(source.other_text), IN_OTHER_TEXT)
    for word, times in Counter(stems(source.text)).items():
        weights[word] = IN_TEXT + NAMED_OFTEN * min(times - 1, MOST_OFTEN)
    for heading in HEADING.findall(source.text):
        weights |= {word: max(IN_HEADING, weights.get(word, 0)) for word in stems(heading)}
    groups = ((*stems(CLASS.sub("", each)), *CLASS.findall(each)) for each in (source.title, *source.asked))
    phrases = frozenset(group for group in groups if group)
    for word in (*stems(source.title), *(each[0] for each in phrases if len(each) == 1)):
        weights[word] = max(IN_TITLE, IN_TITLE - IN_TEXT + weights.get(word, 0))
    for word in {word for group in phrases if len(group) > 1 for word in group if not CLASS.match(word)}:
        weights.setdefault(word, IN_GROUP)
    weighty = {word: weight for word, weight in weights.items() if word not in weightless}
    written = frozenset(typed_words(" ".join((source.title, source.text, *source.asked))))
    return Entry(source, frozenset(stems(source.title)) - weightless, weighty, phrases, written)
