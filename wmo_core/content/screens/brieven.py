"""The words of the screen with the letters."""

from typing import Literal

from wmo_core.content.records import Text
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

LetterField = Literal["klopt_niet", "ontbreekt", "reden"]


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
    velden: ForEach[LetterField, Text]
