"""The days on which the plans of the invented residents in docs/voorbeelden are made."""

from datetime import date

DAYS = {
    "echtpaar": date(2026, 12, 19),
    "man_van_34": date(2026, 11, 22),
    "mantelzorger": date(2026, 11, 22),
}
