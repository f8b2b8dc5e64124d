"""One number in one period, with the source that says so: of the law and of a municipality alike."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator

from wmo_core.toml_file import Day, Record, Text


class Unit(StrEnum):
    """What a number counts."""

    DAGEN = "dagen"
    WERKDAGEN = "werkdagen"
    WEKEN = "weken"
    MAANDEN = "maanden"
    JAREN = "jaren"
    PROCENT = "procent"
    EURO_PER_MAAND = "euro_per_maand"
    EURO_PER_4_WEKEN = "euro_per_4_weken"


WHOLE = set(Unit) - {Unit.EURO_PER_MAAND, Unit.EURO_PER_4_WEKEN}


def _exact(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ValueError("geen getal")
    return Decimal(value)


Number = Annotated[Decimal, BeforeValidator(_exact), Field(ge=0)]


class DatedValue(Record):
    """A number that holds from its first day up to and including its last, and where that stands."""

    start: Day
    end: Day | None = None
    unit: Unit
    value: Number
    reference: Text
    verified: Day

    @field_validator("value")
    @classmethod
    def _only_euros_have_cents(cls, value: Decimal, info: ValidationInfo) -> Decimal:
        if info.data.get("unit") in WHOLE and value % 1:
            raise ValueError("geen heel getal")
        return value
