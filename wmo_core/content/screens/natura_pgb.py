"""The words of the screen about zorg in natura and a pgb."""

from typing import Annotated

from pydantic import Field

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import Record


class Difference(Record):
    """One row of the table: what it is about, and how it is with each of the two."""

    wat: Text
    natura: Text
    pgb: Text


class NaturaPgbWords(ScreenWords):
    """The words of the screen about zorg in natura and a pgb."""

    intro: Text
    kies: Text
    vergelijk_titel: Text
    kop_wat: Text
    kop_natura: Text
    kop_pgb: Text
    uw_antwoorden: Text
    u_regelen: Annotated[str, filled("wat")]
    u_mantelzorg: Text
    u_helper: Text
    u_niets: Text
    test_titel: Text
    test: Text
    test_begin: Text
    test_verder: Text
    test_verander: Text
    regelen_titel: Text
    regelen_niets: Text
    geen_oordeel: Text
    verschillen: Annotated[tuple[Difference, ...], Field(min_length=1)]
