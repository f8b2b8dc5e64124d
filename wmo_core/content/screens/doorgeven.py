"""The words of the two screens of a code: where someone makes it for a helper, and where it is used."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

Duration = Literal["half_uur", "een_dag", "een_week"]
InRegister = Literal["nl", "easy-read"]


class DoorgevenWords(ScreenWords):
    """The words of the screen that makes a code for a helper."""

    intro: Text
    slot: Text
    leeg: Text
    tijd: Text
    tijden: ForEach[Duration, Text]
    maak: Text
    code_titel: Text
    code_uitleg: Text
    tot: Annotated[str, filled("moment")]
    helper_doet: Annotated[str, filled("scherm")]
    plaatje: Text
    plaatje_alt: Text
    hier_blijft: Text
    na_wissen: Text
    trek_in: Text
    ingetrokken: Text


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
