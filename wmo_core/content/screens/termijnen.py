"""The words of the screen with the days that count."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

DateField = Literal["melding", "aanvraag", "besluit"]
Onderzoek = Literal["ja", "nee", "weet_ik_niet"]


class TermijnenWords(ScreenWords):
    """The words of the screen with the days that count."""

    intro: Text
    vraag_melding: Text
    nog_niet: Text
    ja: Text
    onderzoek_vraag: Text
    voorbeeld: Annotated[str, filled("dag")]
    dag_ja: Annotated[str, filled("dag")]
    dag_nee: Text
    reken: Text
    hoe_titel: Text
    nog_niet_tekst: Annotated[str, filled("plan_dagen")]
    tabel_titel: Text
    tabel_wat: Text
    tabel_dag: Text
    tabel_uitleg: Text
    te_laat_titel: Text
    te_laat_plan: Text
    te_laat_gemeente: Text
    naar_brieven: Text
    spoed: Text
    dwangsom: Annotated[str, filled("eerste", "tweede", "derde", "deel", "dagen", "hoogste")]
    dwangsom_onbekend: Text
    ontvangst: Text
    waarom_twee: Text
    waarom_twee_tekst: Text
    datums: ForEach[DateField, Text]
    dag_namen: ForEach[DateField, Text]
    onderzoek_klaar: ForEach[Onderzoek, Text]
