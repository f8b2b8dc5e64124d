"""What may be wrong with what someone of the loket fills in about a melding."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Literal, get_args

from wmo_core.desk.melding import MOST_REFERENCE
from wmo_core.flows.typed import Typed, TypedFault
from wmo_core.law.errors import NotKnownError
from wmo_core.law.termijnen import check_melding_date
from wmo_core.law.werkdagen import is_werkdag
from wmo_core.plan.dates import DateFault

Later = Literal["plan", "onderzoek_klaar", "aanvraag", "besluit", "closed"]
RECEIVED, AANVRAAG, BESLUIT = "received", "aanvraag", "besluit"
# What may follow, in the order of the screen.
LATER: tuple[Later, ...] = get_args(Later)


class DeskFault(StrEnum):
    """What is wrong beside a day that cannot be. The words stand in content (scherm/loket.toml)."""

    DAG_MIST = "dag_mist"
    KENMERK_MIST = "kenmerk_mist"
    KENMERK_LANG = "kenmerk_lang"
    KENMERK_BSN = "kenmerk_bsn"
    KIES = "kies"
    VOOR_MELDING = "voor_melding"
    OPSLAG = "opslag"
    WEG = "weg"
    MAG_NIET = "mag_niet"


_OF_REFERENCE = {
    TypedFault.LEEG: DeskFault.KENMERK_MIST,
    TypedFault.TE_LANG: DeskFault.KENMERK_LANG,
    TypedFault.BSN: DeskFault.KENMERK_BSN,
}


def check_reference(text: str) -> DeskFault | None:
    """Return what is wrong with a reference. A burgerservicenummer is never one (UAVG artikel 46)."""
    fault = Typed(text.strip(), MOST_REFERENCE, needed=True).fault
    return _OF_REFERENCE[fault] if fault is not None else None


def check_days(days: Mapping[str, date | None], today: date) -> dict[str, DateFault | DeskFault]:
    """Return what is wrong with each day, by its field; each fault stands at one field."""
    received = days[RECEIVED]
    if received is None:
        return {RECEIVED: DeskFault.DAG_MIST}
    faults: dict[str, DateFault | DeskFault] = {}
    problem = check_melding_date(received, today)
    if problem is not None:
        faults[RECEIVED] = DateFault(f"datum_{problem.value}")
    for name, day in days.items():
        if day is not None and name not in faults:
            found = _check(name, day, received, today)
            if found is not None:
                faults[name] = found
    aanvraag, besluit = days.get(AANVRAAG), days.get(BESLUIT)
    if BESLUIT not in faults and aanvraag and besluit and besluit < aanvraag:
        faults[BESLUIT] = DateFault.BESLUIT_VOOR_AANVRAAG
    return faults


def _check(name: str, day: date, received: date, today: date) -> DateFault | DeskFault | None:
    try:
        is_werkdag(day)
    except NotKnownError:
        return DateFault.KALENDER_ONBEKEND
    if name != RECEIVED and day > today:
        return DateFault.IN_TOEKOMST
    return DeskFault.VOOR_MELDING if day < received else None
