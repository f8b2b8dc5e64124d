"""Who of the staff is logged in in this browser, asked anew in each run; and the end of that."""

from contextlib import suppress
from functools import cache

from wmo_core.access import Account, Action
from wmo_core.access import require as may
from wmo_core.storage.accounts.people import People
from wmo_core.storage.accounts.sign_ins import SignIns
from wmo_core.storage.accounts.signing_in import SigningIn
from wmo_core.storage.database import Database
from wmo_core.storage.errors import NotStoredError
from wmo_core.today import now
from wmo_core.ui.insides.run import sign_in_of_this_run, visitor_of_this_run
from wmo_core.ui.state import names, session, stored
from wmo_core.ui.state.deployment import has_accounts


def people() -> People:
    """Return the accounts of this deployment. Raises SettingError."""
    return _people(*stored.where())


def signing_in() -> SigningIn:
    """Return what asks who someone is. Raises SettingError."""
    return _signing_in(*stored.where())


def sign_ins() -> SignIns:
    """Return the browsers that are logged in. Raises SettingError."""
    return _sign_ins(stored.where()[0])


@cache
def _people(database: Database, pepper: bytes) -> People:
    return People(database, pepper)


@cache
def _signing_in(database: Database, pepper: bytes) -> SigningIn:
    return SigningIn(database, pepper)


@cache
def _sign_ins(database: Database) -> SignIns:
    return SignIns(database)


def signed_in() -> Account | None:
    """Return who is logged in in this browser, or None; also when the database does not say."""
    try:
        return _looked_up()
    except NotStoredError:
        return None


def require(action: Action) -> Account:
    """Return who is logged in, if they may do this. Raises NotAllowedError."""
    return may(signed_in(), action)


def has_ended() -> bool:
    """Return whether the sign-in of this browser is over: left, blocked, too long ago, forged or copied.

    A database that does not answer ends nothing: what someone typed stays.
    """
    try:
        return bool(has_accounts() and sign_in_of_this_run()) and _looked_up() is None
    except NotStoredError:
        return False


def _looked_up() -> Account | None:
    mark = sign_in_of_this_run() if has_accounts() else ""
    return sign_ins().account_of(mark, visitor_of_this_run(), now()) if mark else None


def leave() -> None:
    """End the sign-in of this browser and forget all of the client, in the tab too."""
    end(sign_in_of_this_run())
    forget()


def end(mark: str) -> None:
    """End the sign-in with the cookie of this hash."""
    with suppress(NotStoredError):  # the browser loses its cookie all the same, and then nobody is let in
        sign_ins().end(mark)


def forget() -> None:
    """Forget all that this session holds, and let the browser lose its cookie."""
    session.forget()
    session.put(names.RESTORED, True)  # what the tab kept is of the client too, and goes
    session.put(names.LEAVING, True)


def is_leaving() -> bool:
    """Return whether the browser is about to lose its cookie: nothing more is drawn until it comes anew."""
    return bool(session.value(names.LEAVING))


def redeem(ticket: str, visitor: str) -> str:
    """Return the cookie for a ticket. Raises SignInError, StorageError and SettingError."""
    return sign_ins().redeem(ticket, visitor, now())


def clear() -> bool:
    """Forget what is over, and return whether that succeeded. Raises SettingError."""
    try:
        sign_ins().clear(now())
    except NotStoredError:
        return False
    return True
