"""The words that stand on every screen: buttons, top, bottom, reading aloud, waiting."""

from typing import Annotated

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import AsFileWords, ScreenFile
from wmo_core.toml_file import Record


class WachtWords(Record):
    """While the tab is asked for its copy."""

    tekst: Text
    ga_door: Text


class VoorlezenWords(Record):
    """The row of tools: reading aloud, size of the letters, pictures."""

    titel: Text
    lees_voor: Text
    stop: Text
    vorige: Text
    volgende: Text
    langzamer: Text
    sneller: Text
    wijs_aan: Text
    stem_komt: Text
    geen_stem: Text
    geen_stem_uitleg: Text
    kleiner: Text
    gewoon: Text
    groter: Text
    ruimte: Text
    plaatjes: Text


class KopWords(Record):
    """The top of a screen, and its menu."""

    menu: Text
    taken: Text
    naar_ander_register: Text
    gevaar: Text
    uitleg: Text
    pauze: Text
    snel_weg: Text
    snel_weg_uitleg: Text


class NogWords(Record):
    """The question at a desk whether someone is still there."""

    titel: Text
    tekst: Annotated[str, filled("loket_minuten", "loket_antwoord")]
    blijf: Text


class WisWords(Record):
    """Wiping everything: who is next at this computer begins with nothing."""

    volgende: Text
    titel: Text
    nog: NogWords


class VoetWords(Record):
    """The bottom of a screen."""

    gevaar: Text
    mens: Text
    uitleg: Text


class AlgemeenWords(ScreenFile):
    """The words that stand on every screen: buttons, top, bottom, reading aloud, waiting."""

    naam: Text
    terug: Text
    verder: Text
    voor_ander: Annotated[str, filled("wie")]
    verander: Text
    bewaar: Text
    annuleer: Text
    keuze_weg: Text
    uitleg: Text
    bron: Annotated[str, filled("bron")]
    nagekeken: Annotated[str, filled("dag")]
    gemeente_beslist: Text
    scherm: Annotated[str, filled("titel")]
    vraag: Annotated[str, filled("titel")]
    bij: Annotated[str, filled("deel")]
    toegankelijkheid: Text
    vernieuwd: Text
    wacht: WachtWords
    niet_bewaard: AsFileWords
    voorlezen: VoorlezenWords
    kop: KopWords
    voet: VoetWords
    wis: WisWords
