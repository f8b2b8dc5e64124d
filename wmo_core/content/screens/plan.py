"""The words of the screen where someone reads the plan again."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

UnplacedPart = Literal[
    "answers", "plan", "talk_card", "letters", "network", "week", "gemeente", "in_plan", "anders"
]


class PlanWords(ScreenWords):
    """The words of the screen where someone reads the plan again."""

    intro: Text
    voorbeeld: Text
    voorbeeld_uitleg: Text
    deel_in_plan: Text
    in_plan: Text
    toevoegen: Annotated[str, filled("deel")]
    naam: Text
    naam_uitleg: Text
    ander_antwoord: Text
    bewerk: Text
    bewerk_veld: Text
    eerste_antwoord: Text
    voorstel_samen: Text
    voorstel_ander: Text
    voorstel_leeg: Text
    voorstel_uitleg: Text
    voorstel_kies: Text
    neem_over: Text
    houd_eigen: Text
    deel_niet_in_plan: Annotated[str, filled("deel")]
    herstel: Text
    niet_in_plan: Text
    deel_leeg: Text
    ouder_titel: Text
    ouder_uitleg: Text
    past_niet_titel: Text
    past_niet_uitleg: Text
    past_niet_dagen: Text
    past_niet_weg: Text
    past_niet_waar: ForEach[UnplacedPart, Text]
    naar_meenemen: Text
