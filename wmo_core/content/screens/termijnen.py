"""The words of the screen with the days that count."""

from typing import Annotated, Literal

from wmo_core.content.screens.base import ChartWords, ScreenWords, Text, filled
from wmo_core.toml_file import ForEach, Record

DateField = Literal["melding", "aanvraag", "besluit"]
EndingTerm = Literal["plan", "onderzoek", "beschikking", "bezwaar"]
Onderzoek = Literal["ja", "nee", "weet_ik_niet"]


class TermWords(Record):
    """One day that counts: what it is for, and what to know about it."""

    label: Text
    note: Text


class EndingTermWords(TermWords):
    """A day that may go by: what to know when it has gone."""

    voorbij: Text


class TermijnenWords(ScreenWords):
    """The words of the screen with the days that count."""

    intro: Text
    vraag_melding: Text
    nog_niet: Text
    ja: Text
    onderzoek_vraag: Text
    voorbeeld: Text
    reken: Text
    hoe_titel: Text
    nog_niet_tekst: Annotated[str, filled("plan_dagen")]
    tabel_titel: Text
    tabel_wat: Text
    tabel_dag: Text
    tabel_uitleg: Text
    melding_label: Text
    geen_dag: Text
    voorbij: Annotated[str, filled("dag")]
    telt_misschien: Text
    telt_niet: Annotated[str, filled("dag")]
    uiterste_dag: Annotated[str, filled("dag")]
    te_laat_titel: Text
    te_laat_plan: Text
    te_laat_gemeente: Text
    naar_brieven: Text
    spoed: Text
    waarom_twee: Text
    waarom_twee_tekst: Text
    datums: ForEach[DateField, Text]
    grafiek: ChartWords
    onderzoek_klaar: ForEach[Onderzoek, Text]
    aanvraag: TermWords
    dagen: ForEach[EndingTerm, EndingTermWords]
