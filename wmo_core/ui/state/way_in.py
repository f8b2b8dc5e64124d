"""The way in of one member of staff: name and password, a password of one's own, the second factor.

How far someone is stands in this session, on the server, and nowhere else. It is forgotten after a while.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from wmo_core.access import Account
from wmo_core.storage.accounts.errors import PasswordError, SignInError, WaitError
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.accounts.second_factor import new_secret
from wmo_core.storage.errors import NotStoredError
from wmo_core.today import now
from wmo_core.ui.insides.run import visitor_of_this_run
from wmo_core.ui.state import names, session, staff
from wmo_core.ui.state.faults import StaffFault

_LASTS = timedelta(minutes=15)


class Step(StrEnum):
    """Where someone is on the way in."""

    NAAM = "naam"
    WACHTWOORD = "wachtwoord"
    INSTELLEN = "instellen"
    BEWAREN = "bewaren"
    CODE = "code"
    KLAAR = "klaar"


class _Halfway(NamedTuple):
    standing: Standing
    since: datetime
    secret: str
    codes: tuple[str, ...] = ()
    ticket: str = ""


def step() -> Step:
    """Return where someone is."""
    found = _halfway()
    if found is None:
        return Step.NAAM
    if found.ticket:
        return Step.KLAAR
    if found.standing.must_change:
        return Step.WACHTWOORD
    if found.codes:
        return Step.BEWAREN
    return Step.CODE if found.standing.has_second_factor else Step.INSTELLEN


def check_password(name: str, password: str) -> Account | None:
    """Return whose these are, and go on with that one; or say what is wrong and return None."""
    with _saying(StaffFault.NAAM_OF_WACHTWOORD):
        standing = staff.signing_in().check_password(name, password, now())
        _go_on(_Halfway(standing, now(), new_secret()))
        return standing.account
    return None


def choose_password(password: str, again: str) -> None:
    """Take a password of one's own instead of the first one."""
    found = _at(Step.WACHTWOORD)
    if found is None:
        return
    if password != again:
        _say(StaffFault.NIET_GELIJK)
        return
    account = found.standing.account.id
    with _saying(StaffFault.OPNIEUW):
        staff.signing_in().choose_password(account, password, now())
        _go_on(found._replace(standing=found.standing._replace(must_change=False)))


def secret() -> tuple[str, str]:
    """Return the secret for the telephone and the name it is for."""
    found = _at(Step.INSTELLEN)
    return (found.secret, found.standing.account.name) if found else ("", "")


def set_up(typed: str) -> None:
    """Keep the second factor, now that the telephone gave a right code."""
    found = _at(Step.INSTELLEN)
    if found is None:
        return
    account = found.standing.account.id
    with _saying(StaffFault.CODE):
        given = staff.signing_in().set_up_second_factor(account, found.secret, typed, now())
        standing = found.standing._replace(has_second_factor=True)
        _go_on(found._replace(standing=standing, codes=given, secret=""))


def codes() -> tuple[str, ...]:
    """Return the codes to write down, shown once."""
    found = _at(Step.BEWAREN)
    return found.codes if found else ()


def wrote_down() -> None:
    """Go in: someone has the codes on paper."""
    found = _at(Step.BEWAREN)
    if found is not None:
        with _saying(StaffFault.OPNIEUW):
            _go_in(found)


def check_code(typed: str) -> None:
    """Go in with a code of the telephone, or one of paper."""
    found = _at(Step.CODE)
    if found is None:
        return
    account = found.standing.account.id
    with _saying(StaffFault.CODE):
        staff.signing_in().check_second_factor(account, typed, now())
        _go_in(found)


def stop() -> None:
    """Begin again at the name: someone else sits here, or the ticket was refused."""
    session.put(names.HALFWAY, None)
    _say(None)


def refused() -> None:
    """Say that the browser got no cookie for its ticket, and begin again."""
    stop()
    _say(StaffFault.OPNIEUW)


def ticket() -> str:
    """Return the ticket that the browser must exchange, or nothing."""
    found = _halfway()
    return found.ticket if found else ""


def _go_in(found: _Halfway) -> None:
    account = found.standing.account.id
    given = staff.sign_ins().give_ticket(account, visitor_of_this_run(), now())
    _go_on(found._replace(ticket=given, codes=()))


def _go_on(found: _Halfway) -> None:
    session.put(names.HALFWAY, found)


def _halfway() -> _Halfway | None:
    found: _Halfway | None = session.value(names.HALFWAY)
    if found is not None and now() - found.since > _LASTS:
        stop()
        return None
    return found


def _at(wanted: Step) -> _Halfway | None:
    """Return how far someone is, if that is at this step: a late press of an earlier one does nothing."""
    return _halfway() if step() is wanted else None


@contextmanager
def _saying(otherwise: StaffFault) -> Iterator[None]:
    """Do what is inside; what is wrong with it is said at the field, and what follows it is not done."""
    try:
        yield
    except PasswordError as error:
        _say(StaffFault(error.fault.value))
    except (SignInError, NotStoredError) as error:
        _say(_fault(error, otherwise))
    else:
        _say(None)


def _fault(error: Exception, otherwise: StaffFault) -> StaffFault:
    match error:
        case WaitError():
            return StaffFault.WACHT
        case NotStoredError():
            return StaffFault.OPSLAG
        case _:
            return otherwise


def _say(fault: StaffFault | None) -> None:
    session.set_fault({names.WAY_IN: fault} if fault is not None else {})
