"""Checks that the periods in a data file follow each other day by day."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import NoReturn, Protocol

from wmo_core.errors import LoadError
from wmo_core.toml_file import line_of


class Period(Protocol):
    """Something that holds from a first day up to and including a last day."""

    @property
    def start(self) -> date:
        """The first day."""

    @property
    def end(self) -> date | None:
        """The last day, or None when no end is known."""


def covers(period: Period, day: date) -> bool:
    """Return whether the period holds on ``day``; the last day still counts."""
    return period.start <= day and (period.end is None or day <= period.end)


def check_periods(path: Path, text: str, table: str, periods: Sequence[Period]) -> None:
    """Refuse periods that overlap, leave a gap or stand in the wrong order. Raises LoadError."""

    def refuse(number: int, key: str, problem: str, remedy: str) -> NoReturn:
        raise LoadError(path, line_of(text, (table, number, key)), problem, remedy)

    for number, period in enumerate(periods):
        if period.end is not None and period.end < period.start:
            refuse(number, "end", "De end ligt voor de start.", "Verbeter een van de twee dagen.")
    for number, (earlier, later) in enumerate(pairwise(periods), start=1):
        if earlier.end is None:
            remedy = "Alleen de laatste periode mag zonder end."
            refuse(number - 1, "start", "De sleutel end ontbreekt.", remedy)
        if later.start <= earlier.end:
            remedy = "Zet de oudste periode boven en laat perioden elkaar niet overlappen."
            refuse(number, "start", "Deze periode begint voordat de vorige voorbij is.", remedy)
        if later.start > earlier.end + timedelta(days=1):
            remedy = "Laat elke periode beginnen op de dag na de vorige."
            refuse(number, "start", "Tussen de vorige periode en deze ontbreken dagen.", remedy)
