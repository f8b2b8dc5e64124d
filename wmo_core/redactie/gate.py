"""The reading gate: is a text easy enough for its register? It never sees whether a text is true."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wmo_core.content.register import Register
from wmo_core.redactie.gate_averages import Frequency, average_faults, measure
from wmo_core.redactie.gate_glossary import Glossary, read_glossary
from wmo_core.redactie.gate_limits import RegisterLimits, reading_limits
from wmo_core.redactie.gate_rules import RULES, Line
from wmo_core.redactie.gate_size import at_once, rows
from wmo_core.redactie.gate_texts import Passage, Topic, excuses, read_topics
from wmo_core.redactie.gate_words import Sentence, plain, sentences_of

BLANK = re.compile(r"\{[a-z_]+\}")


@dataclass(frozen=True)
class Fault:
    """One fault in a text: where, which rule, what is wrong and what to do."""

    file: Path
    line: int
    rule: str
    what: str
    remedy: str


def check_texts(root: Path, frequency: Frequency | None = None) -> list[Fault]:
    """Check every text below the content folder. Rare words are judged only with a `frequency`."""
    glossaries = {register: read_glossary(register, root) for register in Register}
    return [
        fault
        for topic in read_topics(root)
        for fault in check_topic(topic, glossaries[topic.register], frequency)
    ]


def count_texts(root: Path) -> tuple[int, int]:
    """Return how many sentences the texts have, and how many lines are excused from a rule."""
    topics = [topic for topic in read_topics(root) if not topic.broken]
    sentences = sum(len(sentences_of(passage.text)) for topic in topics for passage in topic.passages)
    return sentences, sum(len(excuses(file.read_text(encoding="utf-8"))) for file in {t.file for t in topics})


def check_topic(topic: Topic, glossary: Glossary, frequency: Frequency | None = None) -> list[Fault]:
    """Check one file: each sentence, then the file as a whole."""
    if topic.broken:
        what = f"Dit bestand is niet te lezen: {topic.broken}."
        return [Fault(topic.file, 1, "onleesbaar", what, "Verbeter de opmaak.")]
    limits = reading_limits().of(topic.register)
    lines = [(passage, read_line(passage, limits, glossary)) for passage in topic.passages]
    found = [
        Fault(topic.file, passage.line, *finding)
        for passage, line in lines
        for rule in RULES
        for finding in rule(line)
    ]
    size = _page_faults(topic, limits, glossary) if topic.is_page else ()
    figures = measure([line for _, line in lines], frequency)
    return [*found, *size, *(Fault(topic.file, 1, *finding) for finding in average_faults(figures, limits))]


def read_line(passage: Passage, limits: RegisterLimits, glossary: Glossary) -> Line:
    """Return a passage as the rules see it, its blanks filled with something of the right length."""
    read = plain(passage.text)
    if "{" in read:
        for name, example in reading_limits().blanks.items():
            read = read.replace(f"{{{name}}}", example)
        read = BLANK.sub("0", read)
    return Line(passage.text, read, tuple(sentences_of(read)), limits, glossary)


def _page_faults(topic: Topic, limits: RegisterLimits, glossary: Glossary) -> Iterator[Fault]:
    prose = [passage for passage in topic.passages if passage.prose]
    # What opens when somebody presses is not read at once: it counts apart.
    sentences = max(sum(len(_complete(each)) for each in part) for part in at_once(topic.passages))
    if limits.page_paragraphs and len(prose) > limits.page_paragraphs:
        what = f"{len(prose)} alinea's"
        yield Fault(
            topic.file, 1, "lengte", what, f"Hoogstens {limits.page_paragraphs}: splits de bladzijde."
        )
    if limits.page_sentences and sentences > limits.page_sentences:
        what = f"{sentences} zinnen"
        yield Fault(
            topic.file, 1, "lengte", what, f"Hoogstens {limits.page_sentences}: maak een kop met ###."
        )
    if limits.page and (height := rows(topic.passages, limits.page, glossary)) > limits.page.most:
        what = f"ongeveer {height:.0f} regels op een scherm"
        remedy = f"Hoogstens {limits.page.most:.0f}: maak de tekst korter, of laat een deel opengaan met ###."
        yield Fault(topic.file, 1, "lengte", what, remedy)


def _complete(passage: Passage) -> list[Sentence]:
    return [sentence for sentence in sentences_of(plain(passage.text)) if sentence.complete]
