"""The words beside what someone can discuss with the gemeente."""

from typing import Annotated

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import Record


class StepWords(Record):
    """The headings of the steps of the ladder."""

    zelf: Text
    huisgenoten: Text
    mantelzorg_en_netwerk: Text
    gewone_dingen: Text
    algemene_voorziening: Text
    andere_wet: Text
    maatwerkvoorziening: Text


class PartWords(Record):
    """One part of the outcome: its heading, and one line below it."""

    titel: Text
    uitleg: Text


class UitkomstWords(ScreenWords):
    """The words beside what someone can discuss with the gemeente.

    ``intro`` and ``te_duur`` hold for every card, and stand there once. ``staat_al``, ``om_te_weten`` and
    ``altijd`` say why a card has nothing to tick; ``gevraagd_ander`` is for who fills in for another.
    """

    intro: Text
    leeg: Text
    weet_niet: Text
    spoed: PartWords
    gevraagd: PartWords
    gevraagd_ander: PartWords
    eerst: PartWords
    meer: Text
    ook_bespreken: Text
    lees_meer: Text
    waarom: Annotated[str, filled("keuzes")]
    staat_al: Text
    om_te_weten: Text
    altijd: Text
    te_duur: Text
    bronnen: Text
    bron: Annotated[str, filled("titel", "bronnen")]
    heet_hier: Annotated[str, filled("gemeente", "naam")]
    hier_in_de_buurt: Annotated[str, filled("gemeente")]
    naar_plan: Text
    stappen: StepWords
