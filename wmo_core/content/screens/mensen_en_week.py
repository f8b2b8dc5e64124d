"""The words of the screen with the people around someone and the week."""

from typing import Annotated, Literal

from wmo_core.content.screens.base import ChartButtons, ScreenWords, Text, filled
from wmo_core.toml_file import ForEach

Circle = Literal["dichtbij", "bekenden", "werk"]
Day = Literal["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
DayPart = Literal["ochtend", "middag", "avond"]
Drawn = Literal["mensen", "week"]


class MensenEnWeekWords(ScreenWords):
    """The words of the screen with the people around someone and the week."""

    intro: Text
    mensen_titel: Text
    mensen_uitleg: Text
    mensen_plan: Text
    naam: Text
    kring: Text
    kring_kop: Text
    samen: Text
    mensen_wat: Text
    voeg_persoon: Text
    mensen_leeg: Text
    week_titel: Text
    week_uitleg: Text
    week_plan: Text
    dag: Text
    deel: Text
    wie: Text
    wie_kop: Text
    waarmee: Text
    waarmee_kop: Text
    voeg_hulp: Text
    week_leeg: Text
    haal_weg: Annotated[str, filled("wat")]
    ik: Text
    regel: Annotated[str, filled("wat", "rest")]
    wanneer: Annotated[str, filled("dag", "deel")]
    in_plaatje: Annotated[str, filled("tekst")]
    in_plan: Text
    naar: Text
    naar_plan: Text
    kringen: ForEach[Circle, Text]
    dagen: ForEach[Day, Text]
    dagdelen: ForEach[DayPart, Text]
    plaatje: ForEach[Drawn, ChartButtons]
