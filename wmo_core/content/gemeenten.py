"""The local layer: what one municipality fills in. A field that it does not know stays away.

For a screen or a document ask ``all_gemeenten.local_facts``: most municipalities have no file of their own.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from wmo_core.content.colours import ENOUGH, Huisstijl, too_faint
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.content.screens.hulp import HulpWords
from wmo_core.dated import DatedValue, Number, Unit
from wmo_core.errors import LoadError, line_with
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record, read_toml

EXAMPLE_GEMEENTE = "voorbeeldgemeente"  # invented, and the folder that everybody copies

_NOT_DIALLED = re.compile(r"[^\d+]")
Shown = Callable[[str], str]
InBoth = Mapping[Register, str]
Code = Annotated[str, Field(pattern=r"^GM\d{4}$")]


def dialled(number: str) -> str:
    """Return the address that calls a number: a telephone that shows it can be pressed."""
    return f"tel:{_NOT_DIALLED.sub('', number)}"


class Loket(Record):
    """Where a resident finds a person of the municipality."""

    name: str
    address: str = ""
    hours: str = ""
    walk_in: str = ""
    """When someone may come without an appointment."""
    phone: str = ""
    email: str = ""
    melding: InBoth
    plan_inleveren: InBoth

    def reach(
        self, words: HulpWords, *, text: Shown = str, phone: Shown = str, email: Shown = str
    ) -> tuple[str, ...]:
        """Return a line for each way to reach this loket that is known, each fact shown by its function."""
        facts = (
            (words.adres, "adres", self.address, text),
            (words.open, "uren", self.hours, text),
            (words.inloop, "uren", self.walk_in, text),
            (words.telefoon, "telefoon", self.phone, phone),
            (words.email, "email", self.email, email),
        )
        return tuple(fill(line, {blank: shown(fact)}) for line, blank, fact, shown in facts if fact)


class Clientondersteuning(Record):
    """The free and independent help that every municipality must offer (Wmo 2.2.4)."""

    name: str
    phone: str = ""
    text: InBoth


class LocalAmount(DatedValue):
    """The eigen bijdrage of this municipality in one period (Wmo 2.1.4a lid 5): ``amount`` in its file."""

    unit: Literal[Unit.EURO_PER_4_WEKEN, Unit.EURO_PER_MAAND]
    value: Number = Field(alias="amount")


class Vrijstelling(Record):
    """Voorzieningen for which this municipality asks no eigen bijdrage."""

    voorzieningen: tuple[str, ...] = Field(min_length=1)
    reference: str = Field(min_length=1)
    text: InBoth


class AlgemeneVoorziening(Record):
    """One algemene voorziening in this municipality."""

    id: str
    name: str
    place: str = ""
    price: str = ""
    join: InBoth


class Gemeente(Record):
    """Everything that is local. ``notice`` is for an example; ``danger`` are numbers that hold only here.

    ``code``: its code in the list of all municipalities; none for one that was invented.
    """

    id: str
    code: Code | None = None
    name: str
    example: bool
    notice: InBoth = Field(default_factory=dict)
    source: str = Field(min_length=1)
    reviewed: date
    owner: str = Field(min_length=1)
    loket: Loket
    clientondersteuning: Clientondersteuning
    danger: tuple[InBoth, ...] = ()
    eigen_bijdrage: tuple[LocalAmount, ...] = ()
    vrijstellingen: tuple[Vrijstelling, ...] = ()
    algemene_voorzieningen: tuple[AlgemeneVoorziening, ...] = ()
    words: Mapping[str, str] = Field(default_factory=dict)
    huisstijl: Huisstijl | None = None
    zoekwoorden: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """What people of this municipality type for a page, beside what everybody types (zoeken.toml)."""

    @property
    def knows_its_amount(self) -> bool:
        """Return whether it told what it asks. Without an amount of its own that is the national maximum."""
        return True


def gemeente_ids(root: Path | None = None) -> tuple[str, ...]:
    """Return the ids of the municipalities with a file of their own, the example first."""
    folder = (root or product().content) / "gemeenten"
    found = sorted(path.parent.name for path in folder.glob("*/gemeente.toml"))
    return tuple(sorted(found, key=lambda name: name != EXAMPLE_GEMEENTE))


@once_a_product
def load_gemeente(gemeente_id: str) -> Gemeente:
    """Return one municipality, read once a process. Raises LoadError for a faulty file."""
    return read_gemeente(product().content / "gemeenten" / gemeente_id / "gemeente.toml")


def read_gemeente(path: Path) -> Gemeente:
    """Read one local file. Raises LoadError with file, line and remedy."""
    gemeente, text = read_toml(path, Gemeente)
    if gemeente.id != path.parent.name:
        remedy = f"Maak de id {path.parent.name}, zoals de map."
        raise LoadError(path, line_with(text, "id ="), f"De id is {gemeente.id}.", remedy)
    if gemeente.example and not gemeente.notice:
        remedy = "Schrijf [notice] voor een voorbeeld, of zet example op false."
        raise LoadError(path, line_with(text, "example ="), "De sleutel notice ontbreekt.", remedy)
    _check_colours(path, text, gemeente)
    return gemeente


def _check_colours(path: Path, text: str, gemeente: Gemeente) -> None:
    found = too_faint(gemeente.huisstijl) if gemeente.huisstijl else None
    if found is not None:
        key, ground, contrast = found
        what = f"De {key} is moeilijk te zien bij {ground}: het contrast is {contrast:.1f} op 1."
        better = "lichtere" if key == "kleur_donker" else "donkerder"
        remedy = f"Kies een {better} kleur: ten minste {ENOUGH:.0f} op 1."
        raise LoadError(path, line_with(text, f"{key} ="), what, remedy)
