"""Which day and what time it is. Only screens and commands ask; the layers below are told a day."""

import os
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from wmo_core.errors import SettingError

# A reviewer or a test may look at the app on another day; the name stands in the README.
ANOTHER_DAY = "WMO_PLAN_VANDAAG"


def today() -> date:
    """Return the day in the Netherlands, or the day that the operator set. Raises SettingError."""
    return another_day() or datetime.now(ZoneInfo("Europe/Amsterdam")).date()


def now() -> datetime:
    """Return the time of the clock, for what is kept so long; a day that the operator set does not count."""
    return datetime.now(UTC)


def another_day() -> date | None:
    """Return the day that the operator set, or None. Raises SettingError when it is no day."""
    chosen = os.environ.get(ANOTHER_DAY, "").strip()
    try:
        return date.fromisoformat(chosen) if chosen else None
    except ValueError:
        raise SettingError(
            f"{ANOTHER_DAY} is geen bestaande dag; schrijf jaar-maand-dag, zoals 2026-11-22."
        ) from None
