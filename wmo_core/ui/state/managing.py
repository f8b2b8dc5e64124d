"""Managing accounts. Each act asks anew whether this is someone of beheer, whatever the screen showed."""

from collections.abc import Callable
from typing import NamedTuple

from wmo_core.access import Account, Action, NotAllowedError, Role, require
from wmo_core.chance import password
from wmo_core.content.code_words import load_code_words
from wmo_core.storage.accounts.errors import AccountError
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.accounts.people import People, as_name
from wmo_core.storage.errors import NotStoredError
from wmo_core.today import now
from wmo_core.ui.state import names, session, staff
from wmo_core.ui.state.faults import StaffFault

Act = Callable[[People], object]


class Given(NamedTuple):
    """What was just done for an account, and where; with the first password that it got, if any."""

    field: str
    name: str
    password: str = ""


def manager() -> Account | None:
    """Return who manages accounts here, or None when this is nobody who may."""
    try:
        return require(staff.signed_in(), Action.MANAGE_ACCOUNTS)
    except NotAllowedError:
        return None


def listing() -> tuple[Standing, ...]:
    """Return all accounts. Raises NotAllowedError and NotStoredError."""
    require(staff.signed_in(), Action.MANAGE_ACCOUNTS)
    return staff.people().listing()


def add(name: str, role: object) -> None:
    """Make an account with a first password."""
    chosen = _as_role(role)
    if chosen is None:
        _say(names.MANAGING, StaffFault.GEEN_ROL)
        return
    first = password(load_code_words())
    added = Given(names.MANAGING, as_name(name), first)
    _do(added, lambda people: people.add(name, chosen, first, now()))


def set_role(name: str, role: object) -> None:
    """Give an account of someone else another role."""
    chosen = _as_role(role)
    if chosen is None:
        _say(field_of(name), StaffFault.GEEN_ROL)
        return
    _change(name, lambda people: people.set_role(name, chosen))


def field_of(name: str) -> str:
    """Return where it is said what is wrong with an account."""
    return f"{names.MANAGING}:{name}"


def block(name: str, blocked: bool) -> None:
    """Block an account of someone else, or let it in again."""
    _change(name, lambda people: people.block(name, blocked))


def new_password(name: str) -> None:
    """Give an account of someone else a new first password."""
    first = password(load_code_words())
    _change(name, lambda people: people.set_first_password(name, first), first)


def drop_second_factor(name: str) -> None:
    """Let someone else set up the second factor anew."""
    _change(name, lambda people: people.drop_second_factor(name))


def end_sign_ins(name: str) -> None:
    """End each sign-in of someone else."""
    _change(name, lambda people: people.end_sign_ins(name))


def given(field: str) -> Given | None:
    """Return what was just done here, to be shown."""
    found: Given | None = session.value(names.NEW_PASSWORD)
    return found if found is not None and found.field == field else None


def handed_on() -> None:
    """Show the first password no longer."""
    session.put(names.NEW_PASSWORD, None)


def _change(name: str, act: Act, first: str = "") -> None:
    """Change an account. One's own is left alone: nobody locks out the last one of beheer by mistake."""
    account = manager()
    if account is not None and account.name == name:
        _say(field_of(name), StaffFault.ZICHZELF)
        return
    _do(Given(field_of(name), name, first), act)


def _do(done: Given, act: Act) -> None:
    session.put(names.NEW_PASSWORD, None)
    try:
        require(staff.signed_in(), Action.MANAGE_ACCOUNTS)
        act(staff.people())
    except NotAllowedError:
        _say(done.field, StaffFault.MAG_NIET)
    except AccountError as error:
        _say(done.field, StaffFault(error.fault.value))
    except NotStoredError:
        _say(done.field, StaffFault.OPSLAG)
    else:
        session.set_fault({})
        session.put(names.NEW_PASSWORD, done)


def _as_role(chosen: object) -> Role | None:
    return next((role for role in Role if role.value == chosen), None)


def _say(field: str, fault: StaffFault) -> None:
    session.set_fault({field: fault})
