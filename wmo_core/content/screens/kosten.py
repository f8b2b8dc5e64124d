"""The words of the screen about what someone may pay."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

# The rules of the eigen bijdrage by their number, and what is paid in another way.
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


class KostenWords(ScreenWords):
    """The words of the screen about what someone may pay."""

    intro: Text
    geldt_landelijk: Annotated[str, filled("gemeente", "dag")]
    geldt_voor: Annotated[str, filled("gemeente", "dag")]
    u_betaalt: Text
    u_betaalt_niets: Text
    regels_voorbij: Annotated[str, filled("dag")]
    regels_voorbij_kort: Annotated[str, filled("dag")]
    misschien_niets: Text
    anders: Text
    misschien_waarom: Text
    zo_was_het: Annotated[str, filled("dag")]
    zo_was_het_uitleg: Annotated[str, filled("dag")]
    u_betaalde: Text
    u_betaalde_niets: Text
    toen_misschien_niets: Text
    toen_anders: Text
    toen_hing_af: Text
    geschiedenis_regel: Annotated[str, filled("van", "tot", "bedrag")]
    bedrag_onbekend: Text
    aantal_onbekend: Text
    aow_jaren: Annotated[str, filled("jaren")]
    aow_jaren_en_maanden: Annotated[str, filled("jaren", "maanden")]
    aow_onbekend: Text
    aow: Annotated[str, filled("aow_leeftijd")]
    bedrag_vraag_na: Text
    niet_bekend: Annotated[str, filled("dag")]
    hangt_af: Text
    per_jaar: Annotated[str, filled("bedrag")]
    landelijk: Annotated[str, filled("bedrag")]
    landelijk_onbekend: Text
    zonder_antwoorden: Text
    waarom: Text
    buiten: Text
    vrijstellingen: Annotated[str, filled("gemeente")]
    tabel_titel: Text
    tabel_wat: Text
    tabel_bedrag: Text
    tabel_jaar: Text
    rij_gemeente: Annotated[str, filled("gemeente")]
    rij_u: Text
    rij_landelijk: Text
    periode_maand: Text
    periode_4_weken: Text
    wie_beslist_titel: Text
    wie_beslist: Text
    weinig_geld: Text
    later_titel: Text
    later: Text
    ouders: Text
    regels: ForEach[RuleId, Text]
