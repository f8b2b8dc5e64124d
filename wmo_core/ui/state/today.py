"""Which day it is for the resident."""

import os
from datetime import date, datetime
from zoneinfo import ZoneInfo

# A reviewer or a test may look at the app on another day; the name stands in the README.
ANOTHER_DAY = "WMO_PLAN_VANDAAG"


def today() -> date:
    """Return the day in the Netherlands, or the day that the operator set."""
    chosen = os.environ.get(ANOTHER_DAY)
    return date.fromisoformat(chosen) if chosen else datetime.now(ZoneInfo("Europe/Amsterdam")).date()
