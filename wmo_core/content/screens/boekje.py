"""The words of the screen about the booklet on paper."""

from typing import Annotated

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import Record


class KortWords(Record):
    """The short booklet, about a few onderwerpen."""

    titel: Text
    uitleg: Text
    kies: Text
    download: Text
    download_groot: Text
    bestandsnaam: Text
    bestandsnaam_groot: Text


class BoekjeWords(ScreenWords):
    """The words of the screen about the booklet on paper."""

    intro: Text
    download: Text
    download_groot: Text
    bestandsnaam: Text
    bestandsnaam_groot: Text
    typen_titel: Text
    typen: Text
    ingevuld: Text
    begin: Text
    stop: Text
    vraag: Annotated[str, filled("nummer")]
    nummer: Annotated[str, filled("nummer", "waar")]
    mensen: Text
    kort: KortWords
