"""The words of the way to the explanations."""

from collections.abc import Mapping
from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach, Record

Rubriek = Literal["wetten", "verhalen", "oefening", "borden", "begrippen"]
Soort = Literal["algemeen", "maatwerk", "gewoon"]


class GroupWords(Record):
    """The words of one group of pages."""

    titel: Text
    uitleg: Text


class ExerciseSteps(Record):
    """One situation of an exercise after another."""

    plaats: Annotated[str, filled("nummer", "totaal")]
    antwoord: Annotated[str, filled("antwoord")]
    volgende: Text
    klaar: Text
    opnieuw: Text


class LezenWords(ScreenWords):
    """The words of the way to the explanations."""

    intro: Text
    zoek: Text
    zoek_voorbeeld: Text
    zoek_knop: Text
    gevonden: Text
    niets_gevonden: Text
    niets_gevonden_tip: Annotated[str, filled("loket_telefoon")]
    dichtbij: Text
    meer: Text
    verhalen_intro: Text
    begrippen_intro: Text
    wat_is: Annotated[str, filled("begrip")]
    lees_ook: Text
    doen_titel: Text
    maak_plan: Text
    bel: Annotated[str, filled("telefoon")]
    print: Text
    print_bord: Text
    naar_bord: Text
    bij_bord: Text
    borden_intro: Text
    geldt: Annotated[str, filled("gemeente", "dag")]
    alle_uitleg: Text
    nog_niet_getest: Text
    bronnen: Text
    oefening: ExerciseSteps
    rubrieken: ForEach[Rubriek, Text]
    wegwijzer: Mapping[str, GroupWords]
    soorten: ForEach[Soort, Text]
