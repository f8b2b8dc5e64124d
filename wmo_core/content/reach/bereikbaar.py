"""How to reach someone in the whole country: one dated list of numbers and sites, for every text."""

import re
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, Field

from wmo_core.content.fill import BLANK
from wmo_core.errors import LoadError, line_with
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Day, Record, Text, read_toml

FILE = "bereikbaar.toml"
M = TypeVar("M", bound=BaseModel)


class Telefoonnummer(Record):
    """One number: as someone reads it, as a telephone dials it, and who says so.

    ``former``: other numbers of the same service that still work, and that no text names any more.
    """

    id: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    number: Text
    phone: Annotated[str, Field(pattern=r"^\d+$")]
    free: bool
    former: tuple[Text, ...] = ()
    source: Text
    reviewed: Day

    @property
    def blank(self) -> str:
        """The name of its blank in a text."""
        return f"nummer_{self.id}"


class Site(Record):
    """One site: as a text names it, and where a press on it leads."""

    host: Annotated[str, Field(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
    address: Annotated[str, Field(pattern=r"^https://\S+$")]
    reviewed: Day


class _Reach(Record):
    numbers: Annotated[tuple[Telefoonnummer, ...], Field(min_length=1)]
    sites: tuple[Site, ...] = ()


def read_telefoonnummers(path: Path) -> dict[str, Telefoonnummer]:
    """Read the numbers by id. Raises LoadError, also for one that dials otherwise than it reads."""
    found, text = read_toml(path, _Reach)
    numbers: dict[str, Telefoonnummer] = {}
    for one in found.numbers:
        line = line_with(text, f'id = "{one.id}"')
        if one.id in numbers:
            raise LoadError(path, line, f"De id {one.id} staat er twee keer.", "Haal er één weg.")
        if re.sub(r"\D", "", one.number) != one.phone:
            remedy = "Schrijf in phone dezelfde cijfers als in number, zonder spaties."
            raise LoadError(path, line, f"{one.number} en {one.phone} zijn niet hetzelfde nummer.", remedy)
        numbers[one.id] = one
    return numbers


@once_a_product
def load_telefoonnummers() -> dict[str, Telefoonnummer]:
    """Return the numbers by id, read once a process. Raises LoadError."""
    return read_telefoonnummers(product().content / FILE)


def read_sites(path: Path) -> tuple[Site, ...]:
    """Read the sites. Raises LoadError."""
    return read_toml(path, _Reach)[0].sites


@once_a_product
def load_sites() -> tuple[Site, ...]:
    """Return the sites, read once a process. Raises LoadError."""
    return read_sites(product().content / FILE)


@once_a_product
def number_blanks() -> dict[str, str]:
    """Return the numbers as someone reads them, by the name of their blank."""
    return {one.blank: one.number for one in load_telefoonnummers().values()}


def read_with_numbers(path: Path, model: type[M], remedy: str = "") -> M:
    """Return a file of words as ``model``, with the numbers in their blanks. Raises LoadError."""
    found, _ = read_toml(path, model, remedy)
    return model.model_validate(with_numbers(found.model_dump()))


def with_numbers(words: Any) -> Any:
    """Return a text, a list or a table with the numbers in their blanks; other blanks stay."""
    if isinstance(words, str):
        return BLANK.sub(lambda blank: number_blanks().get(blank[1], blank[0]), words)
    if isinstance(words, list | tuple):
        return type(words)(with_numbers(part) for part in words)
    return {name: with_numbers(part) for name, part in words.items()} if isinstance(words, dict) else words
