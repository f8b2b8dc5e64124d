"""``controle --op``: what must be looked at again on a day, and which numbers have no value then."""

import contextlib
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from dateutil.relativedelta import relativedelta

from wmo_core.content.all_gemeenten.gemeentelijst import FILE as LIST
from wmo_core.content.all_gemeenten.gemeentelijst import read_gemeentelijst
from wmo_core.errors import line_with
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import Parameter, read_parameter
from wmo_core.law.regelsets import read_regelsets
from wmo_core.law.termijnen import termijnen
from wmo_core.law.werkdagen import read_kalender
from wmo_core.product import Product
from wmo_core.redactie.checks.due_blanks import blank_findings, readable_gemeenten, text_files
from wmo_core.redactie.checks.due_rules import rule_findings
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.toml_file import line_of

KEEPS = relativedelta(years=1)
REVIEWED = re.compile(
    r"^[ \t]*(?:nazicht\.)?reviewed[ \t]*=[ \t]*(\d{4}-\d{2}-\d{2})[ \t]*(?:#.*)?$", re.MULTILINE
)
READ_AGAIN = "Lees na of het nog klopt, en zet daarna de dag van nalezen bij"


class Verified(Protocol):
    """A block of a data file that someone compared with its source on a day."""

    @property
    def verified(self) -> date:
        """The day."""


def due_findings(places: Product, day: date) -> list[Finding]:
    """Return what is due on ``day``, the law first.

    A file of the law that cannot be read is a finding; what else is broken, the plain ``controle`` tells.
    """
    return [*_law(places, day), *_texts(places, day), *_local(places.content, day)]


def _is_old(checked: date, day: date) -> bool:
    return checked + KEEPS < day


def _law(places: Product, day: date) -> Iterator[Finding]:
    for path in sorted(places.parameters.glob("*.toml")):
        faults = list(attempt(read_parameter, path))
        yield from faults or _parameter(path, day)
    faults = list(attempt(read_regelsets, places.regelsets))
    yield from faults or _regelsets(places.regelsets, day)
    faults = list(attempt(read_kalender, places.kalender))
    yield from faults or _kalender(places.kalender, day)


def _parameter(path: Path, day: date) -> Iterator[Finding]:
    parameter, text = read_parameter(path), path.read_text(encoding="utf-8")
    end = parameter.values[-1].end
    if not _has_value(parameter, day) or end == day:
        line = line_of(text, ("values", len(parameter.values) - 1, "end"))
        problem = f"De waarde is alleen bekend over deze periode: {parameter.known_period}."
        yield Finding(path, line, problem, "Zet een nieuw blok [[values]] onderaan, met de bron.")
    yield from _old_blocks(path, text, "values", parameter.values, day)


def _has_value(parameter: Parameter, day: date) -> bool:
    try:
        parameter.on(day)
    except NotKnownError:
        return False
    return True


def _regelsets(path: Path, day: date) -> Iterator[Finding]:
    regelsets, text = read_regelsets(path), path.read_text(encoding="utf-8")
    first, last = regelsets.sets[0], regelsets.sets[-1]
    if not first.start <= day < last.end:
        line = line_of(text, ("sets", len(regelsets.sets) - 1, "end"))
        problem = f"De regels van de eigen bijdrage zijn bekend over deze periode: {regelsets.known_period}."
        remedy = "Lees de wet na en zet een nieuw blok [[sets]] onderaan, met de bron van elke regel."
        yield Finding(path, line, problem, remedy)
    yield from _old_blocks(path, text, "sets", regelsets.sets, day)


def _old_blocks(
    path: Path, text: str, table: str, blocks: Sequence[Verified], day: date
) -> Iterator[Finding]:
    for number, block in enumerate(blocks):
        if _is_old(block.verified, day):
            line = line_of(text, (table, number, "verified"))
            problem = f"Dit is voor het laatst nagelezen op {block.verified}."
            yield Finding(path, line, problem, f"{READ_AGAIN} verified.")


def _all_terms_are_known(day: date) -> bool:
    try:
        return not termijnen(day, day, day, onderzoek_klaar=True).niet_bekend
    except NotKnownError:
        return False


def _kalender(path: Path, day: date) -> Iterator[Finding]:
    kalender, text = read_kalender(path), path.read_text(encoding="utf-8")
    # A melding on this day may have a term that ends outside the calendar, or the calendar is over.
    if not _all_terms_are_known(day):
        line = line_of(text, ("besluiten", len(kalender.besluiten) - 1, "end"))
        problem = (
            "Voor een melding op deze dag zijn niet alle termijnen te berekenen: "
            f"de feestdagen zijn bekend van {kalender.first_day} tot en met {kalender.last_day}."
        )
        yield Finding(path, line, problem, "Zet het koninklijk besluit voor de volgende jaren erbij.")
    yield from _old_blocks(path, text, "besluiten", kalender.besluiten, day)


def _texts(places: Product, day: date) -> Iterator[Finding]:
    """Yield the texts to read again: old ones, those whose rules are over, and blanks without a value."""
    for path in text_files(places.content):
        yield from _reviewed(path, day)
    if not list(attempt(read_regelsets, places.regelsets)):
        yield from rule_findings(places.content, read_regelsets(places.regelsets), day)
    yield from blank_findings(places.content, day)


def _reviewed(path: Path, day: date) -> Iterator[Finding]:
    for number, checked in _reviews(path):
        if _is_old(checked, day):
            problem = f"Deze tekst is voor het laatst nagekeken op {checked}."
            yield Finding(path, number, problem, f"{READ_AGAIN} reviewed.")


def future_findings(content: Path, today: date) -> Iterator[Finding]:
    """Yield the texts that would have been checked on a day that is still to come."""
    local = [*sorted((content / "gemeenten").glob("*/gemeente.toml")), *content.glob(LIST)]
    for path in [*text_files(content), *local]:
        for number, checked in _reviews(path):
            if checked > today:
                remedy = "Schrijf bij reviewed de dag waarop iemand de tekst echt nakeek."
                yield Finding(path, number, f"De dag {checked} is nog niet geweest.", remedy)


def _reviews(path: Path) -> Iterator[tuple[int, date]]:
    """Yield each day of review in a file, with its line."""
    text = path.read_text(encoding="utf-8")
    for found in REVIEWED.finditer(text):
        # A day that does not exist is no TOML: the check of parity tells so.
        with contextlib.suppress(ValueError):
            yield text.count("\n", 0, found.start()) + 1, date.fromisoformat(found[1])


def _list(path: Path, day: date) -> Iterator[Finding]:
    """Yield the list of all municipalities when its year is over."""
    yield from _reviewed(path, day)
    tot = read_gemeentelijst(path).tot
    if tot < day:
        line = line_with(path.read_text(encoding="utf-8"), "tot =")
        problem = f"De lijst van gemeenten geldt tot en met {tot}."
        yield Finding(path, line, problem, "Zet de lijst van het nieuwe jaar neer, met op en tot.")


def _local(content: Path, day: date) -> Iterator[Finding]:
    faults = list(attempt(read_gemeentelijst, content / LIST))
    yield from faults or _list(content / LIST, day)
    for path, gemeente in readable_gemeenten(content):
        yield from _reviewed(path, day)
        text, amounts = path.read_text(encoding="utf-8"), gemeente.eigen_bijdrage
        if amounts and amounts[-1].end is not None and amounts[-1].end <= day:
            line = line_of(text, ("eigen_bijdrage", len(amounts) - 1, "end"))
            problem = f"Het eigen bedrag van {gemeente.name} geldt tot en met {amounts[-1].end}."
            yield Finding(path, line, problem, "Zet een nieuw blok [[eigen_bijdrage]] onder dit blok.")
        yield from _old_blocks(path, text, "eigen_bijdrage", amounts, day)
