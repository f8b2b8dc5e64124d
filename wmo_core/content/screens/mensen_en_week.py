"""The words of the screen with the people around someone and the week."""

from typing import Literal

from wmo_core.content.records import Text
from wmo_core.content.screens.base import DrawingButtons, ScreenWords
from wmo_core.toml_file import ForEach

Drawn = Literal["mensen", "week"]


class MensenEnWeekWords(ScreenWords):
    """The words of the screen with the people around someone and the week."""

    intro: Text
    mensen_titel: Text
    mensen_uitleg: Text
    naam: Text
    kring: Text
    kring_kop: Text
    samen: Text
    mensen_wat: Text
    voeg_persoon: Text
    mensen_leeg: Text
    week_titel: Text
    week_uitleg: Text
    moment: Text
    wie: Text
    wie_kop: Text
    waarmee: Text
    waarmee_kop: Text
    voeg_hulp: Text
    week_leeg: Text
    haal_weg: Text
    in_plan: Text
    naar: Text
    naar_plan: Text
    plaatje: ForEach[Drawn, DrawingButtons]
