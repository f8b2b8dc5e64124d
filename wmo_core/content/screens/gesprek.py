"""The words of the screen for the talk with the gemeente."""

from typing import Literal

from wmo_core.content.records import Text
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

TalkField = Literal["own_point", "questions", "companion", "keep_doing", "not_about"]


class GesprekWords(ScreenWords):
    """The words of the screen for the talk with the gemeente."""

    intro: Text
    punten_titel: Text
    punten_uitleg: Text
    punten_leeg: Text
    punten_meer: Text
    bewaar: Text
    kaart_titel: Text
    voorbeeld: Text
    pdf: Text
    docx: Text
    txt: Text
    consulent_titel: Text
    consulent_uitleg: Text
    consulent_voorbeeld: Text
    consulent_pdf: Text
    consulent_txt: Text
    velden: ForEach[TalkField, Text]
