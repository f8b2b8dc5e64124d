"""The eigen bijdrage of a household: rules B1 to B14 in order, the first that answers decides."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from wmo_core.dated import DatedValue
from wmo_core.law import bijdrage_regels as regels
from wmo_core.law.bijdrage_models import Bijdrage, BijdrageVraag, BuitenTarief, Reden
from wmo_core.law.bijdrage_regels import Situatie, Uitkomst
from wmo_core.law.errors import NotKnownError
from wmo_core.law.tarief import LokaalNietBekendError, landelijk_tarief, per_jaar, periode_of, tarief_op
from wmo_core.law.voorzieningen import Betaling

REGELS: tuple[Callable[[Situatie], Uitkomst | None], ...] = (
    regels.b1_onder_18,
    regels.b2_rolstoel,
    regels.b3_partner_onder_aow,
    regels.b4_andere_bijdrage,
    regels.b5_nachten_in_opvang,
    regels.b6_gevaar_minderjarige,
    regels.b7_betalingscapaciteit,
    regels.b8_schadelijk_voor_aanpak,
    regels.b9_minimabeleid,
    regels.b10_tot_b13_buiten_tarief,
    regels.b14_tarief,
)
NIHIL = Decimal("0.00")


def eigen_bijdrage(vraag: BijdrageVraag, lokaal: Sequence[DatedValue] = ()) -> Bijdrage:
    """Return what the household pays at most in the one tariff, with the rule and its source.

    ``lokaal`` holds the amounts of the municipality, if it has any. Raises LokaalTeHoogError when a local
    amount is above the national maximum. A day without a source gives no amount but a ``reden``.
    """
    situatie = Situatie(vraag)
    answers = (regel(situatie) for regel in REGELS)
    uitkomst = next((each for each in answers if each is not None), None)
    if uitkomst is None:
        uitkomst = regels.zonder_bijdrage(situatie)
    return _bijdrage(uitkomst, situatie, lokaal)


def _bijdrage(uitkomst: Uitkomst, situatie: Situatie, lokaal: Sequence[DatedValue]) -> Bijdrage:
    found = _tarief_or_reden(uitkomst, situatie.vraag.peildatum, lokaal)
    tarief = found if isinstance(found, DatedValue) else None
    return Bijdrage(
        bedrag=tarief.value if tarief else None,
        periode=periode_of(tarief) if tarief else None,
        per_jaar=per_jaar(tarief) if tarief else None,
        regel=uitkomst.regel,
        bron=tarief.reference if tarief else uitkomst.bron,
        reden=found if isinstance(found, Reden) else None,
        buiten_tarief=_buiten_tarief(situatie),
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
        # Also for an exemption: without a source for this day the rule itself may have changed.
        return Reden.NIET_BEKEND
    if uitkomst.nihil:
        return tarief.model_copy(update={"value": NIHIL, "reference": uitkomst.bron})
    return tarief


def _buiten_tarief(situatie: Situatie) -> tuple[BuitenTarief, ...]:
    found = []
    for each in dict.fromkeys(situatie.vraag.voorzieningen):
        if situatie.betaling(each) is not Betaling.TARIEF:
            regel = regels.buiten_tarief_regel(situatie, each)
            reden = regel.reden or Reden.GEEN_BIJDRAGE
            found.append(BuitenTarief(voorziening=each, regel=regel.regel, bron=regel.bron, reden=reden))
    return tuple(found)
