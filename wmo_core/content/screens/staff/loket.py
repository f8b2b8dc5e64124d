"""The words of the screens of the loket: the board of terms, and one melding."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords
from wmo_core.toml_file import ForEach

TermName = Literal["plan", "onderzoek", "beschikking", "bezwaar"]
Haste = Literal["voorbij", "deze_week", "later"]
ReceiptForm = Literal["pdf", "txt", "docx"]
Language = Literal["nl", "easy-read"]
DeskFaultName = Literal[
    "dag_mist",
    "kenmerk_mist",
    "kenmerk_lang",
    "kenmerk_bsn",
    "kies",
    "voor_melding",
    "opslag",
    "weg",
    "mag_niet",
]
LaterDay = Literal["plan", "onderzoek_klaar", "aanvraag", "besluit", "closed"]
PlanWayName = Literal["papier", "code", "bestand"]


class LoketWords(ScreenWords):
    """The words of the board."""

    uitleg: Text
    nieuw: Text
    zoek: Text
    zoek_knop: Text
    alles: Text
    niet_gevonden: Text
    bord_titel: Text
    bord_leeg: Text
    bord_kenmerk: Text
    bord_termijn: Text
    bord_dag: Text
    bord_laatste: Text
    bord_plan: Text
    telling: Annotated[str, filled("te_laat", "deze_week", "later")]
    plan_er: Annotated[str, filled("dag", "hoe")]
    plan_niet: Text
    lijn_titel: Text
    lijn_uitleg: Text
    rust_titel: Text
    open: Text
    dag_onbekend: Text
    termijnen: ForEach[TermName, Text]
    haast: ForEach[Haste, Text]
    fouten: ForEach[DeskFaultName, Text]


class MeldingWords(ScreenWords):
    """The words of the screen of one melding."""

    titel_open: Annotated[str, filled("kenmerk")]
    kenmerk: Text
    kenmerk_uitleg: Text
    dag: Text
    hoe: Text
    waarover: Text
    taal: Text
    bewaar: Text
    bewaard: Text
    bevestiging_titel: Text
    bevestiging_uitleg: Text
    bevestiging: Annotated[str, filled("vorm", "taal")]
    termijnen_titel: Text
    termijnen_geen: Text
    daarna_titel: Text
    melding_titel: Text
    plan_hoe: Text
    vroeg: Text
    bewaar_dagen: Text
    anders: Text
    anders_wat: Text
    anders_dag: Text
    anders_nu: Text
    anders_uw: Text
    anders_collega: Text
    anders_zelf: Text
    bezorg_titel: Text
    bezorg_uitleg: Text
    bezorg: Text
    bezorgd: Annotated[str, filled("zaak")]
    bezorg_wacht: Annotated[str, filled("zaak")]
    bezorg_vast: Annotated[str, filled("zaak")]
    wis_titel: Text
    wis_uitleg: Text
    wis: Text
    wis_zeker: Text
    wis_ja: Text
    wis_nee: Text
    gewist: Text
    bewaren: Annotated[str, filled("dag")]
    daarna: ForEach[LaterDay, Text]
    vormen: ForEach[ReceiptForm, Text]
    talen: ForEach[Language, Text]
    plan_wegen: ForEach[PlanWayName, Text]
