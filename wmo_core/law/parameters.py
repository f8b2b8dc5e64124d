"""Legal numbers with a date and a source, one number a file in ``parameters/``."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import Field, model_validator

from wmo_core.dated import DatedValue, Unit
from wmo_core.errors import LoadError
from wmo_core.law.errors import NotKnownError
from wmo_core.law.periods import check_periods, covers
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record, Text, Url, line_of, read_toml


class LegalValue(DatedValue):
    """One value of a legal number, with the place in the law for whoever looks it up."""

    url: Url | None = None
    juriconnect: Text | None = None


class Parameter(Record):
    """A legal number through the years. ``unit`` holds for each value that names no unit of its own."""

    id: Text
    description: Text
    unit: Unit
    values: Annotated[tuple[LegalValue, ...], Field(min_length=1)]

    @model_validator(mode="before")
    @classmethod
    def _hand_down_the_unit(cls, data: Any) -> Any:
        values = data.get("values")
        if "unit" in data and isinstance(values, list) and all(isinstance(value, dict) for value in values):
            return data | {"values": [{"unit": data["unit"]} | value for value in values]}
        return data

    def on(self, day: date) -> LegalValue:
        """Return the value in force on ``day``. Raises NotKnownError outside the known period."""
        for value in self.values:
            if covers(value, day):
                return value
        raise NotKnownError(f"{self.id}: geen waarde bekend op deze dag; bekend is {self.known_period}.")

    @property
    def known_period(self) -> str:
        """The period with a source, for messages to developers."""
        end = self.values[-1].end
        return f"{self.values[0].start} tot en met {end}" if end else f"vanaf {self.values[0].start}"


def read_parameter(path: Path) -> Parameter:
    """Return the parameter in ``path``. Raises LoadError with file, line and remedy."""
    found, text = read_toml(path, Parameter)
    if found.id != path.stem:
        line = line_of(text, ("id",))
        raise LoadError(path, line, "De id is niet de naam van het bestand.", f'Schrijf: id = "{path.stem}".')
    check_periods(path, text, "values", found.values)
    return found


@once_a_product
def load_parameters() -> Mapping[str, Parameter]:
    """Return all parameters by id, read once a process. Raises LoadError for the first wrong file."""
    found = (read_parameter(path) for path in sorted(product().parameters.glob("*.toml")))
    return MappingProxyType({each.id: each for each in found})


def parameter(parameter_id: str) -> Parameter:
    """Return one parameter. Raises KeyError for an id without a file."""
    return load_parameters()[parameter_id]
