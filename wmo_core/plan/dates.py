"""Checks the days that a resident fills in."""

from datetime import date
from enum import StrEnum

from wmo_core.law.errors import NotKnownError
from wmo_core.law.termijnen import VolgordeError, check_melding_date
from wmo_core.plan.dossier import Dates
from wmo_core.plan.term_days import terms_of


class DateFault(StrEnum):
    """What is wrong with a day. The words stand in content (scherm/fouten.toml)."""

    IN_TOEKOMST = "datum_in_toekomst"
    TE_LANG_GELEDEN = "datum_te_lang_geleden"
    AANVRAAG_VOOR_MELDING = "aanvraag_voor_melding"
    BESLUIT_VOOR_AANVRAAG = "besluit_voor_aanvraag"
    BESLUIT_VOOR_MELDING = "besluit_voor_melding"
    MELDING_ONTBREEKT = "melding_ontbreekt"
    KALENDER_ONBEKEND = "kalender_onbekend"


def check_dates(dates: Dates, today: date) -> tuple[str, DateFault] | None:
    """Return the field and what is wrong with it, or None."""
    if dates.melding is None:
        return ("melding", DateFault.MELDING_ONTBREEKT) if dates.aanvraag or dates.besluit else None
    problem = check_melding_date(dates.melding, today)
    if problem is not None:
        return "melding", DateFault(f"datum_{problem.value}")
    for name, day in (("aanvraag", dates.aanvraag), ("besluit", dates.besluit)):
        if day is not None and day > today:
            return name, DateFault.IN_TOEKOMST
    return _check_terms(dates)


def _check_terms(dates: Dates) -> tuple[str, DateFault] | None:
    try:
        terms_of(dates)
    except VolgordeError as error:
        field = "aanvraag" if error.code.value.startswith("aanvraag") else "besluit"
        return field, DateFault(error.code.value)
    except NotKnownError:
        return "melding", DateFault.KALENDER_ONBEKEND
    return None
