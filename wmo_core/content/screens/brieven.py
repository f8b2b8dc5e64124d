"""The words of the screen with the letters."""

from typing import Literal

from wmo_core.content.records import Text
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

LetterField = Literal["klopt_niet", "ontbreekt", "reden", "gebeurd", "wens"]
KlachtOver = Literal["gemeente", "aanbieder"]  # Awb 9:1; Wmo 3.2


class BrievenWords(ScreenWords):
    """The words of the screen with the letters."""

    intro: Text
    meelezen: Text
    dagen: Text
    naar_termijnen: Text
    verslag_niet: Text
    verslag_gekregen: Text
    verslag_wel: Text
    verslag_toch_niet: Text
    lees: Text
    bel: Text
    eerst: Text
    bewaar: Text
    docx: Text
    txt: Text
    pdf: Text
    klacht_titel: Text
    klacht_uitleg: Text
    klacht_wel: Text
    klacht_toch_niet: Text
    velden: ForEach[LetterField, Text]
    klacht_over: ForEach[KlachtOver, Text]
