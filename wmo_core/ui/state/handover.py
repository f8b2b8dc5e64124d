"""Handing over by a code, in this deployment: what the screens ask of it, and why it may not succeed."""

from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from wmo_core.content.code_words import load_code_words
from wmo_core.content.register import Register
from wmo_core.content.screens.doorgeven import Duration
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.files.reading import Read
from wmo_core.storage.codes import read_code
from wmo_core.storage.database import Database
from wmo_core.storage.errors import (
    JustEndedError,
    NotOfferedError,
    StorageError,
    TooBusyError,
    TooOftenError,
)
from wmo_core.storage.handovers import Handovers
from wmo_core.storage.models import Code
from wmo_core.today import now
from wmo_core.ui.state import names, session, stored
from wmo_core.ui.state.faults import AnyFault, HandoverFault
from wmo_core.ui.state.incoming import IncomingError, read_incoming

LASTS: dict[Duration, timedelta] = {
    "half_uur": timedelta(minutes=30),
    "een_dag": timedelta(days=1),
    "een_week": timedelta(days=7),
}


class Offered(NamedTuple):
    """What lies ready for a code: enough to know what it is. The answers themselves are not in it."""

    code: Code
    in_register: Register
    gemeente: str
    answers: int
    onderwerpen: tuple[str, ...]
    until: datetime


def clear() -> bool:
    """Erase what is over, and return whether that succeeded. Raises SettingError for a faulty setting."""
    try:
        handovers().clear(now())
    except StorageError:
        return False
    return True


def handovers() -> Handovers:
    """Return the hand-overs of this deployment. Raises SettingError."""
    return _of(*stored.where(), load_code_words())


@cache
def _of(database: Database, pepper: bytes, words: tuple[str, ...]) -> Handovers:
    return Handovers(database, pepper, words)


def give(lasts: Duration) -> AnyFault | None:
    """Keep the answers of this session, sealed, and show the code; or return why that did not succeed."""
    try:
        given = handovers().give(session.mirror().encode(), LASTS[lasts], now())
    except TooOftenError:
        return HandoverFault.TE_VEEL
    except StorageError as error:
        return _fault(error)
    session.put(names.GIVEN, given)
    session.put(names.ENDED, False)
    return None


def look(typed: str) -> AnyFault | None:
    """Find what lies ready for a code that was typed; or return what is wrong with it."""
    code = read_code(typed, load_code_words())
    if not isinstance(code, Code):
        return code
    try:
        lying = handovers().look(code, now())
        dossier = read_incoming(lying.content).dossier
    except IncomingError as error:
        return error.fault
    except StorageError as error:
        return _fault(error)
    session.put(names.OFFERED_BY_CODE, _offered(code, dossier, lying.until))
    session.put(names.ENDED, False)
    return None


def take(code: Code) -> AnyFault | None:
    """Go on with what lies ready for a code, once; or return why that is not so."""
    try:
        found: Read = handovers().take(code, now(), read_incoming)
    except IncomingError as error:
        return error.fault
    except StorageError as error:
        return _fault(error)
    session.take_over(found)
    return None


def withdraw(code: Code) -> AnyFault | None:
    """Erase what lies ready for a code; or return why that did not succeed."""
    try:
        handovers().withdraw(code, now())
    except (NotOfferedError, JustEndedError):
        return HandoverFault.WERKT_NIET
    except StorageError as error:
        return _fault(error)
    session.put(names.ENDED, True)
    return None


def _offered(code: Code, dossier: Dossier, until: datetime) -> Offered:
    chosen = dossier.answers.get("onderwerpen")
    return Offered(
        code=code,
        in_register=dossier.in_register,
        gemeente=dossier.local.name,
        answers=len(dossier.answers),
        onderwerpen=chosen.chosen if chosen else (),
        until=until,
    )


def _fault(error: StorageError) -> HandoverFault:
    match error:
        case NotOfferedError():
            return HandoverFault.WERKT_NIET
        case JustEndedError():
            return HandoverFault.NET_WEG
        case TooOftenError():
            return HandoverFault.TE_VAAK
        case TooBusyError():
            return HandoverFault.TE_DRUK
        case _:
            return HandoverFault.OPSLAG
