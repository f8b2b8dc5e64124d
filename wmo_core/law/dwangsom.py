"""The dwangsom when a besluit is late (Awb 4:17): so much for each day, by how long it takes."""

from datetime import date
from decimal import Decimal

from wmo_core.law.parameters import parameter

DWANGSOM_PARTS = ("eerste", "tweede", "derde")  # each with its amount for a day


def dwangsom(days: int, on: date) -> Decimal:
    """Return the euros over so many days in default (Awb 4:17 lid 1 and 2), with the amounts of ``on``.

    Days beyond the most that count add nothing. Raises NotKnownError outside the known period and ValueError
    for a negative number of days.
    """
    if days < 0:
        raise ValueError("Een aantal dagen is niet kleiner dan nul.")
    part, most = int(parameter("dwangsom_deel").on(on).value), most_days(on)
    counted = min(days, most)
    first, second = min(counted, part), min(max(counted - part, 0), part)
    each = [parameter(f"dwangsom_{name}").on(on).value for name in DWANGSOM_PARTS]
    return each[0] * first + each[1] * second + each[2] * (counted - first - second)


def most_days(on: date) -> int:
    """Return over how many days a dwangsom counts at most (Awb 4:17 lid 1). Raises NotKnownError."""
    return int(parameter("dwangsom_dagen").on(on).value)


def highest_dwangsom(on: date) -> Decimal:
    """Return the most that a dwangsom can become, in euros. Raises NotKnownError outside the known period."""
    return dwangsom(most_days(on), on)
