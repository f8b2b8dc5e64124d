"""Days and money in Dutch words."""

from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency

LOCALE = Locale("nl", "NL")  # the name alone would be looked up again for each day


def day_in_words(day: date) -> str:
    """Return "vrijdag 25 december 2026"."""
    return format_date(day, "EEEE d MMMM y", locale=LOCALE)


def short_day(day: date) -> str:
    """Return "25 december 2026"."""
    return format_date(day, "d MMMM y", locale=LOCALE)


def euro(amount: Decimal) -> str:
    """Return "€ 17,50", with a space that does not break."""
    return format_currency(amount, "EUR", locale=LOCALE)
