"""The words beside the questions, and of the overview of a part."""

from typing import Annotated

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import Record


class OverviewWords(Record):
    """The overview of the answers of one part."""

    praten: Text
    klopt: Text


class VragenWords(ScreenWords):
    """The words beside the questions, and of the overview of a part."""

    onderwerp: Annotated[str, filled("onderwerp")]
    voor_een_ander: Text
    nog_eens: Text
    overzicht: OverviewWords
