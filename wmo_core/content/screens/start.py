"""The words of the first screen."""

from typing import Annotated

from wmo_core.content.records import Lines, Text, filled
from wmo_core.content.screens.base import ScreenWords


class StartWords(ScreenWords):
    """The words of the first screen."""

    intro: Text
    punten: Lines
    begin: Text
    ga_verder: Text
    lezen: Text
    ander: Text
    gemeente: Text
    melding_titel: Text
    melding: Annotated[str, filled("plan_dagen")]
    bestand: Text
    bestand_uitleg: Text
