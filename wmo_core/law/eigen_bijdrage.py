"""The eigen bijdrage of a household: the rules in order, the first that answers decides."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from wmo_core.dated import DatedValue
from wmo_core.law import bijdrage_regels as regels
from wmo_core.law.bijdrage_models import Bijdrage, BijdrageVraag, BuitenTarief, Nihil, Reden
from wmo_core.law.bijdrage_regels import Uitkomst
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import parameter
from wmo_core.law.regelsets import load_regelsets
from wmo_core.law.situatie import Situatie
from wmo_core.law.tarief import (
    ABONNEMENTSTARIEF,
    LokaalNietBekendError,
    Periode,
    per_jaar,
    periode_of,
    tarief_op,
)
from wmo_core.law.voorzieningen import Betaling
from wmo_core.law.vrijstelling import VRIJSTELLING, Vrijstelling, article_of, meetellend

NIHIL = Decimal("0.00")
NIET_BEKEND = Bijdrage(reden=Reden.NIET_BEKEND)
UNKNOWN = {Reden.NIET_BEKEND, Reden.LOKAAL_NIET_BEKEND}


def eigen_bijdrage(
    vraag: BijdrageVraag, lokaal: Sequence[DatedValue] = (), vrijstellingen: Sequence[Vrijstelling] = ()
) -> Bijdrage:
    """Return what the household pays at most in the one tariff, with the rule and its source.

    ``lokaal`` and ``vrijstellingen`` are what the municipality asks and what it asks nothing for, if it has
    them. Raises LokaalTeHoogError when a local amount is above the national maximum. A day without a source
    gives no amount but a ``reden``. An unknown age or household gives the most that it can be.
    """
    most, *others = (_answer(each, lokaal, vrijstellingen) for each in vraag.mogelijkheden)
    nihil = next((each for each in others if each.bedrag == NIHIL and each.regel and each.bron), None)
    if most.bedrag == NIHIL or nihil is None or nihil.regel is None or nihil.bron is None:
        return most
    return most.model_copy(update={"misschien_nihil": Nihil(regel=nihil.regel, bron=nihil.bron)})


def laatst_bekende_dag(found: Bijdrage, day: date, lokaal: Sequence[DatedValue] = ()) -> date | None:
    """Return the last day on which rules and amounts were known, when ``found`` is not known on ``day``.

    An answer of that day says how it was, never how it is. None: it is known, or was not known before either.
    """
    ends = (load_regelsets().sets[-1].end, parameter(ABONNEMENTSTARIEF).values[-1].end)
    last = min(end for end in (*ends, *(each.end for each in lokaal[-1:])) if end is not None)
    return last if found.reden in UNKNOWN and last < day else None


def _answer(
    vraag: BijdrageVraag, lokaal: Sequence[DatedValue], vrijstellingen: Sequence[Vrijstelling]
) -> Bijdrage:
    counted = meetellend(vraag.voorzieningen, vrijstellingen)
    asked = vraag.model_copy(update={"voorzieningen": counted or vraag.voorzieningen})
    try:
        situatie = Situatie(asked, load_regelsets().on(asked.peildatum).regels)
        if counted != vraag.voorzieningen:
            situatie.bron(VRIJSTELLING)
        uitkomst, buiten_tarief = _uitkomst(situatie), _buiten_tarief(situatie)
    except NotKnownError:
        return NIET_BEKEND
    if uitkomst.nihil:
        return _nihil(uitkomst, _periode(asked.peildatum), buiten_tarief)
    found = uitkomst.reden or _tarief_or_reden(asked.peildatum, lokaal)
    if not counted and not (isinstance(found, DatedValue) and not found.value):
        article = article_of(asked.voorzieningen[0], vrijstellingen)
        exempt = Uitkomst(VRIJSTELLING, article, nihil=True)
        return _nihil(exempt, _periode(asked.peildatum, lokaal), buiten_tarief)
    return _bijdrage(uitkomst, buiten_tarief, found)


def _uitkomst(situatie: Situatie) -> Uitkomst:
    answers = (regel(situatie) for regel in regels.REGELS.values())
    found = next((each for each in answers if each is not None), None)
    return regels.zonder_bijdrage(situatie) if found is None else found


def _nihil(uitkomst: Uitkomst, periode: Periode, buiten_tarief: tuple[BuitenTarief, ...]) -> Bijdrage:
    """Return that nothing is owed: that follows from the rule, whatever the tariff is."""
    return Bijdrage(
        bedrag=NIHIL,
        periode=periode,
        per_jaar=NIHIL,
        regel=uitkomst.regel,
        bron=uitkomst.bron,
        buiten_tarief=buiten_tarief,
    )


def _periode(day: date, lokaal: Sequence[DatedValue] = ()) -> Periode:
    """Return how often the bijdrage is paid; by the law in a month when the amount is not known."""
    try:
        return periode_of(tarief_op(day, lokaal))
    except NotKnownError:
        return Periode.MAAND


def _bijdrage(
    uitkomst: Uitkomst, buiten_tarief: tuple[BuitenTarief, ...], found: DatedValue | Reden
) -> Bijdrage:
    if isinstance(found, Reden):
        return Bijdrage(regel=uitkomst.regel, bron=uitkomst.bron, reden=found, buiten_tarief=buiten_tarief)
    return Bijdrage(
        bedrag=found.value,
        periode=periode_of(found),
        per_jaar=per_jaar(found),
        regel=uitkomst.regel,
        bron=found.reference,
        buiten_tarief=buiten_tarief,
    )


def _tarief_or_reden(day: date, lokaal: Sequence[DatedValue]) -> DatedValue | Reden:
    try:
        return tarief_op(day, lokaal)
    except LokaalNietBekendError:
        return Reden.LOKAAL_NIET_BEKEND
    except NotKnownError:
        return Reden.NIET_BEKEND


def _buiten_tarief(situatie: Situatie) -> tuple[BuitenTarief, ...]:
    found = []
    for each in dict.fromkeys(situatie.vraag.voorzieningen):
        if situatie.betaling(each) is not Betaling.TARIEF:
            regel = regels.buiten_tarief_regel(situatie, each)
            reden = regel.reden or Reden.GEEN_BIJDRAGE
            found.append(BuitenTarief(voorziening=each, regel=regel.regel, bron=regel.bron, reden=reden))
    return tuple(found)
