"""Which terms run, from the days that the resident knows, and which day of a term to name."""

from datetime import date

from wmo_core.law.termijnen import Termijn, Termijnen, termijnen
from wmo_core.plan.dossier import Dates, OnderzoekKlaar


def terms_of(dates: Dates) -> Termijnen | None:
    """Return the terms, or None without a melding. Raises NotKnownError for days outside the calendar."""
    if dates.melding is None:
        return None
    is_done = dates.onderzoek_klaar is OnderzoekKlaar.JA
    return termijnen(dates.melding, dates.aanvraag, dates.besluit, onderzoek_klaar=is_done)


def day_to_act(term: Termijn, today: date) -> date | None:
    """Return the day to name: the calendar day, which is safe, then the last day, then None: it has gone."""
    return next((day for day in (term.kalenderdag, term.uiterste_dag) if today <= day), None)


def asks_for_onderzoek(dates: Dates) -> bool:
    """Return whether it matters if the onderzoek was done: for an early aanvraag (Wmo 2.3.2 lid 9).

    A besluit ends the question: from then on the bezwaar counts. Raises NotKnownError.
    """
    known = terms_of(dates)
    return known is not None and known.is_early(dates.aanvraag) and dates.besluit is None


def aanvraag_may_not_count(dates: Dates) -> bool:
    """Return whether an early aanvraag starts no term, as far as the resident knows. Raises NotKnownError."""
    return asks_for_onderzoek(dates) and dates.onderzoek_klaar is not OnderzoekKlaar.JA
