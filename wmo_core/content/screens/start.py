"""The words of the first screen."""

from typing import Annotated

from wmo_core.content.records import Lines, Text, filled
from wmo_core.content.screens.base import AsFileWords, ScreenWords
from wmo_core.toml_file import Record


class GemeenteWords(Record):
    """How someone finds the own municipality."""

    vraag: Text
    voorbeeld: Text
    kies: Text
    bij_plaats: Annotated[str, filled("gemeente", "plaats")]
    niet_erbij: Text
    gevonden: Annotated[str, filled("namen")]
    niets_gevonden: Text
    alleen_naam: Annotated[str, filled("gemeente")]
    weet_niet: Text
    weet_niet_uitleg: Text


class StartWords(ScreenWords):
    """The words of the first screen."""

    intro: Text
    punten: Lines
    begin: Text
    verder: Text
    nieuw: Text
    lezen: Text
    ander: Text
    mens_titel: Text
    ander_zeker: Text
    ander_ja: Text
    ander_nee: Text
    ander_register: Text
    meer: Text
    voorbereiden: Text
    melding_titel: Text
    melding: Annotated[str, filled("plan_dagen")]
    bestand: Text
    bestand_uitleg: Text
    bestand_zeker: Text
    bestand_ja: Text
    gewist: Text
    elders: Text
    gemeente: GemeenteWords
    niet_gelezen: AsFileWords
