"""The days that a resident fills in: what may be wrong with one, which terms run, and what comes next."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from wmo_core.content.document.next_step import AtAnyTime, BeforePlan, OnADay
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import parameter
from wmo_core.law.termijnen import Termijn, Termijnen, VolgordeError, check_melding_date, termijnen
from wmo_core.law.werkdagen import is_werkdag
from wmo_core.plan.dossier import Dates, OnderzoekKlaar

DAY_FIELDS = ("melding", "aanvraag", "besluit")


class FirstStep(NamedTuple):
    """What comes before the plan can be given; then there are ``plan_days`` days after the melding."""

    id: BeforePlan
    plan_days: int


class GivePlan(NamedTuple):
    """The plan goes to the gemeente; then the onderzoek must be done by a day too."""

    day: date
    onderzoek: date


class DayStep(NamedTuple):
    """A step with a last day."""

    id: OnADay
    day: date


class FreeStep(NamedTuple):
    """A step for which the moment is there, or that waits for nothing."""

    id: AtAnyTime


NextStep: TypeAlias = FirstStep | GivePlan | DayStep | FreeStep


class DateFault(StrEnum):
    """What is wrong with a day. The words stand in content (scherm/fouten.toml)."""

    IN_TOEKOMST = "datum_in_toekomst"
    TE_LANG_GELEDEN = "datum_te_lang_geleden"
    AANVRAAG_VOOR_MELDING = "aanvraag_voor_melding"
    BESLUIT_VOOR_AANVRAAG = "besluit_voor_aanvraag"
    BESLUIT_VOOR_MELDING = "besluit_voor_melding"
    MELDING_ONTBREEKT = "melding_ontbreekt"
    KALENDER_ONBEKEND = "kalender_onbekend"
    GEEN_DAG = "bestand_geen_dag"


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
    outside = _outside_the_calendar(dates)
    if outside is not None:
        return outside, DateFault.KALENDER_ONBEKEND
    try:
        terms_of(dates)
    except VolgordeError as error:
        field = "aanvraag" if error.code.value.startswith("aanvraag") else "besluit"
        return field, DateFault(error.code.value)
    return None


def _outside_the_calendar(dates: Dates) -> str | None:
    """Return the first field with a day of which the feestdagen are not known. A term may end later."""
    for field in DAY_FIELDS:
        day = getattr(dates, field)
        try:
            if day is not None:
                is_werkdag(day)
        except NotKnownError:
            return field
    return None


def terms_of(dates: Dates) -> Termijnen | None:
    """Return the terms, or None without a melding. Raises NotKnownError for days outside the calendar."""
    if dates.melding is None:
        return None
    is_done = dates.onderzoek_klaar is OnderzoekKlaar.JA
    return termijnen(dates.melding, dates.aanvraag, dates.besluit, onderzoek_klaar=is_done)


def plan_days(day: date) -> int:
    """Return how many days after the melding there are to give the plan, as the law is on ``day``."""
    return int(parameter("persoonlijk_plan_termijn").on(day).value)


def day_to_act(term: Termijn, today: date) -> date | None:
    """Return the day to name: the calendar day, which is safe, then the last day, then None: it has gone."""
    days = (term.kalenderdag, term.uiterste_dag)
    return next((day for day in days if day is not None and today <= day), None)


def asks_for_onderzoek(dates: Dates) -> bool:
    """Return whether it matters if the onderzoek was done: for an early aanvraag (Wmo 2.3.2 lid 9).

    A besluit ends the question: from then on the bezwaar counts. Raises NotKnownError.
    """
    known = terms_of(dates)
    return known is not None and known.is_early(dates.aanvraag) and dates.besluit is None


def aanvraag_may_not_count(dates: Dates) -> bool:
    """Return whether an early aanvraag starts no term, as far as the resident knows. Raises NotKnownError."""
    return asks_for_onderzoek(dates) and dates.onderzoek_klaar is not OnderzoekKlaar.JA


def next_step(dates: Dates, today: date) -> NextStep:
    """Return the step that comes next on a day. An aanvraag that may not count is as none.

    Raises NotKnownError for days outside the calendar.
    """
    known = terms_of(dates)
    if known is None:
        return FirstStep("dag_van_melding" if dates.melding_zonder_dag else "melding", plan_days(today))
    if known.bezwaar is not None:
        day = day_to_act(known.bezwaar, today)
        return DayStep("bezwaar", day) if day else FreeStep("na_besluit")
    if known.beschikking is not None:
        day = day_to_act(known.beschikking, today)
        return DayStep("besluit", day) if day else _late(known.beschikking, today, "besluit_te_laat")
    if dates.verslag_gekregen:
        return FreeStep("aanvraag_na_verslag")  # the onderzoek is done (Wmo 2.3.2 lid 8 and 9)
    return _in_the_onderzoek(known, today)


def _late(term: Termijn, today: date, step: AtAnyTime) -> FreeStep:
    """Return the step for a term that has gone; while its last day is not known, to ask comes first."""
    return FreeStep(step if term.is_over(today) else "navragen")


def _in_the_onderzoek(known: Termijnen, today: date) -> NextStep:
    done = day_to_act(known.onderzoek, today)
    if done is None:
        return _late(known.onderzoek, today, "aanvraag")
    give = day_to_act(known.plan, today)
    return GivePlan(give, done) if give else DayStep("onderzoek", done)
