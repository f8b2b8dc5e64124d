"""The words of the screen for a pause: where the answers are, and how to go on."""

from typing import Annotated

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import Text as NotBlank

Filled = tuple[NotBlank, ...]


class PauzeWords(ScreenWords):
    """The words of the screen for a pause. What it says of places and times fits the code (retention.py)."""

    intro: Text
    verder_titel: Text
    verder_thuis: Text
    verder_loket: Annotated[str, filled("loket_minuten", "loket_antwoord")]
    verder_bestand: Text
    bewaard_titel: Text
    bewaard: Annotated[Filled, filled("server_minuten", "download_seconden")]
    bewaard_thuis: Text
    bewaard_loket: Annotated[str, filled("loket_samen")]
    niet_te_wissen: Text
    code_werkt_nog: Annotated[str, filled("scherm")]
