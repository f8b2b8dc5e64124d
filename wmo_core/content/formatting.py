"""Days and money in Dutch words."""

import re
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency

HERE = ZoneInfo("Europe/Amsterdam")
LOCALE = Locale("nl", "NL")  # the name alone would be looked up again for each day
_MONTHS = "|".join(LOCALE.months["format"]["wide"].values())
_DAY_OF_MONTH = re.compile(rf"\b(\d{{1,2}}) (?=(?:{_MONTHS})\b)")


def day_in_words(day: date) -> str:
    """Return "vrijdag 25 december 2026"."""
    return format_date(day, "EEEE d MMMM y", locale=LOCALE)


def short_day(day: date) -> str:
    """Return "25 december 2026"."""
    return format_date(day, "d MMMM y", locale=LOCALE)


def moment_in_words(moment: datetime) -> str:
    """Return "vrijdag 25 december 2026 om 9.05 uur", as the clocks in the Netherlands say."""
    here = moment.astimezone(HERE)
    return f"{day_in_words(here.date())} om {here.hour}.{here.minute:02d} uur"


def euro(amount: Decimal) -> str:
    """Return "€ 17,50", with a space that does not break."""
    return format_currency(amount, "EUR", locale=LOCALE)


def unbroken_days(text: str) -> str:
    """Return a text in which no line ends between a day and its month."""
    return _DAY_OF_MONTH.sub("\\1\u00a0", text)
