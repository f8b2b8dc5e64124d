"""The words of the task list: the parts of the plan, and how far someone is."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

Stand = Literal["nog_doen", "bezig", "klaar"]


class TakenWords(ScreenWords):
    """The words of the task list. ``standen``: how far someone is with a part."""

    intro: Text
    verder: Annotated[str, filled("deel")]
    vragen_titel: Text
    kies_onderwerp: Text
    onderwerp_erbij: Text
    extra_titel: Text
    plan_titel: Text
    standen: ForEach[Stand, Text]
