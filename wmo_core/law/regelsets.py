"""Which rules of the eigen bijdrage hold in which period, each with the article that says so."""

from collections.abc import Mapping
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

    def on(self, day: date) -> Regelset:
        """Return the rules in force on ``day``. Raises NotKnownError outside the known period."""
        for regelset in self.sets:
            if covers(regelset, day):
                return regelset
        raise NotKnownError(f"Geen regels voor de eigen bijdrage op deze dag; bekend is {self.known_period}.")

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
