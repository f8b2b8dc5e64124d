"""The figures of a whole text: averages and shares, which say nothing about a single sentence."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from wmo_core.redactie.gate_limits import RegisterLimits, Share, reading_limits
from wmo_core.redactie.gate_rules import Finding, Line, is_passive, subclauses
from wmo_core.redactie.gate_words import syllables, words_of

# How common a word is on the Zipf scale: 0 unknown, 7 very common. Only the tests have the data for it.
Frequency = Callable[[str], float]


@dataclass(frozen=True)
class Measures:
    """The figures of one topic. Words of the glossary count for sentence length and for nothing else."""

    words: int
    sentences: int
    words_per_sentence: float
    syllables_per_word: float
    long_words: tuple[str, ...]
    abstract_nouns: tuple[str, ...]
    rare: tuple[str, ...]
    passives: int
    subclauses: int

    @property
    def flesch_douma(self) -> float:
        """Return the ease of the text by the formula of Flesch-Douma."""
        return reading_limits().flesch_douma.score(self.words_per_sentence, self.syllables_per_word)


def measure(lines: Iterable[Line], frequency: Frequency | None = None) -> Measures:
    """Return the figures of some lines together."""
    lines = list(lines)
    complete = [sentence for line in lines for sentence in line.sentences if sentence.complete]
    own = [word for line in lines for word in _own_words(line)]
    counted = reading_limits().averages
    return Measures(
        words=len(own),
        sentences=len(complete),
        words_per_sentence=_mean(len(sentence.words) for sentence in complete),
        syllables_per_word=_mean(syllables(word) for word in own),
        long_words=tuple(word for word in own if syllables(word) >= counted.long_from_syllables),
        abstract_nouns=tuple(word for word in own if _is_abstract(word)),
        rare=tuple(word for word in own if frequency and frequency(word.lower()) < counted.rare_below_zipf),
        passives=sum(map(is_passive, complete)),
        subclauses=sum(map(subclauses, complete)),
    )


def _own_words(line: Line) -> Iterator[str]:
    """Yield the words that must be easy by themselves: no terms, no names, no numbers."""
    names = reading_limits().lists.allowed_capitals
    for word in words_of(line.own):
        yield from (part for part in word.split("-") if part.isalpha() and part not in names)


def _is_abstract(word: str) -> bool:
    low = word.lower()
    ends = low.endswith(("ing", "ingen", "heid", "heden", "tie", "ties"))
    return ends and len(low) > 6 and low not in reading_limits().lists.concrete_nouns


def average_faults(figures: Measures, limits: RegisterLimits) -> Iterator[Finding]:
    """Yield the faults of a text as a whole; a text too short for an average has none."""
    smallest = reading_limits().averages
    if figures.words >= smallest.from_words:
        yield from _word_faults(figures, limits)
        if figures.sentences >= smallest.from_sentences:
            yield from _sentence_faults(figures, limits)


def _sentence_faults(figures: Measures, limits: RegisterLimits) -> Iterator[Finding]:
    mean, syllable_mean, ease = figures.words_per_sentence, figures.syllables_per_word, figures.flesch_douma
    if mean > limits.words_per_sentence:
        yield "gemiddelde_zin", f"{mean:.1f} woorden per zin", f"Hoogstens {limits.words_per_sentence}."
    if syllable_mean > limits.syllables_per_word:
        yield "lettergrepen", f"{syllable_mean:.2f} per woord", "Kies kortere woorden."
    if ease < limits.flesch_douma:
        yield "flesch_douma", f"{ease:.0f}, minstens {limits.flesch_douma:.0f}", "Kortere zinnen en woorden."
    if not limits.passives.allows(figures.passives, figures.sentences):
        yield "lijdende_vorm", f"{figures.passives} zinnen met worden", "Zeg wie het doet."
    if limits.subclauses and not limits.subclauses.allows(figures.subclauses, figures.sentences):
        what = f"{figures.subclauses} in {figures.sentences} zinnen"
        yield "bijzinnen", what, "Maak van een bijzin een eigen zin."


def _word_faults(figures: Measures, limits: RegisterLimits) -> Iterator[Finding]:
    kinds: tuple[tuple[str, tuple[str, ...], Share, str], ...] = (
        (
            "zeldzame_woorden",
            figures.rare,
            limits.rare,
            "Kies gewone woorden of leg ze uit in begrippen.toml.",
        ),
        ("lange_woorden", figures.long_words, limits.long_words, "Kies kortere woorden."),
        ("ing_heid_tie", figures.abstract_nouns, limits.abstract_nouns, "Zeg wat iemand doet."),
    )
    for rule, words, share, remedy in kinds:
        if not share.allows(len(words), figures.words):
            yield rule, f"{len(words)} van {figures.words} woorden: {', '.join(sorted(set(words)))}", remedy


def _mean(values: Iterable[int]) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0
