"""The words of the screen of beheer: here the accounts."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach, Record

Stand = Literal["dicht", "eerste_wachtwoord", "tweede_stap", "in_gebruik"]


class NieuwWords(Record):
    """The form for a new account."""

    titel: Text
    naam: Text
    naam_uitleg: Text
    rol: Text
    knop: Text


class WachtwoordWords(Record):
    """A first password, shown once."""

    titel: Annotated[str, filled("naam")]
    uitleg: Text
    weg: Text


class AccountWords(Record):
    """What can be done with an account."""

    rol_van: Annotated[str, filled("naam")]
    geef_rol: Text
    nieuw_wachtwoord: Text
    tweede_stap: Text
    afmelden: Text
    sluit: Text
    open: Text
    gedaan: Annotated[str, filled("naam")]


class BeheerWords(ScreenWords):
    """The words of the screen of beheer."""

    intro: Text
    geen_toegang: Text
    accounts: Text
    regel: Annotated[str, filled("naam", "rol", "stand")]
    standen: ForEach[Stand, Text]
    account: AccountWords
    nieuw: NieuwWords
    wachtwoord: WachtwoordWords
