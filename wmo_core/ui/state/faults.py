"""What may be wrong with what someone filled in; ui/parts/faults.py has the words."""

from enum import StrEnum

from wmo_core.content.day_input import Doubt, NoDay
from wmo_core.flows.check import Fault
from wmo_core.flows.typed import TypedFault
from wmo_core.plan.dates import DateFault


class FileFault(StrEnum):
    """What is wrong with an answers file, beside its answers and its days."""

    ONLEESBAAR = "bestand_onleesbaar"
    TE_GROOT = "bestand_te_groot"
    VERKEERDE_SOORT = "bestand_verkeerde_soort"
    GEEN_ANTWOORDEN = "bestand_geen_antwoorden"
    WACHTWOORD = "wachtwoord_past_niet"


class ScreenFault(StrEnum):
    """What a screen sees in its own choices and lists."""

    OEFENVRAAG_LEEG = "oefenvraag_leeg"
    LEEG_GROEP = "leeg_groep"
    LEEG_MOMENT = "leeg_moment"
    MENSEN_VOL = "mensen_vol"
    WEEK_VOL = "week_vol"
    WOORD_TEKENS = "woord_tekens"
    TE_VEEL_PUNTEN = "te_veel_punten"
    WACHTWOORD_KORT = "wachtwoord_kort"


AnyFault = Fault | TypedFault | NoDay | Doubt | DateFault | FileFault | ScreenFault
