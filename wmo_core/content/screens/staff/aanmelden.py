"""The words of the screen where staff log in."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach, Record

Fault = Literal[
    "naam_of_wachtwoord",
    "wacht",
    "opnieuw",
    "code",
    "niet_gelijk",
    "wachtwoord_kort",
    "wachtwoord_lang",
    "wachtwoord_zelfde",
    "wachtwoord_naam",
    "account_naam",
    "account_bestaat",
    "account_onbekend",
    "geen_rol",
    "zichzelf",
    "mag_niet",
    "opslag",
]
RoleId = Literal["ondersteuner", "loket", "beheer"]


class NaamWords(Record):
    """The form for name and password."""

    intro: Text
    naam: Text
    wachtwoord: Text
    knop: Text


class EigenWachtwoordWords(Record):
    """The form for a password of one's own."""

    titel: Text
    uitleg: Annotated[str, filled("minste")]
    nieuw: Text
    nog_eens: Text
    knop: Text


class InstellenWords(Record):
    """Setting up the second factor."""

    titel: Text
    uitleg: Text
    plaatje_alt: Text
    met_de_hand: Text
    veld: Text
    knop: Text


class BewarenWords(Record):
    """The codes on paper."""

    titel: Text
    uitleg: Text
    knop: Text


class CodeWords(Record):
    """Asking for the second factor."""

    titel: Text
    uitleg: Text
    veld: Text
    knop: Text


class AanmeldenWords(ScreenWords):
    """The words of the screen where staff log in."""

    menu: Text
    afmelden: Text
    wacht: Text
    wie: Annotated[str, filled("naam", "rol")]
    rollen: ForEach[RoleId, Text]
    opnieuw_beginnen: Text
    naam: NaamWords
    eigen_wachtwoord: EigenWachtwoordWords
    instellen: InstellenWords
    bewaren: BewarenWords
    code: CodeWords
    fouten: ForEach[Fault, Text]
