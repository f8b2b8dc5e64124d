"""What is asked of, and answered by, the rules for the eigen bijdrage."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, StrictBool, field_validator

from wmo_core.law.tarief import Periode
from wmo_core.law.voorzieningen import Kind, load_voorzieningen
from wmo_core.toml_file import Record

# The rules by their number, and what is paid, or not, in another way.
RuleId = Literal[
    "B1",
    "B2",
    "B3",
    "B4",
    "B5",
    "B6",
    "B7",
    "B8",
    "B9",
    "B10",
    "B11",
    "B12",
    "B13",
    "B14",
    "algemeen_gebruikelijk",
    "andere_wet",
    "geen_bijdrage",
    "vrijstelling",
]


class Leeftijd(StrEnum):
    """The age group of the cliënt; a date of birth is never asked."""

    ONDER_18 = "onder_18"
    VAN_18_TOT_AOW = "18_tot_aow"
    AOW = "aow"
    ONBEKEND = "onbekend"


class Partner(StrEnum):
    """The echtgenoot, or another adult in the same household who is no parent or child (Wmo 1.1.2).

    ``LEEFTIJD_ONBEKEND``: there is one. ``ONBEKEND``: whether someone shares the household is not known.
    """

    GEEN = "geen"
    ONDER_AOW = "onder_aow"
    AOW = "aow"
    LEEFTIJD_ONBEKEND = "leeftijd_onbekend"
    ONBEKEND = "onbekend"


class Ouders(StrEnum):
    """The parents of a minor who gets a woningaanpassing: they may owe the bijdrage (Wmo 2.1.5)."""

    SAMEN_ONDER_AOW = "samen_onder_aow"
    SAMEN_AOW = "samen_aow"
    EEN_OUDER = "een_ouder"


class Reden(StrEnum):
    """Why no amount is named, or why a voorziening stands outside the one tariff. A code, not a text."""

    GEEN_BIJDRAGE = "geen_bijdrage"
    RITPRIJS = "ritprijs"
    RITPRIJS_OF_TARIEF = "ritprijs_of_tarief"
    INKOMEN = "inkomen"
    OPVANG = "opvang"
    PRIJS_GEMEENTE = "prijs_gemeente"
    WINKELPRIJS = "winkelprijs"
    ANDERE_WET = "andere_wet"
    OUDERS = "ouders"
    MINIMABELEID = "minimabeleid"
    NIET_BEKEND = "niet_bekend"
    LOKAAL_NIET_BEKEND = "lokaal_niet_bekend"


# What the facts may be that nobody knows. The first one brings no exemption.
LEEFTIJDEN = {Leeftijd.ONBEKEND: (Leeftijd.AOW, Leeftijd.VAN_18_TOT_AOW, Leeftijd.ONDER_18)}
PARTNERS = {
    Partner.ONBEKEND: (Partner.GEEN, Partner.ONDER_AOW),
    Partner.LEEFTIJD_ONBEKEND: (Partner.AOW, Partner.ONDER_AOW),
}


class BijdrageVraag(Record):
    """The facts that the rules look at. A fact that nobody gave is False; None: not known.

    For a woningaanpassing for a minor, what is said of the cliënt from ``wlz_bijdrage`` up to and including
    ``bijdrage_schadelijk_voor_aanpak`` is about the parents (Uitvoeringsbesluit 3.8 lid 6).
    """

    peildatum: date
    leeftijd: Leeftijd
    partner: Partner
    voorzieningen: Annotated[tuple[str, ...], Field(min_length=1)]
    aangewezen_voorzieningen: tuple[str, ...] = ()
    """Algemene voorzieningen that the verordening brings under the one tariff (Wmo 2.1.4 lid 3)."""
    wlz_bijdrage: StrictBool = False
    """Cliënt or partner owes a bijdrage under the Wlz."""
    bijdrage_beschermd_wonen: StrictBool = False
    """Cliënt or partner owes a bijdrage for beschermd wonen."""
    nachten_in_opvang: StrictBool = False
    """Cliënt or partner stays two or more nights on end in an institution for opvang in this month."""
    gevaar_minderjarige: StrictBool = False
    """The college judged, after advice, that the bijdrage can harm a minor."""
    betalingscapaciteit_onvoldoende: StrictBool = False
    """The college judged that the cliënt cannot pay."""
    bijdrage_schadelijk_voor_aanpak: StrictBool = False
    """The college judged that the bijdrage harms an integrated approach."""
    minimabeleid: StrictBool = False
    """The municipality asks less, or nothing, below an income that it set, and that may hold here."""
    ouders: Ouders | None = None
    ouders_betalen: StrictBool | None = None
    """The verordening lets the parents owe the bijdrage for a woningaanpassing for a minor (Wmo 2.1.5)."""
    vervoer_eigen_prijs: StrictBool | None = None
    """The verordening sets a price of its own for vervoer (Uitvoeringsbesluit 3.8 lid 1)."""

    @property
    def mogelijkheden(self) -> tuple["BijdrageVraag", ...]:
        """The question with each value that an unknown age or partner may have; the first is the dearest."""
        return tuple(
            self.model_copy(update={"leeftijd": leeftijd, "partner": partner})
            for leeftijd in LEEFTIJDEN.get(self.leeftijd, (self.leeftijd,))
            for partner in PARTNERS.get(self.partner, (self.partner,))
        )

    @field_validator("voorzieningen")
    @classmethod
    def _known(cls, ids: tuple[str, ...]) -> tuple[str, ...]:
        if not set(ids) <= set(load_voorzieningen()):
            raise ValueError("onbekende voorziening")
        return ids

    @field_validator("aangewezen_voorzieningen")
    @classmethod
    def _algemeen(cls, ids: tuple[str, ...]) -> tuple[str, ...]:
        known = load_voorzieningen()
        if not all(each in known and known[each].kind is Kind.ALGEMENE_VOORZIENING for each in ids):
            raise ValueError("geen algemene voorziening")
        return ids


class BuitenTarief(Record):
    """A voorziening that does not count for the one tariff, and the rule that says so."""

    voorziening: str
    regel: RuleId
    bron: str
    reden: Reden


class Nihil(Record):
    """The rule by which a household would owe nothing, and its source."""

    regel: RuleId
    bron: str


class Bijdrage(Record):
    """What the household pays at most in the one tariff, and what stands outside it.

    ``bedrag`` in euros for each ``periode``, ``per_jaar`` in euros; all three None when ``reden`` is given.
    ``regel`` and ``bron`` say what decided; they are None on a day for which the rules are not known.
    ``misschien_nihil``: what would make it nothing, when the age or the household is not known.
    """

    bedrag: Decimal | None = None
    periode: Periode | None = None
    per_jaar: Decimal | None = None
    regel: RuleId | None = None
    bron: str | None = None
    reden: Reden | None = None
    misschien_nihil: Nihil | None = None
    buiten_tarief: tuple[BuitenTarief, ...] = ()
