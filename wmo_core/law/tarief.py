"""The one tariff of a household: the national maximum and the lower amount that a municipality may ask."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from wmo_core.dated import DatedValue, Unit
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import parameter
from wmo_core.law.periods import covers


class Periode(StrEnum):
    """How often the bijdrage is paid."""

    MAAND = "maand"
    VIER_WEKEN = "4 weken"

    @property
    def times_a_year(self) -> int:
        """How many of these periods one year of bijdragen has."""
        return 12 if self is Periode.MAAND else 13


ABONNEMENTSTARIEF = "abonnementstarief"
PERIODE_OF = {Unit.EURO_PER_MAAND: Periode.MAAND, Unit.EURO_PER_4_WEKEN: Periode.VIER_WEKEN}


def periode_of(amount: DatedValue) -> Periode:
    """Return how often this amount is paid."""
    return PERIODE_OF[amount.unit]


def per_jaar(amount: DatedValue) -> Decimal:
    """Return the euros for a whole year: the only fair way to compare a month with four weeks."""
    return amount.value * periode_of(amount).times_a_year


class LokaalNietBekendError(NotKnownError):
    """The municipality has amounts of its own, but none for this day."""


class LokaalTeHoogError(ValueError):
    """A municipality asks more than the national maximum (Wmo 2.1.4a lid 4 en 5)."""


def landelijk_tarief(day: date) -> DatedValue:
    """Return the national maximum on ``day`` (Wmo 2.1.4a lid 4). Raises NotKnownError."""
    return parameter(ABONNEMENTSTARIEF).on(day)


def tarief_op(day: date, lokaal: Sequence[DatedValue] = ()) -> DatedValue:
    """Return what this municipality asks on ``day``; the national maximum if it has no amounts of its own.

    Raises NotKnownError when the national maximum is not known, LokaalNietBekendError when only the local
    amount is not known and LokaalTeHoogError when the municipality asks more than it may.
    """
    landelijk = landelijk_tarief(day)
    # In months in which the country asks nothing, a municipality cannot ask anything either.
    if not lokaal or landelijk.value == 0:
        return landelijk
    found = next((amount for amount in lokaal if covers(amount, day)), None)
    if found is None:
        raise LokaalNietBekendError("De gemeente heeft eigen bedragen, maar niet voor deze dag.")
    check_lokaal_tarief(found)
    return found


def check_lokaal_tarief(lokaal: DatedValue) -> None:
    """Refuse an amount that is above the national maximum in any known part of its period.

    Compares a whole year of bijdragen. Raises LokaalTeHoogError.
    """
    for landelijk in parameter(ABONNEMENTSTARIEF).values:
        overlaps = covers(lokaal, landelijk.start) or covers(landelijk, lokaal.start)
        if overlaps and 0 < per_jaar(landelijk) < per_jaar(lokaal):
            raise LokaalTeHoogError(
                f"Het bedrag vanaf {lokaal.start} is {per_jaar(lokaal)} euro per jaar; "
                f"landelijk is het vanaf {landelijk.start} hoogstens {per_jaar(landelijk)} euro per jaar."
            )
