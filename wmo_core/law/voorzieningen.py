"""The voorzieningen that the product can name, each with its step on the ladder and how it is paid."""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import Field

from wmo_core.errors import LoadError
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record, Text, line_of, read_toml

Resultaatveld = Literal["D1", "D2", "D3", "R1", "R2", "R3", "G1", "G2", "G3", "M1", "M2", "M3"]


class Kind(StrEnum):
    """The step of the ladder on which a voorziening stands (Wmo 2.3.5 lid 3)."""

    ALGEMEEN_GEBRUIKELIJK = "algemeen_gebruikelijk"
    ALGEMENE_VOORZIENING = "algemene_voorziening"
    ANDERE_WET = "andere_wet"
    MAATWERKVOORZIENING = "maatwerkvoorziening"


class Betaling(StrEnum):
    """How a voorziening is paid; the data file explains each."""

    TARIEF = "tarief"
    GEEN = "geen"
    VERVOER_EIGEN_PRIJS = "vervoer_eigen_prijs"
    INKOMEN = "inkomen"
    OPVANG = "opvang"
    EIGEN_PRIJS = "eigen_prijs"
    WINKELPRIJS = "winkelprijs"
    BUITEN_WMO = "buiten_wmo"


class Voorziening(Record):
    """One voorziening. ``name`` is for developers and sources; residents read the content files."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    name: Text
    kind: Kind
    bijdrage: Betaling
    woningaanpassing: bool = False
    resultaatvelden: tuple[Resultaatveld, ...]
    source: Text


class _File(Record):
    voorzieningen: tuple[Voorziening, ...]


def read_voorzieningen(path: Path) -> tuple[Voorziening, ...]:
    """Return the voorzieningen in ``path``. Raises LoadError, also for an id that stands there twice."""
    found, text = read_toml(path, _File)
    counts = Counter(each.id for each in found.voorzieningen)
    for number, each in enumerate(found.voorzieningen):
        if counts[each.id] > 1:
            line = line_of(text, ("voorzieningen", number, "id"))
            raise LoadError(
                path, line, f"De id {each.id} staat er twee keer.", "Geef een van de twee een eigen id."
            )
    return found.voorzieningen


@once_a_product
def load_voorzieningen() -> Mapping[str, Voorziening]:
    """Return all voorzieningen by id, in the order of the file, read once a process."""
    return MappingProxyType({each.id: each for each in read_voorzieningen(product().voorzieningen)})
