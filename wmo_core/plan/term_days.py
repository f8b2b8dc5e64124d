"""Which terms run, from the days that the resident knows."""

from wmo_core.law.termijnen import Termijnen, termijnen
from wmo_core.plan.dossier import Dates, OnderzoekKlaar


def terms_of(dates: Dates) -> Termijnen | None:
    """Return the terms, or None without a melding. Raises NotKnownError for days outside the calendar."""
    if dates.melding is None:
        return None
    is_done = dates.onderzoek_klaar is OnderzoekKlaar.JA
    return termijnen(dates.melding, dates.aanvraag, dates.besluit, onderzoek_klaar=is_done)


def asks_for_onderzoek(dates: Dates) -> bool:
    """Return whether it matters if the onderzoek was done: for an early aanvraag (Wmo 2.3.2 lid 9).

    A besluit ends the question: from then on the bezwaar counts. Raises NotKnownError.
    """
    known = terms_of(dates)
    return known is not None and known.is_early(dates.aanvraag) and dates.besluit is None


def aanvraag_may_not_count(dates: Dates) -> bool:
    """Return whether an early aanvraag starts no term, as far as the resident knows. Raises NotKnownError."""
    return asks_for_onderzoek(dates) and dates.onderzoek_klaar is not OnderzoekKlaar.JA
