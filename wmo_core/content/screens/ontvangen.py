"""The words of the screen where someone uses a code."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

InRegister = Literal["nl", "easy-read"]


class OntvangenWords(ScreenWords):
    """The words of the screen where someone uses a code."""

    intro: Text
    veld: Text
    kijk: Text
    klaar_titel: Text
    aantal: Annotated[str, filled("aantal")]
    gemeente: Annotated[str, filled("gemeente")]
    onderwerpen: Annotated[str, filled("onderwerpen")]
    taal: ForEach[InRegister, Text]
    tot: Annotated[str, filled("moment")]
    neem_uitleg: Text
    al_ingevuld: Text
    neem: Text
    neem_toch: Text
    niet: Text
    teruggeven: Annotated[str, filled("scherm")]
    eigen_code: Text
    trek_in: Text
    ingetrokken: Text
