"""The rules of the eigen bijdrage, B1 to B14, in the order in which they are asked.

Each rule looks at one situation and answers, or passes on to the next one. In which period a rule holds, and
which article says so, stands in regelsets.toml: a rule without a source on the day cannot answer. The
exemptions of artikel 3.8 hold for maatwerkvoorzieningen and designated algemene voorzieningen (artikel 3.1
lid 2), not for beschermd wonen and opvang, which have paragraphs of their own, nor for vervoer with a price
of its own. For a woningaanpassing for a minor the parents may owe; they are exempt in the same cases.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wmo_core.law.bijdrage_models import Leeftijd, Ouders, Partner, Reden, RuleId
from wmo_core.law.situatie import AANGEWEZEN, ROLSTOEL, Situatie
from wmo_core.law.voorzieningen import Betaling, load_voorzieningen
from wmo_core.law.vrijstelling import VRIJSTELLING

# Artikel 3.8 lid 6: the exemptions hold for parents too.
OUDERS = "ouders"


@dataclass(frozen=True)
class Uitkomst:
    """The rule that decided: nothing is owed (``nihil``), no amount is named (``reden``) or the tariff."""

    regel: RuleId
    bron: str
    reden: Reden | None = None
    nihil: bool = False


EIGEN_REGEL: Mapping[Betaling, tuple[RuleId, Reden]] = {
    Betaling.VERVOER_EIGEN_PRIJS: ("B10", Reden.RITPRIJS),
    Betaling.INKOMEN: ("B11", Reden.INKOMEN),
    Betaling.OPVANG: ("B12", Reden.OPVANG),
    Betaling.EIGEN_PRIJS: ("B13", Reden.PRIJS_GEMEENTE),
}


def b1_onder_18(s: Situatie) -> Uitkomst | None:
    """A cliënt under 18 owes nothing, unless for a woningaanpassing the parents may."""
    if not s.is_minor or s.for_ouders or not (s.owes or s.has_rolstoel):
        return None
    return Uitkomst("B1", s.bron("B1"), nihil=True)


def b2_rolstoel(s: Situatie) -> Uitkomst | None:
    """A rolstoel is free; when something else may cost money, the next rules decide."""
    return Uitkomst("B2", s.bron("B2"), nihil=True) if s.has_rolstoel and not s.may_cost else None


def b3_partner_onder_aow(s: Situatie) -> Uitkomst | None:
    """A couple owes nothing while at least one of the two is under the AOW age."""
    if s.for_ouders:
        return _exempt("B3", s.vraag.ouders is Ouders.SAMEN_ONDER_AOW, s)
    couple = s.vraag.partner is not Partner.GEEN
    one_under = s.vraag.leeftijd is not Leeftijd.AOW or s.vraag.partner is Partner.ONDER_AOW
    return _exempt("B3", couple and one_under, s)


def b4_andere_bijdrage(s: Situatie) -> Uitkomst | None:
    """Nothing beside a bijdrage for beschermd wonen or under the Wlz."""
    lives_there = s.has(Betaling.INKOMEN) and not s.for_ouders  # the minor, not the parents
    return _exempt("B4", s.vraag.wlz_bijdrage or s.vraag.bijdrage_beschermd_wonen or lives_there, s)


def b5_nachten_in_opvang(s: Situatie) -> Uitkomst | None:
    """Nothing in a month with two or more nights on end in opvang."""
    return _exempt("B5", s.vraag.nachten_in_opvang, s)


def b6_gevaar_minderjarige(s: Situatie) -> Uitkomst | None:
    """Nothing when the college finds that the bijdrage can harm a minor."""
    return _exempt("B6", s.vraag.gevaar_minderjarige, s)


def b7_betalingscapaciteit(s: Situatie) -> Uitkomst | None:
    """Nothing when the college finds that the cliënt cannot pay."""
    return _exempt("B7", s.vraag.betalingscapaciteit_onvoldoende, s)


def b8_schadelijk_voor_aanpak(s: Situatie) -> Uitkomst | None:
    """Nothing when the college finds that the bijdrage harms an integrated approach."""
    return _exempt("B8", s.vraag.bijdrage_schadelijk_voor_aanpak, s)


def ouders(s: Situatie) -> Uitkomst | None:
    """Parents whom nothing exempts: the tariff when it is known that they owe it, else they may be asked."""
    if not s.for_ouders:
        return None
    if s.vraag.ouders_betalen and s.vraag.ouders is not None:
        return b14_tarief(s)
    return Uitkomst("B1", f"{s.bron('B1')}; Wmo 2015, artikel 2.1.5", Reden.OUDERS)


def b9_minimabeleid(s: Situatie) -> Uitkomst | None:
    """Less or nothing below a municipal income line; income is never asked, so no amount is named."""
    if s.vraag.minimabeleid and s.has(Betaling.TARIEF):
        return Uitkomst("B9", s.bron("B9"), Reden.MINIMABELEID)
    return None


def b10_vervoer(s: Situatie) -> Uitkomst | None:
    """With nothing under the tariff: the municipality sets its own fare, or may do so."""
    return _eigen_regel(Betaling.VERVOER_EIGEN_PRIJS, s)


def b11_beschermd_wonen(s: Situatie) -> Uitkomst | None:
    """With nothing under the tariff: beschermd wonen depends on income."""
    return _eigen_regel(Betaling.INKOMEN, s)


def b12_opvang(s: Situatie) -> Uitkomst | None:
    """With nothing under the tariff: opvang leaves someone a fixed sum."""
    return _eigen_regel(Betaling.OPVANG, s)


def b13_algemene_voorziening(s: Situatie) -> Uitkomst | None:
    """With nothing under the tariff: the municipality sets the price of an algemene voorziening."""
    return _eigen_regel(Betaling.EIGEN_PRIJS, s)


def b14_tarief(s: Situatie) -> Uitkomst | None:
    """Everything else: one tariff for the whole household and all voorzieningen together."""
    return Uitkomst("B14", s.bron("B14")) if s.has(Betaling.TARIEF) else None


REGELS: Mapping[str, Callable[[Situatie], Uitkomst | None]] = MappingProxyType(
    {
        "B1": b1_onder_18,
        "B2": b2_rolstoel,
        "B3": b3_partner_onder_aow,
        "B4": b4_andere_bijdrage,
        "B5": b5_nachten_in_opvang,
        "B6": b6_gevaar_minderjarige,
        "B7": b7_betalingscapaciteit,
        "B8": b8_schadelijk_voor_aanpak,
        OUDERS: ouders,
        "B9": b9_minimabeleid,
        "B10": b10_vervoer,
        "B11": b11_beschermd_wonen,
        "B12": b12_opvang,
        "B13": b13_algemene_voorziening,
        "B14": b14_tarief,
    }
)
IDS = frozenset({*REGELS, AANGEWEZEN, VRIJSTELLING})


def zonder_bijdrage(s: Situatie) -> Uitkomst:
    """What is left asks no Wmo bijdrage: it is free, bought in a shop or paid under another law."""
    ways = (Betaling.WINKELPRIJS, Betaling.BUITEN_WMO, Betaling.GEEN)
    way = next(way for way in ways if s.has(way))
    first = next(each for each in s.vraag.voorzieningen if s.betaling(each) is way)
    return buiten_tarief_regel(s, first)


def buiten_tarief_regel(s: Situatie, voorziening_id: str) -> Uitkomst:
    """Return the rule for one voorziening that does not count for the tariff."""
    way = s.betaling(voorziening_id)
    source = load_voorzieningen()[voorziening_id].source
    if voorziening_id == ROLSTOEL:
        return Uitkomst("B2", s.bron("B2"), Reden.GEEN_BIJDRAGE, nihil=True)
    if way is Betaling.WINKELPRIJS:
        return Uitkomst("algemeen_gebruikelijk", "Wmo 2015, artikel 2.3.5, lid 3", Reden.WINKELPRIJS)
    if way is Betaling.BUITEN_WMO:
        return Uitkomst("andere_wet", source, Reden.ANDERE_WET)
    if way is Betaling.GEEN:
        return Uitkomst("geen_bijdrage", source, Reden.GEEN_BIJDRAGE, nihil=True)
    return _outside(way, s)


def _outside(way: Betaling, s: Situatie) -> Uitkomst:
    regel, reden = EIGEN_REGEL[way]
    if reden is Reden.RITPRIJS and s.vraag.vervoer_eigen_prijs is None:
        reden = Reden.RITPRIJS_OF_TARIEF
    return Uitkomst(regel, s.bron(regel), reden)


def _eigen_regel(way: Betaling, s: Situatie) -> Uitkomst | None:
    return _outside(way, s) if s.has(way) and not s.has(Betaling.TARIEF) else None


def _exempt(regel: RuleId, holds: bool, s: Situatie) -> Uitkomst | None:
    if not holds or not s.owes:
        return None
    for_parents = f"{s.bron(OUDERS)}; " if s.for_ouders else ""
    return Uitkomst(regel, f"{for_parents}{s.bron(regel)}", nihil=True)
