"""The rules of one sentence. Each rule yields what is wrong and what to do; reading.py adds file and line."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from wmo_core.redactie.gate_glossary import Glossary
from wmo_core.redactie.gate_limits import RegisterLimits, reading_limits
from wmo_core.redactie.gate_words import LINK, Sentence, words_of

PARTICIPLE = re.compile(
    r"\b(?:(?:aan|af|op|in|uit|mee|door|over|terug|voor|toe|om|na|weg|vast|samen|thuis)?ge\w{2,}(?:d|t|en)"
    r"|(?:be|ver|ont|her|er)\w{2,}(?:d|t|en))\b",
    re.IGNORECASE,
)
LAW_NUMBER = re.compile(
    r"€\s*\d[\d.,]*|\b(?:\d[\d.,]*|NUMBER)\s+(?:euro|weken|week|dagen|dag|werkdagen|maanden|maand)\b".replace(
        "NUMBER", "|".join(sorted(reading_limits().lists.number_words))
    ),
    re.IGNORECASE,
)
HTML = re.compile(r"<[A-Za-z/!][^>]*>?")
CAPITALS = re.compile(r"\b\w*[A-Z]\w*[A-Z]\w*\b")

Finding = tuple[str, str, str]


@dataclass(frozen=True)
class Line:
    """One passage as the rules see it: as written, as read aloud, and in sentences."""

    written: str
    read: str
    sentences: tuple[Sentence, ...]
    limits: RegisterLimits
    glossary: Glossary

    @cached_property
    def own(self) -> str:
        """What must be easy by itself: the text without the terms that the glossary explains."""
        return self.glossary.without_terms(self.read)

    @cached_property
    def words(self) -> frozenset[str]:
        """The different words in it, in lower case."""
        return frozenset(word.lower() for word in words_of(self.read))


def long_sentence(line: Line) -> Iterator[Finding]:
    """A sentence is no longer than the register allows."""
    for sentence in line.sentences:
        count, limit = len(sentence.words), line.limits.longest_sentence
        if count > limit:
            yield "zinslengte", f'{count} woorden: "{_start(sentence.text)}"', f"Hoogstens {limit} woorden."


def one_sentence_a_line(line: Line) -> Iterator[Finding]:
    """In easy-read every sentence has its own line."""
    if line.limits.one_sentence_a_line and len(line.sentences) > 1:
        what = f'{len(line.sentences)} zinnen op een regel: "{_start(line.read)}"'
        yield "zin_per_regel", what, "Zet elke zin op een eigen regel."


def passive(line: Line) -> Iterator[Finding]:
    """Where no passive is allowed, no form of `worden` is."""
    if line.limits.passives.allowance == 0:
        for word in sorted(line.words & reading_limits().lists.worden):
            yield "worden", f'"{word}" in "{_start(line.read)}"', "Zeg wie het doet."


def address(line: Line) -> Iterator[Finding]:
    """Never u and je in one register."""
    everyone = reading_limits().nl.address | reading_limits().easy_read.address
    for word in sorted(line.words & (everyone - line.limits.address)):
        right = "u of uw" if "u" in line.limits.address else "je, jij of jouw"
        yield "aanspreken", f'"{word}" in "{_start(line.read)}"', f"Schrijf hier {right}."


def abbreviation(line: Line) -> Iterator[Finding]:
    """No abbreviations, and no capitals that the glossary does not explain."""
    lists = reading_limits().lists
    for short in _any_of(lists.abbreviations).findall(line.read):
        yield "afkorting", f'"{short}"', "Schrijf het woord voluit."
    for word in CAPITALS.findall(line.own):
        if word not in lists.allowed_capitals:
            yield "afkorting", f'"{word}"', "Schrijf het voluit of leg het uit in begrippen.toml."


def number_word(line: Line) -> Iterator[Finding]:
    """Numbers are digits where the register says so."""
    if line.limits.number_words:
        for word in sorted(line.words & reading_limits().lists.number_words):
            yield "getal", f'"{word}"', "Schrijf het getal in cijfers."


def forbidden_sign(line: Line) -> Iterator[Finding]:
    """No brackets, dashes and other signs that stop a reader."""
    for sign in line.limits.forbidden_signs:
        if sign in line.read:
            yield (
                "teken",
                f'"{sign}" in "{_start(line.read)}"',
                "Schrijf het in woorden of maak er zinnen van.",
            )


def formal_word(line: Line) -> Iterator[Finding]:
    """No words of an office."""
    formal = reading_limits().formal
    for word in sorted({word.lower() for word in words_of(line.own)} & formal.keys()):
        yield "deftig_woord", f'"{word}"', f'Schrijf "{formal[word]}".'


def banned_synonym(line: Line) -> Iterator[Finding]:
    """One idea has one word."""
    for word, term in line.glossary.banned(line.own):
        yield "ander_woord", f'"{word}" in "{_start(line.read)}"', f'Schrijf "{term}".'


def law_number(line: Line) -> Iterator[Finding]:
    """A number of the law is a blank, never typed."""
    for found in LAW_NUMBER.finditer(line.written):
        yield "getal_van_de_wet", f'"{found.group()}"', "Gebruik een vak, zoals {onderzoek_weken}."


def html(line: Line) -> Iterator[Finding]:
    """No HTML in content."""
    for found in HTML.finditer(line.written):
        yield "html", f'"{found.group()}"', "Schrijf gewone tekst of Markdown."


def link(line: Line) -> Iterator[Finding]:
    """No link in a text: the way between pages is checked, and keeps place and answers."""
    for found in LINK.finditer(line.written):
        yield "link", f'"{found.group()}"', "Zet de weg naar een bladzijde in content/wegwijzer.toml."


def promise(line: Line) -> Iterator[Finding]:
    """Nothing that sounds like a right: the municipality decides."""
    for words in _any_of(reading_limits().lists.promises).findall(line.read):
        yield "belofte", f'"{words}"', 'Schrijf "lijkt op" of "bespreek": de gemeente beslist.'


def double_negation(line: Line) -> Iterator[Finding]:
    """No double negation."""
    for words in _any_of(reading_limits().lists.double_negations).findall(line.read):
        yield "dubbel_nee", f'"{words}"', "Zeg het zonder ontkenning."


RULES: tuple[Callable[[Line], Iterator[Finding]], ...] = (
    long_sentence, one_sentence_a_line, passive, address, abbreviation, number_word, forbidden_sign,
    formal_word, banned_synonym, law_number, html, link, promise, double_negation,
)  # fmt: skip


def is_passive(sentence: Sentence) -> bool:
    """Say whether a sentence has a form of `worden` with a participle."""
    words = {word.lower() for word in sentence.words}
    return bool(words & reading_limits().lists.worden) and bool(PARTICIPLE.search(sentence.text))


def subclauses(sentence: Sentence) -> int:
    """Count the words that begin a subclause; some only count when they do not stand in front."""
    lists = reading_limits().lists
    words = [word.lower() for word in sentence.words]
    return sum(word in lists.subclause_words for word in words) + sum(
        word in lists.subclause_words_inside for word in words[1:]
    )


@cache
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    either = "|".join(map(re.escape, phrases))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def _start(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
