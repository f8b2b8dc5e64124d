"""The rules of the eigen bijdrage, B1 to B14, in the order in which they are asked.

Each rule looks at one situation and answers, or passes on to the next one. The exemptions of artikel 3.8
lid 3 hold for maatwerkvoorzieningen and designated algemene voorzieningen (artikel 3.1 lid 2), not for
beschermd wonen and opvang, which have paragraphs of their own.
"""

from dataclasses import dataclass

from wmo_core.law.bijdrage_models import BijdrageVraag, Leeftijd, Partner, Reden, RuleId
from wmo_core.law.voorzieningen import Betaling, load_voorzieningen

WMO = "Wmo 2015, artikel "
UITVOERINGSBESLUIT = "Uitvoeringsbesluit Wmo 2015, artikel "
VRIJSTELLING = UITVOERINGSBESLUIT + "3.8, lid 3, onder "
ROLSTOEL = "rolstoel"
NOTHING_UNDER_WMO = {Betaling.GEEN, Betaling.WINKELPRIJS, Betaling.BUITEN_WMO}


@dataclass(frozen=True)
class Uitkomst:
    """The rule that decided: nothing is owed (``nihil``), no amount is named (``reden``) or the tariff."""

    regel: RuleId
    bron: str
    reden: Reden | None = None
    nihil: bool = False


EIGEN_REGEL = {
    Betaling.VERVOER_EIGEN_PRIJS: Uitkomst("B10", f"{UITVOERINGSBESLUIT}3.8, lid 1", Reden.RITPRIJS),
    Betaling.INKOMEN: Uitkomst("B11", f"{UITVOERINGSBESLUIT}3.11 en 3.12", Reden.INKOMEN),
    Betaling.OPVANG: Uitkomst("B12", f"{UITVOERINGSBESLUIT}3.20", Reden.OPVANG),
    Betaling.EIGEN_PRIJS: Uitkomst("B13", f"{WMO}2.1.4, lid 1", Reden.PRIJS_GEMEENTE),
}


@dataclass(frozen=True)
class Situatie:
    """The facts, and which ways of paying the voorzieningen bring in."""

    vraag: BijdrageVraag

    def betaling(self, voorziening_id: str) -> Betaling:
        """Return how a voorziening is paid here; a designated one counts for the tariff (Wmo 2.1.4 lid 3)."""
        if voorziening_id in self.vraag.aangewezen_voorzieningen:
            return Betaling.TARIEF
        return load_voorzieningen()[voorziening_id].bijdrage

    def has(self, *ways: Betaling) -> bool:
        """Return whether some voorziening is paid in one of these ways."""
        return any(self.betaling(each) in ways for each in self.vraag.voorzieningen)

    @property
    def owes(self) -> bool:
        """Whether there is something for which the exemptions of artikel 3.8 lid 3 can matter."""
        return self.has(Betaling.TARIEF, Betaling.VERVOER_EIGEN_PRIJS)

    @property
    def has_rolstoel(self) -> bool:
        """Whether a rolstoel is among the voorzieningen."""
        return ROLSTOEL in self.vraag.voorzieningen

    @property
    def may_cost(self) -> bool:
        """Whether the Wmo can ask something for at least one voorziening."""
        return not all(self.betaling(each) in NOTHING_UNDER_WMO for each in self.vraag.voorzieningen)


def b1_onder_18(s: Situatie) -> Uitkomst | None:
    """A cliënt under 18 owes nothing; for a woningaanpassing the parents may (Wmo 2.1.5)."""
    if s.vraag.leeftijd is not Leeftijd.ONDER_18 or not (s.owes or s.has_rolstoel):
        return None
    if any(load_voorzieningen()[each].woningaanpassing for each in s.vraag.voorzieningen):
        return Uitkomst("B1", f"{VRIJSTELLING}e; {WMO}2.1.5", Reden.OUDERS)
    return Uitkomst("B1", f"{VRIJSTELLING}e", nihil=True)


def b2_rolstoel(s: Situatie) -> Uitkomst | None:
    """A rolstoel is free; when something else may cost money, the next rules decide."""
    return Uitkomst("B2", f"{VRIJSTELLING}d", nihil=True) if s.has_rolstoel and not s.may_cost else None


def b3_partner_onder_aow(s: Situatie) -> Uitkomst | None:
    """A couple owes nothing while at least one of the two is under the AOW age."""
    couple = s.vraag.partner is not Partner.GEEN
    one_under = s.vraag.leeftijd is not Leeftijd.AOW or s.vraag.partner is Partner.ONDER_AOW
    return _exempt("B3", "f", couple and one_under, s)


def b4_andere_bijdrage(s: Situatie) -> Uitkomst | None:
    """Nothing beside a bijdrage for beschermd wonen or under the Wlz."""
    other = s.vraag.wlz_bijdrage or s.vraag.bijdrage_beschermd_wonen or s.has(Betaling.INKOMEN)
    return _exempt("B4", "a", other, s)


def b5_nachten_in_opvang(s: Situatie) -> Uitkomst | None:
    """Nothing in a month with two or more nights on end in opvang."""
    return _exempt("B5", "b", s.vraag.nachten_in_opvang, s)


def b6_gevaar_minderjarige(s: Situatie) -> Uitkomst | None:
    """Nothing when the college finds that the bijdrage can harm a minor."""
    return _exempt("B6", "c", s.vraag.gevaar_minderjarige, s)


def b7_betalingscapaciteit(s: Situatie) -> Uitkomst | None:
    """Nothing when the college finds that the cliënt cannot pay."""
    return _exempt("B7", "g", s.vraag.betalingscapaciteit_onvoldoende, s)


def b8_schadelijk_voor_aanpak(s: Situatie) -> Uitkomst | None:
    """Nothing when the college finds that the bijdrage harms an integrated approach."""
    return _exempt("B8", "h", s.vraag.bijdrage_schadelijk_voor_aanpak, s)


def b9_minimabeleid(s: Situatie) -> Uitkomst | None:
    """Less or nothing below a municipal income line; income is never asked, so no amount is named."""
    if s.vraag.minimabeleid and s.has(Betaling.TARIEF):
        return Uitkomst("B9", f"{UITVOERINGSBESLUIT}3.8, lid 2", Reden.MINIMABELEID)
    return None


def b10_tot_b13_buiten_tarief(s: Situatie) -> Uitkomst | None:
    """With nothing under the tariff, the first voorziening that has a rule of its own decides."""
    if s.has(Betaling.TARIEF):
        return None
    return next((uitkomst for way, uitkomst in EIGEN_REGEL.items() if s.has(way)), None)


def b14_tarief(s: Situatie) -> Uitkomst | None:
    """Everything else: one tariff for the whole household and all voorzieningen together."""
    return Uitkomst("B14", f"{WMO}2.1.4a, lid 4") if s.has(Betaling.TARIEF) else None


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
        return Uitkomst("B2", f"{VRIJSTELLING}d", Reden.GEEN_BIJDRAGE, nihil=True)
    if way is Betaling.WINKELPRIJS:
        return Uitkomst("algemeen_gebruikelijk", f"{WMO}2.3.5, lid 3", Reden.WINKELPRIJS)
    if way is Betaling.BUITEN_WMO:
        return Uitkomst("andere_wet", source, Reden.ANDERE_WET)
    if way is Betaling.GEEN:
        return Uitkomst("geen_bijdrage", source, Reden.GEEN_BIJDRAGE, nihil=True)
    return EIGEN_REGEL[way]


def _exempt(regel: RuleId, onderdeel: str, holds: bool, s: Situatie) -> Uitkomst | None:
    return Uitkomst(regel, f"{VRIJSTELLING}{onderdeel}", nihil=True) if holds and s.owes else None
