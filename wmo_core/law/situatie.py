"""What the rules of the eigen bijdrage look at: the facts, and what the law says on that day."""

from collections.abc import Mapping
from dataclasses import dataclass

from wmo_core.law.bijdrage_models import BijdrageVraag, Leeftijd
from wmo_core.law.errors import NotKnownError
from wmo_core.law.voorzieningen import Betaling, load_voorzieningen

ROLSTOEL = "rolstoel"
# Wmo 2.1.4 lid 3: the verordening brings an algemene voorziening under the one tariff.
AANGEWEZEN = "aangewezen"
NOTHING_UNDER_WMO = {Betaling.GEEN, Betaling.WINKELPRIJS, Betaling.BUITEN_WMO}


@dataclass(frozen=True)
class Situatie:
    """The facts, the source of each rule on that day, and the ways of paying that the voorzieningen bring."""

    vraag: BijdrageVraag
    bronnen: Mapping[str, str]

    def bron(self, regel: str) -> str:
        """Return the article that gives this rule on the day. Raises NotKnownError for a rule without one."""
        if regel not in self.bronnen:
            raise NotKnownError(f"{regel}: geen bron voor deze regel op deze dag.")
        return self.bronnen[regel]

    def betaling(self, voorziening_id: str) -> Betaling:
        """Return how a voorziening is paid here; a designated one counts for the tariff (Wmo 2.1.4 lid 3)."""
        if voorziening_id in self.vraag.aangewezen_voorzieningen:
            self.bron(AANGEWEZEN)
            return Betaling.TARIEF
        way = load_voorzieningen()[voorziening_id].bijdrage
        # Without a price of its own in the verordening, vervoer counts for the tariff (UB 3.8 lid 1).
        if way is Betaling.VERVOER_EIGEN_PRIJS and self.vraag.vervoer_eigen_prijs is False:
            return Betaling.TARIEF
        return way

    def has(self, *ways: Betaling) -> bool:
        """Return whether some voorziening is paid in one of these ways."""
        return any(self.betaling(each) in ways for each in self.vraag.voorzieningen)

    @property
    def owes(self) -> bool:
        """Whether there is something for which the exemptions of artikel 3.8 lid 3 can matter."""
        return self.has(Betaling.TARIEF)

    @property
    def is_minor(self) -> bool:
        """Whether the cliënt is under 18."""
        return self.vraag.leeftijd is Leeftijd.ONDER_18

    @property
    def for_ouders(self) -> bool:
        """Whether the parents may owe the bijdrage: a woningaanpassing for a minor (UB 3.8 lid 3 onder e)."""
        adapted = any(load_voorzieningen()[each].woningaanpassing for each in self.vraag.voorzieningen)
        return self.is_minor and adapted and self.vraag.ouders_betalen is not False

    @property
    def has_rolstoel(self) -> bool:
        """Whether a rolstoel is among the voorzieningen."""
        return ROLSTOEL in self.vraag.voorzieningen

    @property
    def may_cost(self) -> bool:
        """Whether the Wmo can ask something for at least one voorziening."""
        return not all(self.betaling(each) in NOTHING_UNDER_WMO for each in self.vraag.voorzieningen)
