"""The eigen bijdrage of a household: rules B1 to B14 in order, the first that answers decides."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from wmo_core.dated import DatedValue
from wmo_core.law import bijdrage_regels as regels
from wmo_core.law.bijdrage_models import Bijdrage, BijdrageVraag, BuitenTarief, Reden
from wmo_core.law.bijdrage_regels import Uitkomst
from wmo_core.law.errors import NotKnownError
from wmo_core.law.regelsets import load_regelsets
from wmo_core.law.situatie import Situatie
from wmo_core.law.tarief import LokaalNietBekendError, landelijk_tarief, per_jaar, periode_of, tarief_op
from wmo_core.law.voorzieningen import Betaling
from wmo_core.law.vrijstelling import VRIJSTELLING, Vrijstelling, article_of, meetellend

NIHIL = Decimal("0.00")
NIET_BEKEND = Bijdrage(reden=Reden.NIET_BEKEND)


def eigen_bijdrage(
    vraag: BijdrageVraag, lokaal: Sequence[DatedValue] = (), vrijstellingen: Sequence[Vrijstelling] = ()
) -> Bijdrage:
    """Return what the household pays at most in the one tariff, with the rule and its source.

    ``lokaal`` and ``vrijstellingen`` are what the municipality asks and what it asks nothing for, if it has
    them. Raises LokaalTeHoogError when a local amount is above the national maximum. A day without a source
    gives no amount but a ``reden``.
    """
    counted = meetellend(vraag.voorzieningen, vrijstellingen)
    asked = vraag.model_copy(update={"voorzieningen": counted or vraag.voorzieningen})
    try:
        situatie = Situatie(asked, load_regelsets().on(asked.peildatum).regels)
        if counted != vraag.voorzieningen:
            situatie.bron(VRIJSTELLING)
        uitkomst, buiten_tarief = _uitkomst(situatie), _buiten_tarief(situatie)
    except NotKnownError:
        return NIET_BEKEND
    found = _tarief_or_reden(uitkomst, asked.peildatum, lokaal)
    if not counted and isinstance(found, DatedValue) and found.value:
        article = article_of(asked.voorzieningen[0], vrijstellingen)
        uitkomst = Uitkomst(VRIJSTELLING, article, nihil=True)
        found = _nihil(found, uitkomst)
    return _bijdrage(uitkomst, buiten_tarief, found)


def _uitkomst(situatie: Situatie) -> Uitkomst:
    answers = (regel(situatie) for regel in regels.REGELS.values())
    found = next((each for each in answers if each is not None), None)
    return regels.zonder_bijdrage(situatie) if found is None else found


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


def _tarief_or_reden(uitkomst: Uitkomst, day: date, lokaal: Sequence[DatedValue]) -> DatedValue | Reden:
    if uitkomst.reden is not None and not uitkomst.nihil:
        return uitkomst.reden
    try:
        # An exemption of the country holds whatever the municipality asks, so it needs no local amount.
        tarief = landelijk_tarief(day) if uitkomst.nihil else tarief_op(day, lokaal)
    except LokaalNietBekendError:
        return Reden.LOKAAL_NIET_BEKEND
    except NotKnownError:
        # Also for an exemption: nothing is owed for a period, and that is the period of the tariff.
        return Reden.NIET_BEKEND
    if uitkomst.nihil:
        return _nihil(tarief, uitkomst)
    return tarief


def _nihil(tarief: DatedValue, uitkomst: Uitkomst) -> DatedValue:
    return tarief.model_copy(update={"value": NIHIL, "reference": uitkomst.bron})


def _buiten_tarief(situatie: Situatie) -> tuple[BuitenTarief, ...]:
    found = []
    for each in dict.fromkeys(situatie.vraag.voorzieningen):
        if situatie.betaling(each) is not Betaling.TARIEF:
            regel = regels.buiten_tarief_regel(situatie, each)
            reden = regel.reden or Reden.GEEN_BIJDRAGE
            found.append(BuitenTarief(voorziening=each, regel=regel.regel, bron=regel.bron, reden=reden))
    return tuple(found)
