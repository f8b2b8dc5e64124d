"""The words of the ten situations about a pgb."""

from typing import Annotated

from wmo_core.content.records import filled
from wmo_core.content.screens.base import ScreenWords


class SituatiesWords(ScreenWords):
    """The words of the ten situations about a pgb."""

    voortgang: Annotated[str, filled("nu", "alle")]
