"""The words of the quick calculator for staff."""

from typing import Literal

from wmo_core.content.records import Text
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

AgeName = Literal["onder_18", "18_tot_aow", "aow"]
PartnerName = Literal["geen", "onder_aow", "aow", "onbekend"]


class RekenenWords(ScreenWords):
    """The words of the quick calculator."""

    intro: Text
    dagen_titel: Text
    klaar: Text
    kosten_titel: Text
    leeftijd: Text
    partner: Text
    hulp: Text
    wlz_ja: Text
    reken: Text
    leeg: Text
    borden_titel: Text
    prijzen_titel: Text
    prijzen_leeg: Text
    prijs_naam: Text
    prijs_plaats: Text
    prijs_prijs: Text
    prijs_zo: Text
    onbekend: Text
    leeftijden: ForEach[AgeName, Text]
    partners: ForEach[PartnerName, Text]
