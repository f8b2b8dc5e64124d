"""For which letters the moment is there, on one day. Pure rules on the days that the resident knows."""

from datetime import date

from wmo_core.content.letters import LetterId
from wmo_core.content.screens.brieven import KlachtOver
from wmo_core.law.termijnen import Termijnen
from wmo_core.plan.dates import day_to_act, terms_of
from wmo_core.plan.dossier import Dates, Dossier, OnderzoekKlaar

KLACHT: dict[KlachtOver, LetterId] = {"gemeente": LetterId.KLACHT, "aanbieder": LetterId.KLACHT_AANBIEDER}


def offered(dates: Dates, today: date) -> tuple[LetterId, ...]:
    """Return the letters for which the moment is there, the most pressing first.

    Wmo 2.3.2 lid 1, 2, 8 en 9 and 2.3.5 lid 2; Awb 4:17 and 6:7. A term ends with its last day under the
    Algemene termijnenwet. An aanvraag that may not count is as none: a new one is always safe. A reaction to
    the verslag is there once the resident says that it came, or that the onderzoek is done. Who did a melding
    and does not know the day needs no letter for one, and the others would name that day.
    Raises NotKnownError for days outside the calendar.
    """
    known = terms_of(dates)
    if known is None:
        first = () if dates.melding_zonder_dag else (LetterId.MELDING,)
        return *first, LetterId.CLIENTONDERSTEUNER
    runs = known.beschikking or known.bezwaar
    found = _after_the_aanvraag(known, today) if runs else _in_the_onderzoek(known, dates, today)
    if asks_for_verslag(dates) and has_verslag(dates):
        found.append(LetterId.VERSLAG)
    return *found, LetterId.CLIENTONDERSTEUNER


def letters_of(dossier: Dossier, today: date) -> tuple[LetterId, ...]:
    """Return the letters for which the moment is there, and that of a klacht which the resident chose.

    A klacht knows no term of six weeks, so no day decides about it (Awb 9:1, 9:8; Wmo 3.2).
    """
    over = dossier.letters.klacht_over
    return *offered(dossier.dates, today), *((KLACHT[over],) if over else ())


def asks_for_verslag(dates: Dates) -> bool:
    """Return whether a verslag may have come and still matters: after the melding, before the besluit."""
    return dates.melding is not None and dates.besluit is None


def has_verslag(dates: Dates) -> bool:
    """Return whether the verslag is there, as far as the resident knows."""
    return dates.verslag_gekregen or dates.onderzoek_klaar is OnderzoekKlaar.JA


def _in_the_onderzoek(known: Termijnen, dates: Dates, today: date) -> list[LetterId]:
    """Wmo 2.3.2 lid 2: the plan in its own days, or later while the onderzoek lasts; lid 9: the aanvraag.

    With the verslag the onderzoek is done, so an aanvraag can be at once (lid 8 and 9). While nobody knows
    whether the time for the onderzoek is over, to ask comes before any letter.
    """
    if dates.verslag_gekregen:
        return [LetterId.AANVRAAG_NA_VERSLAG]
    sure = known.aanvraag_zonder_onderzoek_vanaf
    if sure is not None and today >= sure:
        return [LetterId.AANVRAAG]
    if day_to_act(known.onderzoek, today) is None:
        return []
    return [LetterId.PLAN_GEVEN if day_to_act(known.plan, today) else LetterId.PLAN_LATER]


def _after_the_aanvraag(known: Termijnen, today: date) -> list[LetterId]:
    """Awb 4:17: no besluit when its time is over. Awb 6:7: bezwaar as long as there is time."""
    if known.bezwaar is not None:
        return [LetterId.BEZWAAR] if day_to_act(known.bezwaar, today) else []
    late = known.beschikking is not None and known.beschikking.is_over(today)
    return [LetterId.INGEBREKESTELLING] if late else []
