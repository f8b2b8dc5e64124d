"""The words of the screen where someone reads the plan again."""

from typing import Annotated, Literal

from wmo_core.content.screens.base import ScreenWords, Text, filled
from wmo_core.toml_file import ForEach

WishStep = Literal["algemene_voorziening", "andere_wet", "maatwerkvoorziening"]


class PlanWords(ScreenWords):
    """The words of the screen where someone reads the plan again."""

    intro: Text
    voorbeeld: Text
    voorbeeld_uitleg: Text
    deel_in_plan: Text
    in_plan: Text
    eigen_toevoeging: Text
    toevoegen: Annotated[str, filled("deel")]
    naam: Text
    naam_uitleg: Text
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
    voor_anderen: Text
    deel_niet_in_plan: Annotated[str, filled("deel")]
    herstel: Text
    deel_leeg: Text
    pgb_item: Text
    later_anders: Annotated[str, filled("antwoord")]
    naar_meenemen: Text
    bespreken: ForEach[WishStep, Text]
