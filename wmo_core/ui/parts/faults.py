"""The words of what is wrong: one place, so that no fault can be shown without words."""

from typing import assert_never

import streamlit as st

from wmo_core.content.screens.all_screens import Screens
from wmo_core.content.screens.fouten import FoutenWords
from wmo_core.content.texts import Texts
from wmo_core.flows.check import Fault
from wmo_core.plan.dates import DateFault
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session
from wmo_core.ui.state.faults import AnyFault, FieldFault, FileFault


def show(name: str, texts: Texts) -> None:
    """Draw what is wrong with the field ``name``, if anything."""
    fault = session.fault().get(name)
    if fault is not None:
        st.error(prose(said(fault, texts)))


def said(fault: AnyFault, texts: Texts) -> str:
    """Return what is wrong, in words."""
    match fault:
        case Fault():
            return _of_answer(fault, texts.screen.fouten)
        case DateFault():
            return _of_day(fault, texts.screen.fouten)
        case FileFault():
            return _of_file(fault, texts.screen.fouten)
        case FieldFault():
            return _of_field(fault, texts.screen)
        case _:
            assert_never(fault)


def _of_answer(fault: Fault, words: FoutenWords) -> str:
    match fault:
        case Fault.LEEG:
            return words.leeg
        case Fault.TE_LANG:
            return words.te_lang
        case Fault.EEN_KEUZE:
            return words.een_keuze
        case Fault.TEGENSTRIJDIG:
            return words.tegenstrijdig
        case Fault.ONBEKENDE_VRAAG:
            return words.onbekende_vraag
        case Fault.ONBEKENDE_KEUZE:
            return words.onbekende_keuze
        case Fault.ONBEKEND_DEEL:
            return words.onbekend_deel
        case _:
            assert_never(fault)


def _of_day(fault: DateFault, words: FoutenWords) -> str:
    match fault:
        case DateFault.ONLEESBAAR:
            return words.datum_onleesbaar
        case DateFault.IN_TOEKOMST:
            return words.datum_in_toekomst
        case DateFault.TE_LANG_GELEDEN:
            return words.datum_te_lang_geleden
        case DateFault.AANVRAAG_VOOR_MELDING:
            return words.aanvraag_voor_melding
        case DateFault.BESLUIT_VOOR_AANVRAAG:
            return words.besluit_voor_aanvraag
        case DateFault.BESLUIT_VOOR_MELDING:
            return words.besluit_voor_melding
        case DateFault.MELDING_ONTBREEKT:
            return words.melding_ontbreekt
        case DateFault.KALENDER_ONBEKEND:
            return words.kalender_onbekend
        case _:
            assert_never(fault)


def _of_file(fault: FileFault, words: FoutenWords) -> str:
    match fault:
        case FileFault.ONLEESBAAR:
            return words.bestand_onleesbaar
        case FileFault.TE_GROOT:
            return words.bestand_te_groot
        case FileFault.ONBEKENDE_GEMEENTE:
            return words.onbekende_gemeente
        case _:
            assert_never(fault)


def _of_field(fault: FieldFault, screens: Screens) -> str:
    match fault:
        case FieldFault.BSN:
            return screens.fouten.bsn
        case FieldFault.OEFENVRAAG_LEEG:
            return screens.oefenvraag.leeg
        case FieldFault.PUNTEN_TE_VEEL:
            return screens.gesprek.te_veel
        case FieldFault.AROUND_LEEG:
            return screens.mensen_en_week.leeg_veld
        case FieldFault.AROUND_BSN:
            return screens.mensen_en_week.bsn
        case FieldFault.MENSEN_VOL:
            return screens.mensen_en_week.mensen_vol
        case FieldFault.WEEK_VOL:
            return screens.mensen_en_week.week_vol
        case _:
            assert_never(fault)
