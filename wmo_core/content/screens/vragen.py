"""The words beside the questions."""

from typing import Annotated

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords


class VragenWords(ScreenWords):
    """The words beside the questions."""

    voortgang: Annotated[str, filled("nu", "alle")]
    meer: Text
    weet_niet_waarbij: Text
