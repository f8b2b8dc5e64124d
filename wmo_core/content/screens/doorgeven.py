"""The words of the screen that makes a code for a helper."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

Duration = Literal["half_uur", "een_dag", "een_week"]


class DoorgevenWords(ScreenWords):
    """The words of the screen that makes a code for a helper."""

    intro: Text
    slot: Text
    leeg: Text
    tijd: Text
    tijden: ForEach[Duration, Text]
    maak: Text
    code_titel: Text
    code_uitleg: Text
    tot: Annotated[str, filled("moment")]
    helper_doet: Annotated[str, filled("scherm")]
    plaatje: Text
    plaatje_alt: Text
    hier_blijft: Text
    na_wissen: Text
    trek_in: Text
    ingetrokken: Text
