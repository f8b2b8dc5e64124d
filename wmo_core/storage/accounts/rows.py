"""Reads rows of accounts, and ends sign-ins: what managing and logging in both need."""

from datetime import UTC, datetime

from sqlalchemy import Connection, Row, delete, select

from wmo_core.access import Account, Role
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.accounts.tables import ACCOUNT, SIGN_IN

AccountRow = Row[tuple[object, ...]]


def by_name(connection: Connection, name: str) -> AccountRow | None:
    """Return the row of a name."""
    return connection.execute(select(ACCOUNT).where(ACCOUNT.c.name == name)).one_or_none()


def by_id(connection: Connection, account: str) -> AccountRow | None:
    """Return the row of an account."""
    return connection.execute(select(ACCOUNT).where(ACCOUNT.c.id == account)).one_or_none()


def standing(row: AccountRow) -> Standing:
    """Return what is known of an account, without its secrets."""
    found = row._asdict()
    return Standing(
        account=Account(id=found["id"], name=found["name"], role=Role(found["role"])),
        made=datetime.fromtimestamp(found["made"], UTC),
        blocked=found["blocked"],
        must_change=found["must_change"],
        has_second_factor=found["second_factor"] is not None,
    )


def end_all(connection: Connection, account: str) -> None:
    """End every sign-in of an account, in every browser."""
    connection.execute(delete(SIGN_IN).where(SIGN_IN.c.account == account))
