"""The accounts of one deployment: who there is, made and changed by beheer. No account is ever removed."""

import re
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from sqlalchemy import Connection, delete, insert, select, update

from wmo_core.access import Role
from wmo_core.storage.accounts import rows, tries
from wmo_core.storage.accounts.errors import AccountError, AccountFault
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.accounts.passwords import check_new, hash_of
from wmo_core.storage.accounts.second_factor import keyed
from wmo_core.storage.accounts.tables import ACCOUNT, RECOVERY
from wmo_core.storage.database import Database

_NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{1,63}")
_ID_BYTES = 8


def as_name(typed: str) -> str:
    """Return a name as it is stored: capitals do not matter."""
    return typed.strip().lower()


class People:
    """Makes, changes and lists accounts. Every time is given by who asks."""

    def __init__(self, database: Database, pepper: bytes) -> None:
        """``pepper``: a secret that is not in the database."""
        self._database, self._pepper = database, pepper

    def listing(self) -> tuple[Standing, ...]:
        """Return all accounts, by name. Raises NotStoredError."""
        found = self._database.run(lambda connection: connection.execute(select(ACCOUNT)).all())
        return tuple(sorted(map(rows.standing, found), key=lambda each: each.account.name))

    def add(self, name: str, role: Role, password: str, now: datetime) -> Standing:
        """Make an account with a first password. Raises AccountError and PasswordError."""
        if not _NAME.fullmatch(as_name(name)):
            raise AccountError(AccountFault.NAAM)
        check_new(password, as_name(name))
        values = {
            "id": secrets.token_hex(_ID_BYTES),
            "name": as_name(name),
            "role": role.value,
            "made": int(now.timestamp()),
            "blocked": False,
            "password": hash_of(password),
            "must_change": True,
            "step": 0,
        }
        return self._database.run(partial(_add, values))

    def set_role(self, name: str, role: Role) -> None:
        """Give an account another role; it must log in again. Raises AccountError."""
        self._change(name, {"role": role.value})

    def block(self, name: str, blocked: bool) -> None:
        """Block an account, which ends its sign-ins at once; or let it in again. Raises AccountError."""
        self._change(name, {"blocked": blocked})

    def set_first_password(self, name: str, password: str) -> None:
        """Give a password that must be changed; wrong tries count no more. Raises AccountError and
        PasswordError.
        """
        check_new(password, as_name(name))
        values = {"password": hash_of(password), "must_change": True}
        stored = keyed(as_name(name), self._pepper)
        self._change(name, values, lambda connection, _: tries.forget_all(connection, stored))

    def drop_second_factor(self, name: str) -> None:
        """Let someone who lost telephone and codes set up a new second factor. Raises AccountError."""
        self._change(name, {"second_factor": None, "step": 0}, _drop_recovery)

    def end_sign_ins(self, name: str) -> None:
        """End every sign-in of an account. Raises AccountError."""
        self._change(name, {})

    def _change(
        self, name: str, values: Mapping[str, object], also: Callable[[Connection, str], None] | None = None
    ) -> None:
        """Change an account and end its sign-ins: what it may do now is asked anew."""

        def change(connection: Connection) -> None:
            row = rows.by_name(connection, as_name(name))
            if row is None:
                raise AccountError(AccountFault.ONBEKEND)
            account = rows.standing(row).account.id
            if values:
                connection.execute(update(ACCOUNT).where(ACCOUNT.c.id == account).values(values))
            rows.end_all(connection, account)
            if also is not None:
                also(connection, account)

        self._database.run(change)


def _add(values: Mapping[str, object], connection: Connection) -> Standing:
    """Add a row. Done twice it is still the same one."""
    row = rows.by_name(connection, str(values["name"]))
    if row is not None and row._asdict()["id"] != values["id"]:
        raise AccountError(AccountFault.BESTAAT)
    if row is None:
        connection.execute(insert(ACCOUNT).values(values))
        row = rows.by_name(connection, str(values["name"]))
    assert row is not None
    return rows.standing(row)


def _drop_recovery(connection: Connection, account: str) -> None:
    connection.execute(delete(RECOVERY).where(RECOVERY.c.account == account))
