"""Which rules of the eigen bijdrage hold in which period, each with the article that says so."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import Field

from wmo_core.errors import LoadError
from wmo_core.law.bijdrage_regels import IDS
from wmo_core.law.errors import NotKnownError
from wmo_core.law.periods import check_periods, covers
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Day, Record, Text, Url, line_of, read_toml


class Regelset(Record):
    """The rules of one period. It always ends: no rule lives on because nobody looked."""

    start: Day
    end: Day
    reference: Text
    url: Url
    verified: Day
    regels: Annotated[Mapping[str, Text], Field(min_length=1)]
    """The source of each rule, by its id."""


class Regelsets(Record):
    """All sets, the oldest first, day after day."""

    sets: Annotated[tuple[Regelset, ...], Field(min_length=1)]
    artikelen: Mapping[Text, tuple[Text, ...]] = Field(default_factory=dict)
    """How the numbers of the articles of these rules begin, by the name of the law."""
    los_ervan: tuple[Text, ...] = ()
    """Sources with such a number that are about something else."""

    def on(self, day: date) -> Regelset:
        """Return the rules in force on ``day``. Raises NotKnownError outside the known period."""
        for regelset in self.sets:
            if covers(regelset, day):
                return regelset
        raise NotKnownError(f"Geen regels voor de eigen bijdrage op deze dag; bekend is {self.known_period}.")

    def rests_on(self, sources: Iterable[str]) -> bool:
        """Return whether a text with these sources tells something of these rules."""
        return any(self._names_one(part) for source in sources for part in source.split("; "))

    def over(self, sources: Iterable[str], reviewed: date, day: date) -> date | None:
        """Return the last day of the rules that a text was compared with, if it may not hold on ``day``.

        It holds no longer when there are no rules on the day, or when nobody looked at it since the rules of
        the day are known. None: it holds, or it tells nothing of these rules.
        """
        if not self.rests_on(sources):
            return None
        now = next((each for each in self.sets if covers(each, day)), None)
        if now is not None and reviewed >= min(now.start, now.verified):
            return None
        ended = [each.end for each in self.sets if each.end < day]
        return next((end for end in ended if end >= reviewed), ended[-1] if ended else None)

    def _names_one(self, source: str) -> bool:
        if source.startswith(self.los_ervan):
            return False
        law, _, rest = source.partition(", ")
        begins = self.artikelen.get(law, ())
        return any(number.startswith(begins) for number in re.findall(r"\d[\d.]*[a-z]?", rest))

    @property
    def known_period(self) -> str:
        """The period with rules, for messages to developers."""
        return f"{self.sets[0].start} tot en met {self.sets[-1].end}"


def read_regelsets(path: Path) -> Regelsets:
    """Return the rule sets in ``path``. Raises LoadError with file, line and remedy."""
    found, text = read_toml(path, Regelsets)
    check_periods(path, text, "sets", found.sets)
    for number, regelset in enumerate(found.sets):
        for unknown in sorted(regelset.regels.keys() - IDS):
            line = line_of(text, ("sets", number, "regels", unknown))
            remedy = "Kies een id uit wmo_core/law/bijdrage_regels.py, of schrijf daar wat deze regel doet."
            raise LoadError(path, line, f"De regel {unknown} doet niets.", remedy)
    for unused in sorted(IDS - {each for regelset in found.sets for each in regelset.regels}):
        line = line_of(text, ("sets", len(found.sets) - 1, "regels"))
        remedy = f'Zet de regel in een set: regels.{unused} = "wet, artikel, lid", of haal haar uit de code.'
        raise LoadError(path, line, f"De regel {unused} staat in geen enkele set.", remedy)
    return found


@once_a_product
def load_regelsets() -> Regelsets:
    """Return the rule sets of the product, read once a process. Raises LoadError."""
    return read_regelsets(product().regelsets)
