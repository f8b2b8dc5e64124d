"""The limits and word lists of the reading gate, read once from gate_limits.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pydantic import Field

from wmo_core.content.register import Register
from wmo_core.toml_file import Record


class FleschDouma(Record):
    """The Dutch Flesch formula (Douma 1960). Higher is easier."""

    base: float
    sentence_weight: float
    syllable_weight: float

    def score(self, words_per_sentence: float, syllables_per_word: float) -> float:
        """Return the ease of a text."""
        hard = self.sentence_weight * words_per_sentence + self.syllable_weight * syllables_per_word
        return self.base - hard


class Averages(Record):
    """From which size an average means something, and where rare and long begin."""

    from_words: int
    from_sentences: int
    rare_below_zipf: float
    long_from_syllables: int


class Share(Record):
    """At most this part, but `allowance` of them always pass: a share of a short text is noise."""

    share: float
    allowance: int

    def allows(self, count: int, total: int) -> bool:
        """Say whether `count` out of `total` is within the limit."""
        return count <= self.allowance or count <= self.share * total


class Rows(Record):
    """How many rows of text the parts of a page take, and how many rows a page may have."""

    most: float
    title: float
    heading: float
    gap: float
    words: float
    opens: float
    signs: int
    lists: Mapping[str, int]


class RegisterLimits(Record):
    """What one register allows. None: this register sets no such limit."""

    longest_sentence: int
    words_per_sentence: float
    syllables_per_word: float
    flesch_douma: float
    rare: Share
    long_words: Share
    abstract_nouns: Share
    passives: Share
    subclauses: Share | None = None
    page_paragraphs: int | None = None
    page_sentences: int | None = None
    page: Rows | None = None
    address: frozenset[str]
    one_sentence_a_line: bool = False
    forbidden_signs: str = ""
    number_words: bool = False


class Lists(Record):
    """The word lists of the gate."""

    not_read: frozenset[str]
    allowed_capitals: frozenset[str]
    abbreviations: tuple[str, ...]
    number_words: frozenset[str]
    worden: frozenset[str]
    subclause_words: frozenset[str]
    subclause_words_inside: frozenset[str]
    concrete_nouns: frozenset[str]
    promises: tuple[str, ...]
    double_negations: tuple[str, ...]


class ReadingLimits(Record):
    """All of gate_limits.toml."""

    flesch_douma: FleschDouma
    averages: Averages
    nl: RegisterLimits
    easy_read: RegisterLimits = Field(alias="easy-read")
    blanks: Mapping[str, str]
    lists: Lists
    formal: Mapping[str, str]

    def of(self, register: Register) -> RegisterLimits:
        """Return the limits of one register."""
        return self.nl if register is Register.NL else self.easy_read


@cache
def reading_limits() -> ReadingLimits:
    """Return the limits, read once a process."""
    path = Path(__file__).with_name("gate_limits.toml")
    return ReadingLimits.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
