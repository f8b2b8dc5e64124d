"""What may be wrong with what someone filled in; ui/parts/faults.py has the words."""

from enum import StrEnum

from wmo_core.content.day_input import Doubt, NoDay
from wmo_core.flows.check import Fault
from wmo_core.flows.typed import TypedFault
from wmo_core.plan.dates import DateFault
from wmo_core.storage.codes import CodeFault, UnknownWord


class FileFault(StrEnum):
    """What is wrong with an answers file, beside its answers and its days."""

    ONLEESBAAR = "bestand_onleesbaar"
    TE_GROOT = "bestand_te_groot"
    PAST_NIET = "bestand_past_niet"
    VERKEERDE_SOORT = "bestand_verkeerde_soort"
    GEEN_ANTWOORDEN = "bestand_geen_antwoorden"
    WACHTWOORD = "wachtwoord_past_niet"


class ScreenFault(StrEnum):
    """What a screen sees in its own choices and lists."""

    LEEG_GROEP = "leeg_groep"
    LEEG_MOMENT = "leeg_moment"
    MENSEN_VOL = "mensen_vol"
    WEEK_VOL = "week_vol"
    WOORD_TEKENS = "woord_tekens"
    TE_VEEL_PUNTEN = "te_veel_punten"
    WACHTWOORD_KORT = "wachtwoord_kort"


class HandoverFault(StrEnum):
    """Why handing over did not succeed."""

    WERKT_NIET = "code_werkt_niet"
    NET_WEG = "code_net_weg"
    TE_VAAK = "code_te_vaak"
    TE_VEEL = "code_te_veel"
    TE_DRUK = "code_te_druk"
    OPSLAG = "code_opslag"


class StaffFault(StrEnum):
    """Why someone of the staff is not let in, or an account is not made or changed."""

    NAAM_OF_WACHTWOORD = "naam_of_wachtwoord"
    WACHT = "wacht"
    OPNIEUW = "opnieuw"
    CODE = "code"
    NIET_GELIJK = "niet_gelijk"
    KORT = "wachtwoord_kort"
    LANG = "wachtwoord_lang"
    ZELFDE = "wachtwoord_zelfde"
    NAAM_ERIN = "wachtwoord_naam"
    NAAM = "account_naam"
    BESTAAT = "account_bestaat"
    ONBEKEND = "account_onbekend"
    GEEN_ROL = "geen_rol"
    ZICHZELF = "zichzelf"
    MAG_NIET = "mag_niet"
    OPSLAG = "opslag"


AnyFault = (
    Fault
    | TypedFault
    | NoDay
    | Doubt
    | DateFault
    | FileFault
    | ScreenFault
    | HandoverFault
    | StaffFault
    | CodeFault
    | UnknownWord
)
