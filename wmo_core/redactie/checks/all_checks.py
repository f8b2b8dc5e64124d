"""All checks in order: first the law, the flows and the rules, then all that builds on them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wmo_core import sources as sources_of_residents
from wmo_core.content.explanations import left_out
from wmo_core.content.reach.bereikbaar import FILE as BEREIKBAAR
from wmo_core.content.reach.bereikbaar import read_telefoonnummers
from wmo_core.flows.loader import read_flow
from wmo_core.flows.models import Flow
from wmo_core.law.parameters import read_parameter
from wmo_core.law.regelsets import read_regelsets
from wmo_core.law.voorzieningen import read_voorzieningen
from wmo_core.law.werkdagen import read_kalender
from wmo_core.product import Product, reading
from wmo_core.redactie.checks import (
    examples,
    explanations,
    filled_blanks,
    kept_words,
    letter_words,
    local_files,
    other_words,
    parity,
    pictogram_use,
    question_words,
    screen_words,
    sources,
    statement_use,
    typed_numbers,
    walk_length,
)
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.redactie.gate import check_texts
from wmo_core.signposts.loader import FLOW, read_rules
from wmo_core.signposts.models import Rule

UNREADABLE = "onleesbaar"


@dataclass(frozen=True)
class Structure:
    """What the texts are compared with."""

    flows: tuple[Flow, ...]
    rules: tuple[Rule, ...]

    @property
    def zelftest(self) -> Flow:
        """The flow that the rules look at."""
        return next(flow for flow in self.flows if flow.id == FLOW)


def all_findings(places: Product) -> list[Finding]:
    """Return every finding once. Texts are only compared with flows and rules that can be read."""
    found = [*_not_utf_8(places.content), *structure_findings(places)]
    if not found:
        unreadable = list(_unreadable(places))
        # A register stops at its first faulty file; of the words that records read, all faults are named.
        found = [*record_findings(places.content), *unreadable] if unreadable else []
    if not found:
        structure = read_structure(places)
        found = [*text_findings(places.content, structure), *reading_findings(places.content)]
        found += examples.example_findings(places.examples, structure.flows)
        found += walk_length.walk_findings(places.flows, structure.flows)
    return list({(each.file, each.line, each.problem): each for each in reversed(found)}.values())[::-1]


def _unreadable(places: Product) -> Iterator[Finding]:
    """Yield the files that residents depend on and that the start would refuse."""
    with reading(places):
        for fault in (*sources_of_residents.faults(), *left_out()):
            yield Finding(fault.path, fault.line, fault.problem, fault.remedy)


def structure_findings(places: Product) -> Iterator[Finding]:
    """Yield the faults in the law, the list of numbers that all texts read, the flows and the rules."""
    for path in sorted(places.parameters.glob("*.toml")):
        yield from attempt(read_parameter, path)
    yield from attempt(read_regelsets, places.regelsets)
    yield from attempt(read_kalender, places.kalender)
    yield from attempt(read_voorzieningen, places.voorzieningen)
    yield from attempt(read_telefoonnummers, places.content / BEREIKBAAR)
    flows = [fault for path in sorted(places.flows.glob("*.toml")) for fault in attempt(read_flow, path)]
    yield from flows or attempt(lambda path: read_rules(path, _zelftest(places)), places.rules)


def read_structure(places: Product) -> Structure:
    """Return the flows and the rules. Raises LoadError."""
    flows = tuple(read_flow(path) for path in sorted(places.flows.glob("*.toml")))
    return Structure(flows, read_rules(places.rules, _zelftest(places)))


def _zelftest(places: Product) -> Flow:
    return read_flow(places.flows / f"{FLOW}.toml")


def text_findings(content: Path, structure: Structure) -> Iterator[Finding]:
    """Yield what is wrong with the texts, the pictures and the local files."""
    yield from parity.parity_findings(content)
    yield from question_words.question_findings(content, structure.flows)
    yield from other_words.signpost_findings(content, structure.zelftest, structure.rules)
    yield from record_findings(content)
    yield from other_words.begrippen_findings(content)
    yield from filled_blanks.blank_findings(content)
    yield from typed_numbers.number_findings(content)
    yield from pictogram_use.pictogram_findings(content, structure.flows)
    yield from local_files.local_findings(content)
    yield from explanations.explanation_findings(content)
    yield from sources.source_findings(content, structure.zelftest, structure.rules)
    yield from kept_words.kept_findings(content)
    yield from statement_use.statement_findings(content)


def record_findings(content: Path) -> Iterator[Finding]:
    """Yield what is wrong with the words that a record reads: screens, documents and letters."""
    yield from screen_words.screen_findings(content)
    yield from other_words.document_findings(content)
    yield from letter_words.letter_findings(content)


def reading_findings(content: Path) -> Iterator[Finding]:
    """Yield the sentences that are too hard for their register. A broken file is named by another check."""
    for fault in check_texts(content):
        if fault.rule != UNREADABLE:
            yield Finding(fault.file, fault.line, f"{fault.what} ({fault.rule}).", fault.remedy)


def _not_utf_8(content: Path) -> Iterator[Finding]:
    for path in sorted(path for path in content.rglob("*") if path.suffix in (".toml", ".md", ".svg")):
        yield from attempt(lambda file: file.read_text(encoding="utf-8"), path)
