"""The dated list of all municipalities of the Netherlands, with the places in each."""

from collections import Counter
from pathlib import Path
from typing import Annotated

from pydantic import Field

from wmo_core.content.gemeenten import Code, gemeente_ids, load_gemeente
from wmo_core.errors import LoadError, line_with
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Day, Record, Text, read_toml

FILE = "gemeentelijst.toml"


class Listed(Record):
    """One municipality as the CBS lists it. ``name`` is what a resident says, ``cbs`` the other spelling.

    ``ook``: other names that people type. ``plaatsen``: the places in it, but for one with its own name.
    """

    code: Code
    name: Text
    cbs: str = ""
    provincie: Text
    ook: tuple[Text, ...] = ()
    plaatsen: tuple[Text, ...] = ()


class Gemeentelijst(Record):
    """The municipalities from the first day ``op`` up to and including the last, ``tot``."""

    op: Day
    tot: Day
    source: Text
    places_source: Text
    reviewed: Day
    owner: Text
    gemeenten: Annotated[tuple[Listed, ...], Field(min_length=1)]


def read_gemeentelijst(path: Path) -> Gemeentelijst:
    """Read the list. Raises LoadError, also for a code or a name that stands in it twice."""
    found, text = read_toml(path, Gemeentelijst)
    for key in ("code", "name"):
        values = Counter(getattr(each, key) for each in found.gemeenten)
        for value, times in values.items():
            if times > 1:
                line = line_with(text, f'{key} = "{value}"')
                raise LoadError(path, line, f"{value} staat er twee keer.", "Haal er één weg.")
    if found.tot < found.op:
        line = line_with(text, "tot =")
        raise LoadError(path, line, "De lijst eindigt voor zij begint.", "Verbeter op of tot.")
    return found


@once_a_product
def load_gemeentelijst() -> Gemeentelijst:
    """Return the list, read once a process. Raises LoadError."""
    return read_gemeentelijst(product().content / FILE)


@once_a_product
def listed_by_code() -> dict[str, Listed]:
    """Return the listed municipalities by their code."""
    return {each.code: each for each in load_gemeentelijst().gemeenten}


@once_a_product
def own_file_of_code() -> dict[str, str]:
    """Return the ids of the municipalities with a file of their own, by their code in the list."""
    found = {each: load_gemeente(each).code for each in gemeente_ids()}
    return {code: gemeente_id for gemeente_id, code in found.items() if code is not None}


def is_known(gemeente_id: str | None) -> bool:
    """Return whether this is none, a municipality with a file of its own, or one of the list."""
    return gemeente_id is None or gemeente_id in gemeente_ids() or gemeente_id in listed_by_code()
