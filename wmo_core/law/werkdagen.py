"""Working days and the lengthening of terms (Algemene termijnenwet, artikelen 1 tot en met 3)."""

from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

from dateutil.easter import easter
from pydantic import Field

from wmo_core.errors import LoadError
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import parameter
from wmo_core.law.periods import check_periods
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Day, Record, Text, Url, line_of, read_toml

ONE_DAY = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6


class KoninklijkBesluit(Record):
    """The days that one koninklijk besluit puts on a level with a holiday (Atw 3 lid 3)."""

    start: Day
    end: Day
    days: tuple[Day, ...]
    reference: Text
    url: Url
    verified: Day


class Kalender(Record):
    """All besluiten, in order. The calendar is complete from the first day up to and including the last."""

    besluiten: Annotated[tuple[KoninklijkBesluit, ...], Field(min_length=1)]

    @property
    def first_day(self) -> date:
        """The first day that the calendar knows."""
        return self.besluiten[0].start

    @property
    def last_day(self) -> date:
        """The last day that the calendar knows."""
        return self.besluiten[-1].end


def read_kalender(path: Path) -> Kalender:
    """Return the calendar in ``path``. Raises LoadError."""
    kalender, text = read_toml(path, Kalender)
    check_periods(path, text, "besluiten", kalender.besluiten)
    for number, besluit in enumerate(kalender.besluiten):
        if not all(besluit.start <= day <= besluit.end for day in besluit.days):
            line = line_of(text, ("besluiten", number, "days"))
            raise LoadError(path, line, "Een dag ligt buiten de periode.", "Verbeter de dag of de periode.")
    return kalender


@once_a_product
def load_kalender() -> Kalender:
    """Return the calendar of the product, read once a process."""
    return read_kalender(product().kalender)


@once_a_product
def feestdagen(year: int) -> frozenset[date]:
    """Return the holidays of a year (Atw 3). First Easter Day and first Whit Sunday are always Sundays."""
    pasen = easter(year)
    koningsdag = date(year, 4, 27)
    vast = {date(year, 1, 1), date(year, 5, 5), date(year, 12, 25), date(year, 12, 26)}
    # Goede Vrijdag, tweede paasdag, Hemelvaartsdag, tweede pinksterdag.
    beweeglijk = {pasen + timedelta(days=days) for days in (-2, 1, 39, 50)}
    # Koningsdag moves to the Saturday, never to the Monday.
    koningsdag -= ONE_DAY if koningsdag.weekday() == SUNDAY else timedelta()
    gelijkgesteld = {day for besluit in load_kalender().besluiten for day in besluit.days if day.year == year}
    return frozenset(vast | beweeglijk | {koningsdag} | gelijkgesteld)


def is_werkdag(day: date) -> bool:
    """Return whether ``day`` is no Saturday, Sunday or holiday. Raises NotKnownError outside the calendar."""
    kalender = load_kalender()
    if not kalender.first_day <= day <= kalender.last_day:
        known = f"{kalender.first_day} tot en met {kalender.last_day}"
        raise NotKnownError(f"De kalender met feestdagen is bekend van {known}.")
    return day.weekday() < SATURDAY and day not in feestdagen(day.year)


def next_werkdag(day: date) -> date:
    """Return ``day`` itself when it is a werkdag, else the first werkdag after it (Atw 1 lid 1)."""
    while not is_werkdag(day):
        day += ONE_DAY
    return day


def last_day_of_termijn(start: date, end: date) -> date:
    """Return the last day under the Atw of a term that follows day 0 ``start`` and would end on ``end``.

    Artikel 1 moves the end to a werkdag; artikel 2 makes sure of enough werkdagen in the term. For terms in
    days or weeks of at most twelve weeks (artikel 4). Raises NotKnownError outside the calendar.
    """
    last = next_werkdag(end)
    if (end - start).days >= parameter("atw_kortste_termijn").on(start).value:
        needed = parameter("atw_werkdagen_in_termijn").on(start).value
        while _count_werkdagen(start, last) < needed:
            last = next_werkdag(last + ONE_DAY)
    return last


def _count_werkdagen(start: date, end: date) -> int:
    return sum(is_werkdag(start + timedelta(days=number)) for number in range(1, (end - start).days + 1))
