"""The words of what is wrong: one place, so that no fault can be shown without words."""

from typing import assert_never

from wmo_core.content.day_input import Doubt, NoDay
from wmo_core.content.day_parts import DayFault
from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.screens.all_screens import Screens
from wmo_core.content.screens.fouten import FoutenWords
from wmo_core.content.texts import Texts
from wmo_core.documents.own_file.sealing import LEAST_SIGNS
from wmo_core.flows.check import Fault
from wmo_core.flows.typed import TypedFault
from wmo_core.plan.dates import DateFault
from wmo_core.storage.codes import CodeFault, UnknownWord
from wmo_core.ui.state.faults import AnyFault, FileFault, HandoverFault, ScreenFault, StaffFault


def said(fault: AnyFault, texts: Texts) -> str:
    """Return what is wrong, in words."""
    match fault:
        case Fault():
            return _of_answer(fault, texts.screen.fouten)
        case NoDay(why, blanks):
            return fill(_of_no_day(why, texts.screen.fouten), blanks)
        case Doubt(day):
            return fill(texts.screen.fouten.datum_bedoelt_u, {"dag": day_in_words(day)})
        case DateFault():
            return _of_day(fault, texts.screen.fouten)
        case FileFault():
            return _of_file(fault, texts.screen.fouten)
        case TypedFault():
            return _of_text(fault, texts.screen.fouten)
        case ScreenFault():
            return _of_screen(fault, texts.screen)
        case HandoverFault() | CodeFault() | UnknownWord():
            return _of_handover(fault, texts.screen.fouten)
        case StaffFault():
            return texts.screen.aanmelden.fouten[fault.value]
        case _:
            assert_never(fault)


def _of_answer(fault: Fault, words: FoutenWords) -> str:
    match fault:
        case Fault.LEEG:
            return words.leeg
        case Fault.GEEN_KEUZE:
            return words.geen_keuze
        case Fault.GEEN_ONDERWERP:
            return words.geen_onderwerp
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


def _of_no_day(fault: DayFault, words: FoutenWords) -> str:
    match fault:
        case DayFault.ONLEESBAAR:
            return words.datum_onleesbaar
        case DayFault.DAG_MIST:
            return words.datum_dag_mist
        case DayFault.MAAND_MIST:
            return words.datum_maand_mist
        case DayFault.GEEN_MAAND:
            return words.datum_geen_maand
        case DayFault.GEEN_DAG:
            return words.datum_geen_dag
        case DayFault.GEEN_JAAR:
            return words.datum_geen_jaar
        case DayFault.OPNIEUW:
            return words.datum_opnieuw
        case _:
            assert_never(fault)


def _of_day(fault: DateFault, words: FoutenWords) -> str:
    match fault:
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
        case DateFault.GEEN_DAG:
            return words.bestand_geen_dag
        case _:
            assert_never(fault)


def _of_file(fault: FileFault, words: FoutenWords) -> str:
    match fault:
        case FileFault.ONLEESBAAR:
            return words.bestand_onleesbaar
        case FileFault.TE_GROOT:
            return words.bestand_te_groot
        case FileFault.PAST_NIET:
            return words.bestand_past_niet
        case FileFault.VERKEERDE_SOORT:
            return words.bestand_verkeerde_soort
        case FileFault.GEEN_ANTWOORDEN:
            return words.bestand_geen_antwoorden
        case FileFault.WACHTWOORD:
            return words.wachtwoord_past_niet
        case _:
            assert_never(fault)


def _of_text(fault: TypedFault, words: FoutenWords) -> str:
    match fault:
        case TypedFault.LEEG:
            return words.leeg_veld
        case TypedFault.TE_LANG:
            return words.te_lang
        case TypedFault.BSN:
            return words.bsn
        case _:
            assert_never(fault)


def _of_screen(fault: ScreenFault, screens: Screens) -> str:
    words = screens.fouten
    match fault:
        case ScreenFault.LEEG_GROEP:
            return words.leeg_groep
        case ScreenFault.LEEG_MOMENT:
            return words.leeg_moment
        case ScreenFault.MENSEN_VOL:
            return words.mensen_vol
        case ScreenFault.WEEK_VOL:
            return words.week_vol
        case ScreenFault.WOORD_TEKENS:
            return words.woord_tekens
        case ScreenFault.TE_VEEL_PUNTEN:
            return words.te_veel_punten
        case ScreenFault.WACHTWOORD_KORT:
            return fill(screens.eigen_bestand.wachtwoord_kort, {"minste": str(LEAST_SIGNS)})
        case _:
            assert_never(fault)


def _of_handover(fault: HandoverFault | CodeFault | UnknownWord, words: FoutenWords) -> str:
    match fault:
        case HandoverFault.WERKT_NIET:
            return words.code_werkt_niet
        case HandoverFault.NET_WEG:
            return words.code_net_weg
        case HandoverFault.TE_VAAK:
            return words.code_te_vaak
        case HandoverFault.TE_VEEL:
            return words.code_te_veel
        case HandoverFault.TE_DRUK:
            return words.code_te_druk
        case HandoverFault.OPSLAG:
            return words.code_opslag
        case CodeFault.NUMMER:
            return words.code_nummer
        case CodeFault.WOORDEN:
            return words.code_woorden
        case UnknownWord(word, near):
            asked = words.code_bedoelt_u if near else words.code_woord
            return fill(asked, {"woord": word, "lijkt_op": near})
        case _:
            assert_never(fault)
