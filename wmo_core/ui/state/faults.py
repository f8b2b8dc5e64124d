"""What may be wrong with what someone filled in; ui/parts/faults.py draws the words."""

from enum import StrEnum

from wmo_core.flows.check import Fault
from wmo_core.plan.dates import DateFault


class FileFault(StrEnum):
    """What is wrong with an answers file, beside its answers and its days."""

    ONLEESBAAR = "bestand_onleesbaar"
    TE_GROOT = "bestand_te_groot"
    ONBEKENDE_GEMEENTE = "onbekende_gemeente"


class FieldFault(StrEnum):
    """What a screen sees in its own fields."""

    BSN = "bsn"
    OEFENVRAAG_LEEG = "oefenvraag_leeg"
    PUNTEN_TE_VEEL = "punten_te_veel"
    AROUND_LEEG = "around_leeg"
    AROUND_BSN = "around_bsn"
    MENSEN_VOL = "mensen_vol"
    WEEK_VOL = "week_vol"


AnyFault = Fault | DateFault | FileFault | FieldFault
