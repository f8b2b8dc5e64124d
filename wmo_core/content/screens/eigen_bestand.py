"""The words around the own file of a resident: how it is kept, what it says itself, how it opens again."""

from typing import Annotated

from wmo_core.content.records import Lines, Text, filled
from wmo_core.content.screens.base import ScreenFile
from wmo_core.toml_file import Record


class GeslotenWords(Record):
    """What a file with a password says before it opens. It tells nothing of whose it is, nor of what."""

    titel: Text
    uitleg: Text
    wachtwoord: Text
    open: Text
    wacht: Text
    past_niet: Text
    kan_niet: Text


class EigenBestandWords(ScreenFile):
    """The words around the own file of a resident."""

    naam: Text
    uitleg: Text
    bewaar: Text
    slot: Text
    slot_uitleg: Text
    slot_waarschuwing: Text
    wachtwoord: Text
    wachtwoord_kort: Annotated[str, filled("minste")]
    bewaar_slot: Text
    in_bestand: Lines
    vraag: Text
    open: Text
    gesloten: GeslotenWords
