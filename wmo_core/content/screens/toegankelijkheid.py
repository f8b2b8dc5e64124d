"""The words of the accessibility statement."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords


class ToegankelijkheidWords(ScreenWords):
    """The words of the accessibility statement."""

    intro: Text
    status_titel: Text
    status: Text
    getest_titel: Text
    getest: Annotated[str, filled("dag", "versie", "schermen", "staten")]
    uitslag: Annotated[tuple[str, ...], filled("fouten", "toetsen", "breed", "engels")]
    programma: Annotated[str, filled("axe", "browser")]
    bekend_titel: Text
    klacht_titel: Text
    klacht: Text
    opgesteld: Annotated[str, filled("dag")]
    pictogrammen: Text
    bekend: Annotated[Mapping[str, Text], Field(min_length=1)]
