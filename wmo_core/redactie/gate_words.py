"""Splits Dutch text into sentences and words and counts syllables. Knows no files and no limits."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

# Longest first: "eeuw" is one vowel group, "ideeën" has three. An accented vowel begins a syllable.
VOWELS = re.compile(
    r"aai|ooi|oei|eeu|ieu|eau|(?<=t)io(?=n)|aa|ee|oo|uu|oe|eu|ui|ie|ei|ij|ou|au|ai|oi|(?<!^)y|[aeiou]|[äëïöüáéíóúàèêâîôû]",
    re.IGNORECASE,
)
WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['\u2019-][A-Za-zÀ-ÿ]+)*|\d+(?:[.,:-]\d+)*")
SENTENCE_END = re.compile(r"(?<=[.?!])[\"\u201d\u2019']?\s+(?=[\"\u201c\u2018'(]?[A-ZÀ-Þ0-9{])")
ENDS = re.compile(r"[.?!:][\"\u201d\u2019')]?$")

LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+\.(?:nl|org|com)\b")
MARKS = re.compile(r"\*\*|__|`")
LINE_MARK = re.compile(r"^\s*(?:#{1,4}\s+|[-*]\s+|\d+\.\s+|>\s+)")


@dataclass(frozen=True)
class Sentence:
    """One sentence, or a phrase such as a heading, label or list item (`complete` is False)."""

    text: str
    complete: bool

    @cached_property
    def words(self) -> list[str]:
        """Its words; a number is a word."""
        return words_of(self.text)


def words_of(text: str) -> list[str]:
    """Return the words of a text, in order."""
    return WORD.findall(text)


@lru_cache(maxsize=10_000)
def syllables(word: str) -> int:
    """Return the number of syllables of a Dutch word; at least 1."""
    return max(1, len(VOWELS.findall(word)))


def plain(line: str) -> str:
    """Return a line without list marks, bold, links and addresses: what someone reads aloud."""
    text = LINK.sub(r"\1", LINE_MARK.sub("", line))
    return ADDRESS.sub("adres", MARKS.sub("", text)).strip()


def sentences_of(text: str) -> list[Sentence]:
    """Split one line or paragraph into sentences."""
    parts = [part.strip() for part in SENTENCE_END.split(text) if part.strip()]
    return [Sentence(part, bool(ENDS.search(part))) for part in parts]
