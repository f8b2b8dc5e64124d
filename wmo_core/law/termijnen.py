"""The days that count between melding and bezwaar. The day of the event is day 0; a last day still counts."""

from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from wmo_core.dated import Unit
from wmo_core.law.parameters import parameter
from wmo_core.law.werkdagen import is_werkdag, last_day_of_termijn
from wmo_core.toml_file import Record

DAYS_IN = {Unit.DAGEN: 1, Unit.WEKEN: 7}
# Not a rule of the law: a melding this old is more likely a slip of the pen.
OLDEST_MELDING = relativedelta(years=2)


class Termijn(Record):
    """A term: the calendar day (the safe advice), the last day under the Atw, and the source."""

    kalenderdag: date
    uiterste_dag: date
    bron: str


class Termijnen(Record):
    """All terms that can be known from the days given.

    ``aanvraag_mogelijk_vanaf``: the first day after the time for the onderzoek. From then on an aanvraag
    counts in any case; before it only after an onderzoek that was done (Wmo 2.3.2 lid 9).
    """

    melding: date
    plan: Termijn
    onderzoek: Termijn
    aanvraag_mogelijk_vanaf: date
    beschikking: Termijn | None
    bezwaar: Termijn | None

    def is_early(self, aanvraag: date | None) -> bool:
        """Return whether an aanvraag counts only if the onderzoek was done by then."""
        return aanvraag is not None and aanvraag < self.aanvraag_mogelijk_vanaf


class Volgorde(StrEnum):
    """Which day stands before the day that it must follow."""

    AANVRAAG_VOOR_MELDING = "aanvraag_voor_melding"
    BESLUIT_VOOR_AANVRAAG = "besluit_voor_aanvraag"
    BESLUIT_VOOR_MELDING = "besluit_voor_melding"


class VolgordeError(ValueError):
    """The days stand in an order that cannot be."""

    def __init__(self, code: Volgorde) -> None:
        super().__init__(code.value)
        self.code = code


class MeldingProblem(StrEnum):
    """Why a day can hardly be the day of the melding."""

    IN_TOEKOMST = "in_toekomst"
    TE_LANG_GELEDEN = "te_lang_geleden"


def termijnen(
    melding: date,
    aanvraag: date | None = None,
    besluit: date | None = None,
    *,
    onderzoek_klaar: bool = False,
) -> Termijnen:
    """Return the terms (Wmo 2.3.2 lid 1, 2 en 9, 2.3.5 lid 2; Awb 6:7 en 6:8).

    ``besluit`` is the day on which the besluit was sent. ``onderzoek_klaar``: it is known that the onderzoek
    was done on the day of the aanvraag. Without that an early aanvraag starts no term.
    Raises VolgordeError for days in the wrong order and NotKnownError outside the known calendar.
    """
    _check_order(melding, aanvraag, besluit)
    onderzoek = wettelijke_termijn("onderzoekstermijn", melding)
    found = Termijnen(
        melding=melding,
        plan=wettelijke_termijn("persoonlijk_plan_termijn", melding),
        onderzoek=onderzoek,
        aanvraag_mogelijk_vanaf=onderzoek.uiterste_dag + timedelta(days=1),
        beschikking=None,
        bezwaar=None if besluit is None else wettelijke_termijn("bezwaartermijn", besluit),
    )
    if aanvraag is None or (found.is_early(aanvraag) and not onderzoek_klaar):
        return found
    return found.model_copy(update={"beschikking": wettelijke_termijn("beslistermijn", aanvraag)})


def wettelijke_termijn(parameter_id: str, day_0: date) -> Termijn:
    """Return the term of this parameter that starts to run after ``day_0``. Raises NotKnownError."""
    length = parameter(parameter_id).on(day_0)
    is_werkdag(day_0)  # Refuses a day outside the calendar before it is counted with.
    kalenderdag = day_0 + timedelta(days=int(length.value) * DAYS_IN[length.unit])
    uiterste_dag = last_day_of_termijn(day_0, kalenderdag)
    atw = "; Algemene termijnenwet, artikel 1, lid 1" if uiterste_dag != kalenderdag else ""
    return Termijn(kalenderdag=kalenderdag, uiterste_dag=uiterste_dag, bron=length.reference + atw)


def check_melding_date(melding: date, today: date) -> MeldingProblem | None:
    """Return why this can hardly be the day of the melding, or None. It stops nobody."""
    if melding > today:
        return MeldingProblem.IN_TOEKOMST
    if melding < today - OLDEST_MELDING:
        return MeldingProblem.TE_LANG_GELEDEN
    return None


def _check_order(melding: date, aanvraag: date | None, besluit: date | None) -> None:
    if aanvraag is not None and aanvraag < melding:
        raise VolgordeError(Volgorde.AANVRAAG_VOOR_MELDING)
    if aanvraag is not None and besluit is not None and besluit < aanvraag:
        raise VolgordeError(Volgorde.BESLUIT_VOOR_AANVRAAG)
    if besluit is not None and besluit < melding:
        raise VolgordeError(Volgorde.BESLUIT_VOOR_MELDING)
