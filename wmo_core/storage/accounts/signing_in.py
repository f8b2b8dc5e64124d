"""Logging in: the password, the second factor. Wrong tries are counted before anything is looked at."""

import secrets
from collections.abc import Callable
from datetime import datetime
from functools import partial

from sqlalchemy import Connection, delete, insert, update

from wmo_core.storage.accounts import rows, tries
from wmo_core.storage.accounts.errors import PasswordError, PasswordFault, WrongError
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.accounts.passwords import check_new, hash_of, is_right
from wmo_core.storage.accounts.people import as_name
from wmo_core.storage.accounts.second_factor import (
    draw_recovery_codes,
    keyed,
    open_secret,
    recovery_hash,
    seal_secret,
    step_of,
)
from wmo_core.storage.accounts.tables import ACCOUNT, RECOVERY
from wmo_core.storage.database import Database

_MARK_BYTES = 8
Use = Callable[[Connection], bool]  # uses a code up, and returns whether that was possible


class SigningIn:
    """Who someone is, asked at the begin of a sign-in. Every time is given by who asks."""

    def __init__(self, database: Database, pepper: bytes) -> None:
        """``pepper``: a secret that is not in the database."""
        self._database, self._pepper = database, pepper

    def check_password(self, name: str, password: str, now: datetime) -> Standing:
        """Return whose name and password these are. Raises SignInError and NotStoredError.

        A name that is not there costs the same work, and counts the same, as a password that is not right.
        """
        mark = secrets.token_hex(_MARK_BYTES)
        row = self._database.run(partial(self._count_name, as_name(name), mark, now))
        fits = is_right(password, row._asdict()["password"] if row is not None else None)
        if row is None or not fits or rows.standing(row).blocked:
            raise WrongError
        self._database.run(lambda connection: tries.was_right(connection, mark))
        return rows.standing(row)

    def choose_password(self, account: str, password: str, now: datetime) -> None:
        """Replace the password of someone who just gave the old one. Raises PasswordError and WrongError."""
        row = self._row(account)
        check_new(password, rows.standing(row).account.name)
        if is_right(password, row._asdict()["password"]):
            raise PasswordError(PasswordFault.ZELFDE)
        values = {"password": hash_of(password), "must_change": False}

        def change(connection: Connection) -> None:
            connection.execute(update(ACCOUNT).where(ACCOUNT.c.id == account).values(values))
            rows.end_all(connection, account)

        self._database.run(change)

    def set_up_second_factor(self, account: str, secret: str, typed: str, now: datetime) -> tuple[str, ...]:
        """Keep a second factor of which someone showed a code; return the codes for who loses it.

        Raises WrongError for a wrong code, and for an account that has a second factor already.
        """
        step = step_of(secret, typed, now)
        if step is None:
            raise WrongError
        codes = draw_recovery_codes()
        sealed = seal_secret(secret, account, self._pepper)
        hashes = [recovery_hash(each, account, self._pepper) for each in codes]
        if not self._database.run(partial(_keep_second_factor, account, sealed, step, hashes)):
            raise WrongError
        return codes

    def check_second_factor(self, account: str, typed: str, now: datetime) -> None:
        """Use a code of the telephone or one of paper, once. Raises SignInError and NotStoredError."""
        mark = secrets.token_hex(_MARK_BYTES)
        row = self._row(account)
        name = rows.standing(row).account.name
        self._database.run(partial(self._count_name, name, mark, now))
        use = self._use_of(row, typed, now)
        if not self._database.run(partial(_use_once, use, mark)):
            raise WrongError

    def _count_name(
        self, name: str, mark: str, now: datetime, connection: Connection
    ) -> rows.AccountRow | None:
        tries.count(connection, keyed(name, self._pepper), mark, int(now.timestamp()))
        return rows.by_name(connection, name)

    def _row(self, account: str) -> rows.AccountRow:
        """Return the row of someone on the way in. One who was blocked meanwhile goes no further."""
        row = self._database.run(lambda connection: rows.by_id(connection, account))
        if row is None or rows.standing(row).blocked:
            raise WrongError
        return row

    def _use_of(self, row: rows.AccountRow, typed: str, now: datetime) -> Use:
        found = row._asdict()
        sealed, account = found["second_factor"], found["id"]
        secret = open_secret(sealed, account, self._pepper) if sealed is not None else None
        step = step_of(secret, typed, now) if secret is not None else None
        if step is not None:
            return partial(_use_step, account, step)
        return partial(_use_recovery, account, recovery_hash(typed, account, self._pepper))


def _use_once(use: Use, mark: str, connection: Connection) -> bool:
    """Use a code up and count its try no longer. Done twice it was right the second time too."""
    if not tries.is_counted(connection, mark):
        return True
    if not use(connection):
        return False
    tries.was_right(connection, mark)
    return True


def _use_step(account: str, step: int, connection: Connection) -> bool:
    """Use a code of the telephone: one that was used, or an older one, does not work any more."""
    newer = update(ACCOUNT).where(ACCOUNT.c.id == account, ACCOUNT.c.step < step)
    return bool(connection.execute(newer.values(step=step)).rowcount == 1)


def _use_recovery(account: str, code: str, connection: Connection) -> bool:
    used = delete(RECOVERY).where(RECOVERY.c.account == account, RECOVERY.c.code == code)
    return bool(connection.execute(used).rowcount == 1)


def _keep_second_factor(
    account: str, sealed: bytes, step: int, hashes: list[str], connection: Connection
) -> bool:
    """Keep a second factor, if there is none. Done twice it is still the same one."""
    row = rows.by_id(connection, account)
    there = row._asdict()["second_factor"] if row is not None else b""
    if there is None:
        values = {"second_factor": sealed, "step": step}
        connection.execute(update(ACCOUNT).where(ACCOUNT.c.id == account).values(values))
        connection.execute(delete(RECOVERY).where(RECOVERY.c.account == account))
        connection.execute(insert(RECOVERY), [{"account": account, "code": each} for each in hashes])
    return there in (None, sealed)
