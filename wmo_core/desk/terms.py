"""The board of terms: for each melding the term that runs now, the most urgent first."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from wmo_core.desk.melding import Melding
from wmo_core.law.termijnen import Termijn

SOON_DAYS = 7  # what ends within so many days is due this week


class TermKind(StrEnum):
    """The terms on the board; the two of the resident are there to know, not to do."""

    PLAN = "plan"
    ONDERZOEK = "onderzoek"
    BESCHIKKING = "beschikking"
    BEZWAAR = "bezwaar"


OF_THE_RESIDENT = frozenset({TermKind.PLAN, TermKind.BEZWAAR})


class Urgency(StrEnum):
    """How soon a term ends, the most urgent first."""

    OVER = "voorbij"
    SOON = "deze_week"
    LATER = "later"


class Running(NamedTuple):
    """A term that runs on a day: it began after ``since``; ``day`` is safe, ``last`` counts under the Atw."""

    kind: TermKind
    since: date
    day: date
    last: date | None
    urgency: Urgency

    @property
    def ends(self) -> date:
        """Return the last day, or as long as that is not known the calendar day."""
        return self.last or self.day


class Row(NamedTuple):
    """One melding on the board, by the id under which it is stored."""

    id: str
    melding: Melding
    terms: tuple[Running, ...]

    @property
    def first(self) -> Running:
        """Return the term that ends first: what is for the loket to do goes before what it only watches."""
        return min(self.terms, key=lambda term: (term.kind in OF_THE_RESIDENT, term.ends))


def running(melding: Melding, today: date) -> tuple[Running, ...]:
    """Return the terms that run on a day, in the order of the procedure. Raises NotKnownError.

    A term of the municipality that has gone stays until what it was for is done. One of the resident is over
    with its last day.
    """
    if melding.closed is not None and melding.closed <= today:
        return ()
    found = [_running(kind, since, term, today) for kind, since, term in _terms(melding)]
    return tuple(
        term for term in found if term.urgency is not Urgency.OVER or term.kind not in OF_THE_RESIDENT
    )


def _terms(melding: Melding) -> Iterable[tuple[TermKind, date, Termijn]]:
    """Yield the terms that nobody has met yet."""
    known, waits = melding.terms, melding.besluit is None
    in_onderzoek = waits and melding.onderzoek_klaar is None and known.beschikking is None
    if in_onderzoek and melding.plan is None:
        yield TermKind.PLAN, melding.received, known.plan
    if in_onderzoek:
        yield TermKind.ONDERZOEK, melding.received, known.onderzoek
    if waits and melding.aanvraag is not None and known.beschikking is not None:
        yield TermKind.BESCHIKKING, melding.aanvraag, known.beschikking
    if melding.besluit is not None and known.bezwaar is not None:
        yield TermKind.BEZWAAR, melding.besluit, known.bezwaar


def _running(kind: TermKind, since: date, term: Termijn, today: date) -> Running:
    if term.is_over(today):
        urgency = Urgency.OVER
    else:
        urgency = Urgency.SOON if term.kalenderdag <= today + timedelta(days=SOON_DAYS) else Urgency.LATER
    return Running(kind, since, term.kalenderdag, term.uiterste_dag, urgency)


def by_urgency(meldingen: Iterable[tuple[str, Melding]], today: date) -> tuple[Row, ...]:
    """Return a row for each melding of which a term runs, by urgency. Raises NotKnownError."""
    rows = [Row(id, melding, running(melding, today)) for id, melding in meldingen]
    order = {each: place for place, each in enumerate(Urgency)}
    return tuple(
        sorted(
            (row for row in rows if row.terms),
            key=lambda row: (
                row.first.kind in OF_THE_RESIDENT,
                order[row.first.urgency],
                row.first.ends,
                row.melding.reference,
            ),
        )
    )


def last_day(melding: Melding) -> date:
    """Return the last day that stands on the board for this melding, as far as is known now.

    Raises NotKnownError.
    """
    known = melding.terms
    terms = (known.plan, known.onderzoek, known.beschikking, known.bezwaar)
    days = [term.uiterste_dag or term.kalenderdag for term in terms if term is not None]
    after = (melding.aanvraag, melding.besluit, melding.onderzoek_klaar, melding.closed)
    return max([*days, *(day for day in after if day is not None)])
