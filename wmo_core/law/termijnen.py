"""The days that count between melding and bezwaar. The day of the event is day 0; a last day still counts."""

from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta
from pydantic import Field

from wmo_core.dated import Unit
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import parameter
from wmo_core.law.werkdagen import is_werkdag, last_day_of_termijn, load_kalender
from wmo_core.toml_file import Record

DAYS_IN = {Unit.DAGEN: 1, Unit.WEKEN: 7}
# Not a rule of the law: a melding this old is more likely a slip of the pen.
OLDEST_MELDING = relativedelta(years=2)
EARLY = (
    "Deze aanvraag was er voordat de tijd voor het onderzoek voorbij was. Zij telt alleen als het onderzoek "
    "toen klaar was (Wmo 2015, artikel 2.3.2, lid 9)."
)


class Termijn(Record):
    """A term: the calendar day (the safe advice), the last day under the Atw, and the source.

    ``uiterste_dag``: None where it lies beyond the known calendar.
    """

    kalenderdag: date
    uiterste_dag: date | None
    bron: str

    def is_over(self, day: date) -> bool:
        """Return whether the last day has gone by ``day``; never while that last day is not known."""
        return self.uiterste_dag is not None and self.uiterste_dag < day


class Termijnen(Record):
    """All terms that can be known from the days given. ``niet_bekend``: why something is None, by its name.

    ``aanvraag_zonder_onderzoek_vanaf``: the first day after the time for the onderzoek. From then on an
    aanvraag counts in any case; before it only after an onderzoek that was done (Wmo 2.3.2 lid 9).
    ``beslissing_op_bezwaar``: of a bezwaar made in time, and ``_commissie`` where a commissie advises.
    """

    melding: date
    plan: Termijn
    onderzoek: Termijn
    aanvraag_zonder_onderzoek_vanaf: date | None
    beschikking: Termijn | None = None
    bezwaar: Termijn | None = None
    beslissing_op_bezwaar: Termijn | None = None
    beslissing_op_bezwaar_commissie: Termijn | None = None
    niet_bekend: dict[str, str] = Field(default_factory=dict)

    def is_early(self, aanvraag: date | None) -> bool:
        """Return whether an aanvraag counts only if the onderzoek was done by then, as far as is known."""
        sure = self.aanvraag_zonder_onderzoek_vanaf
        return aanvraag is not None and (sure is None or aanvraag < sure)


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
    """Return the terms (Wmo 2.3.2 lid 1, 2 en 9, 2.3.5 lid 2; Awb 6:7, 6:8 en 7:10).

    ``aanvraag`` is the day on which the gemeente received it, ``besluit`` the day on which it was sent.
    ``onderzoek_klaar``: it is known that the onderzoek was done on the day of the aanvraag. Without that an
    early aanvraag starts no term. What ends beyond the known calendar is None, with the reason.
    Raises VolgordeError for days in the wrong order and NotKnownError for a day outside the known calendar.
    """
    _check_order(melding, aanvraag, besluit)
    onderzoek = wettelijke_termijn("onderzoekstermijn", melding)
    sure = onderzoek.uiterste_dag and onderzoek.uiterste_dag + timedelta(days=1)
    found = Termijnen(
        melding=melding,
        plan=wettelijke_termijn("persoonlijk_plan_termijn", melding),
        onderzoek=onderzoek,
        aanvraag_zonder_onderzoek_vanaf=sure,
    )
    if besluit is not None:
        found = found.model_copy(update=_after_the_besluit(besluit))
    counts = aanvraag is not None and (onderzoek_klaar or not found.is_early(aanvraag))
    if aanvraag is not None and counts:
        found = found.model_copy(update={"beschikking": wettelijke_termijn("beslistermijn", aanvraag)})
    is_early = aanvraag is not None and not counts
    return found.model_copy(update={"niet_bekend": _not_known(found, is_early=is_early)})


def _after_the_besluit(besluit: date) -> dict[str, Termijn]:
    """Return the terms that follow a besluit; those of a bezwaar run after its own time (Awb 7:10 lid 1)."""
    bezwaar = wettelijke_termijn("bezwaartermijn", besluit)
    found = {"bezwaar": bezwaar}
    last = bezwaar.uiterste_dag
    if last is not None:
        found["beslissing_op_bezwaar"] = wettelijke_termijn("bezwaar_beslistermijn", last)
        found["beslissing_op_bezwaar_commissie"] = wettelijke_termijn("bezwaar_beslistermijn_commissie", last)
    return found


def _not_known(found: Termijnen, *, is_early: bool) -> dict[str, str]:
    """Return why a day is not there, by its name."""
    beyond = f"De feestdagen zijn bekend tot en met {load_kalender().last_day}."
    terms = {name: term for name, term in found if isinstance(term, Termijn)}
    reasons = {f"{name}.uiterste_dag": beyond for name, term in terms.items() if term.uiterste_dag is None}
    if found.aanvraag_zonder_onderzoek_vanaf is None:
        reasons["aanvraag_zonder_onderzoek_vanaf"] = beyond
    if found.bezwaar is not None and found.beslissing_op_bezwaar is None:
        reasons |= dict.fromkeys(("beslissing_op_bezwaar", "beslissing_op_bezwaar_commissie"), beyond)
    return reasons | ({"beschikking": EARLY} if is_early else {})


def wettelijke_termijn(parameter_id: str, day_0: date) -> Termijn:
    """Return the term of this parameter that starts to run after ``day_0``.

    Raises NotKnownError for a day outside the known calendar; a last day beyond it is None.
    """
    length = parameter(parameter_id).on(day_0)
    is_werkdag(day_0)  # Refuses a day outside the calendar before it is counted with.
    kalenderdag = day_0 + timedelta(days=int(length.value) * DAYS_IN[length.unit])
    try:
        uiterste_dag = last_day_of_termijn(day_0, kalenderdag)
    except NotKnownError:
        return Termijn(kalenderdag=kalenderdag, uiterste_dag=None, bron=length.reference)
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
