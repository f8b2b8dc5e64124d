"""The one tariff of a household: the national maximum and the lower amount that a municipality may ask."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import DatedValue, Unit, parameter
from wmo_core.law.periods import covers


class Periode(StrEnum):
    """How often the bijdrage is paid."""

    MAAND = "maand"
    VIER_WEKEN = "4 weken"

    @property
    def times_a_year(self) -> int:
        """How many of these periods one year of bijdragen has."""
        return 12 if self is Periode.MAAND else 13


PERIODE_OF = {Unit.EURO_PER_MAAND: Periode.MAAND, Unit.EURO_PER_4_WEKEN: Periode.VIER_WEKEN}


class Tarief(BaseModel):
    """An amount for a whole household and all its voorzieningen together, in one period of time."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bedrag: Annotated[Decimal, Field(ge=0)]
    periode: Periode
    start: date
    end: date | None
    bron: str

    @property
    def per_jaar(self) -> Decimal:
        """Euros for a whole year: the only fair way to compare a month with four weeks."""
        return self.bedrag * self.periode.times_a_year


class LokaalNietBekendError(NotKnownError):
    """The municipality has amounts of its own, but none for this day."""


class LokaalTeHoogError(ValueError):
    """A municipality asks more than the national maximum (Wmo 2.1.4a lid 4 en 5)."""


def landelijk_tarief(day: date) -> Tarief:
    """Return the national maximum on ``day`` (Wmo 2.1.4a lid 4). Raises NotKnownError."""
    return _tarief(parameter("abonnementstarief").on(day))


def tarief_op(day: date, lokaal: Sequence[Tarief] = ()) -> Tarief:
    """Return what this municipality asks on ``day``; the national maximum if it has no amounts of its own.

    Raises NotKnownError when the national maximum is not known, LokaalNietBekendError when only the local
    amount is not known and LokaalTeHoogError when the municipality asks more than it may.
    """
    landelijk = landelijk_tarief(day)
    # In months in which the country asks nothing, a municipality cannot ask anything either.
    if not lokaal or landelijk.bedrag == 0:
        return landelijk
    found = next((tarief for tarief in lokaal if covers(tarief, day)), None)
    if found is None:
        raise LokaalNietBekendError("De gemeente heeft eigen bedragen, maar niet voor deze dag.")
    check_lokaal_tarief(found)
    return found


def check_lokaal_tarief(lokaal: Tarief) -> None:
    """Refuse an amount that is above the national maximum in any known part of its period.

    Compares a whole year of bijdragen. Raises LokaalTeHoogError.
    """
    for value in parameter("abonnementstarief").values:
        landelijk = _tarief(value)
        overlaps = covers(lokaal, value.start) or covers(value, lokaal.start)
        if overlaps and 0 < landelijk.per_jaar < lokaal.per_jaar:
            raise LokaalTeHoogError(
                f"Het bedrag vanaf {lokaal.start} is {lokaal.per_jaar} euro per jaar; "
                f"landelijk is het vanaf {value.start} hoogstens {landelijk.per_jaar} euro per jaar."
            )


def _tarief(value: DatedValue) -> Tarief:
    return Tarief(
        bedrag=value.value,
        periode=PERIODE_OF[value.unit],
        start=value.start,
        end=value.end,
        bron=value.reference,
    )
