"""The words of the screen with help and danger."""

from typing import Annotated

from wmo_core.content.records import Lines, Text, filled
from wmo_core.content.screens.base import ScreenWords


class HulpWords(ScreenWords):
    """The words of the screen with help and danger."""

    geen_nummer: Text
    gevaar_titel: Text
    gevaar: Lines
    niet_bewaard: Text
    mens_titel: Text
    adres: Annotated[str, filled("adres")]
    open: Annotated[str, filled("uren")]
    inloop: Annotated[str, filled("uren")]
    telefoon: Annotated[str, filled("telefoon")]
    email: Annotated[str, filled("email")]
    vraag_gemeente: Text
    gratis_titel: Text
