"""Easy-read loses nothing that binds: each row of content/wat_blijft/ stands in the text of each register."""

import re
from collections.abc import Iterator
from pathlib import Path

from wmo_core.content.explanations import PAGES
from wmo_core.content.files import register_folder
from wmo_core.content.register import Register
from wmo_core.errors import line_with
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.redactie.gate_texts import read_topic
from wmo_core.redactie.gate_words import sentences_of
from wmo_core.redactie.kept import (
    Kept,
    Pair,
    kept_files,
    pair_of,
    read_kept,
    smooth,
    table_of,
    texts_in,
)

# A sentence of a page with one of these probably binds somebody.
SIGNAL = re.compile(
    r"\b(?:moet|moeten|verplicht|hoeft|hoeven|mag|mogen|recht|weigeren|nooit|gratis"
    r"|binnen|uiterlijk|dagen|weken|maanden|jaar|tenzij|behalve|alleen|uitzondering"
    r"|telefoon|adres|bel|belt|bellen)\b|\b[\w-]+\.nl\b|\{nummer_\w+\}|\{\w+_(?:dagen|weken|telefoon)\}"
)


def kept_findings(content: Path) -> Iterator[Finding]:
    """Yield each page without a list, each phrase that is gone and each binding sentence without a row."""
    for page in sorted((register_folder(Register.NL, content) / PAGES).glob("*.md")):
        table = table_of(content, page)
        if not table.exists():
            remedy = f"Schrijf {_name(content, table)}, zie content/README.md."
            yield Finding(page, 1, "Van deze bladzijde ontbreekt de lijst van wat blijft.", remedy)
    for table in kept_files(content):
        faults = list(attempt(read_kept, table))
        yield from faults or _pair(content, pair_of(content, table))


def _pair(content: Path, pair: Pair) -> Iterator[Finding]:
    if absent := [path for path in pair.texts.values() if not path.exists()]:
        problem = f"Deze lijst hoort bij {_name(content, absent[0])}, en die tekst is er niet."
        yield Finding(pair.table, None, problem, "Verbeter de naam, of haal de lijst weg.")
        return
    yield from _rows(content, pair)
    page = pair.texts[Register.NL]
    if page.parent.name == PAGES:
        yield from _sentences(page, pair.kept, _name(content, pair.table))


def _rows(content: Path, pair: Pair) -> Iterator[Finding]:
    """Yield the phrases that are gone. In a file of words both stand under one key."""
    texts = {register: texts_in(path) for register, path in pair.texts.items()}
    for row in pair.kept.rows:
        keys = [key for key, text in texts[Register.NL].items() if smooth(row.nl) in text]
        if not keys:
            yield _gone(content, pair, Register.NL, row.nl)
        for key in keys:
            if smooth(row.easy_read) not in texts[Register.EASY_READ].get(key, ""):
                yield _gone(content, pair, Register.EASY_READ, row.easy_read, key)
    for phrase in pair.kept.niets:
        if not any(smooth(phrase) in text for text in texts[Register.NL].values()):
            yield _gone(content, pair, Register.NL, phrase)


def _gone(content: Path, pair: Pair, register: Register, phrase: str, key: str = "") -> Finding:
    where = f"{_name(content, pair.texts[register])}{f', {key}' if key else ''}"
    line = line_with(pair.table.read_text(encoding="utf-8"), phrase)
    remedy = "Zet dit terug in die tekst, of verander de rij als het in beide registers anders werd."
    return Finding(pair.table, line, f'"{phrase}" staat niet in {where}.', remedy)


def _sentences(page: Path, kept: Kept, table: str) -> Iterator[Finding]:
    """Yield the sentences that a signal word betrays, and that no row holds."""
    held = [smooth(phrase) for phrase in (*(row.nl for row in kept.rows), *kept.niets)]
    for passage in read_topic(page, Register.NL).passages:
        for sentence in () if passage.text.startswith("#") else sentences_of(passage.text):
            read = smooth(sentence.text)
            signal = SIGNAL.search(read)
            if signal and not any(phrase in read or read in phrase for phrase in held):
                problem = f'"{sentence.text}" lijkt te binden ({signal[0]}), en geen rij noemt dit.'
                remedy = f"Zet in {table} een rij met wat er in beide registers staat."
                yield Finding(page, passage.line, problem, remedy)


def _name(content: Path, path: Path) -> str:
    return f"content/{path.relative_to(content)}"
