"""The words of the screen with the files to take along, and of the own file of a resident."""

from typing import Annotated, Literal

from wmo_core.content.records import Lines, Text, filled
from wmo_core.content.screens.base import ScreenFile, ScreenWords
from wmo_core.toml_file import ForEach, Record

OtherFormat = Literal["docx", "html", "txt", "ics", "json"]


class FormatWords(Record):
    """The button that downloads the plan in one format, and a word about what that is for."""

    knop: Text
    uitleg: Text


class MeenemenWords(ScreenWords):
    """The words of the screen with the files to take along, and of the own file of a resident."""

    intro: Text
    leeg: Text
    download: Text
    download_ander: Text
    zip_uitleg: Text
    zip: Text
    andere_vormen: Text
    woord: Text
    woord_uitleg: Text
    woord_veld: Text
    woord_bewaar: Text
    woord_zo: Annotated[str, filled("bestand")]
    inleveren_titel: Text
    dag: Annotated[str, filled("dag")]
    dag_voorbij: Text
    na_besluit: Text
    geen_melding: Annotated[str, filled("plan_dagen")]
    vervangen: Annotated[str, filled("tekens")]
    verder_titel: Text
    naar_gesprek: Text
    naar_brieven: Text
    wis_titel: Text
    wis: Text
    wis_uitleg: Text
    wis_zeker: Text
    wis_ja: Text
    vormen: ForEach[OtherFormat, FormatWords]


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
