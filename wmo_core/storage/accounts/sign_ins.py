"""Sign-ins: a ticket, exchanged once for a cookie; and the row without which no cookie opens anything."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, or_, select, update

from wmo_core.access import Account
from wmo_core.retention import SIGN_IN_HOURS, SIGN_IN_IDLE_MINUTES, TICKET_SECONDS
from wmo_core.storage.accounts import rows, tries
from wmo_core.storage.accounts.errors import WrongError
from wmo_core.storage.accounts.tables import ACCOUNT, SIGN_IN
from wmo_core.storage.database import Database

_TOKEN_BYTES = 32
_ID_BYTES = 8
_LASTS = timedelta(hours=SIGN_IN_HOURS)
_IDLE = SIGN_IN_IDLE_MINUTES * 60
_SEEN_EACH = 60  # seconds: being there is not written down more often
_AHEAD = 60 * 60  # what is seen further ahead was written by a wrong clock


class SignIns:
    """The browsers that are logged in. Every time is given by who asks."""

    def __init__(self, database: Database) -> None:
        """Keep them in this database."""
        self._database = database

    def give_ticket(self, account: str, visitor: str, now: datetime) -> str:
        """Return a ticket for someone who gave all that is asked, good once and for this browser only.

        ``visitor``: the hash of the cookie of the browser. Raises WrongError for who was blocked meanwhile.
        """
        ticket, row = secrets.token_urlsafe(_TOKEN_BYTES), secrets.token_hex(_ID_BYTES)
        at = int(now.timestamp())
        values = {
            "id": row,
            "account": account,
            "visitor": visitor,
            "ticket": mark_of(ticket),
            "seen": at,
            "expires": at + TICKET_SECONDS,
        }

        def give(connection: Connection) -> bool:
            found = rows.by_id(connection, account)
            if found is None or rows.standing(found).blocked:
                return False
            if connection.scalar(select(SIGN_IN.c.id).where(SIGN_IN.c.id == row)) is None:
                connection.execute(insert(SIGN_IN).values(values))
            return True

        if not self._database.run(give):
            raise WrongError
        return ticket

    def redeem(self, ticket: str, visitor: str, now: datetime) -> str:
        """Return the cookie for a ticket. Raises WrongError: used, too late, or of another browser."""
        cookie = secrets.token_urlsafe(_TOKEN_BYTES)
        at = int(now.timestamp())
        same = and_(SIGN_IN.c.ticket == mark_of(ticket), SIGN_IN.c.visitor == visitor, SIGN_IN.c.expires > at)
        until = int((now + _LASTS).timestamp())
        values = {"ticket": None, "cookie": mark_of(cookie), "seen": at, "expires": until}

        def exchange(connection: Connection) -> bool:
            """Done twice it is still this cookie."""
            done = select(SIGN_IN.c.id).where(SIGN_IN.c.cookie == mark_of(cookie))
            changed = connection.execute(update(SIGN_IN).where(same).values(values)).rowcount
            return changed == 1 or connection.scalar(done) is not None

        if not self._database.run(exchange):
            raise WrongError
        return cookie

    def account_of(self, mark: str, visitor: str, now: datetime) -> Account | None:
        """Return who is logged in with the cookie of this hash, in the browser it was given to; or None."""
        at = int(now.timestamp())

        def look(connection: Connection) -> Account | None:
            mine = and_(SIGN_IN.c.cookie == mark, SIGN_IN.c.visitor == visitor, ~_is_over(at))
            seen = connection.scalar(select(SIGN_IN.c.seen).where(mine))
            if seen is None:
                return None
            row = connection.execute(select(ACCOUNT).join(SIGN_IN).where(mine)).one()
            if seen + _SEEN_EACH <= at:
                connection.execute(update(SIGN_IN).where(mine).values(seen=at))
            found = rows.standing(row)
            return None if found.blocked or found.must_change else found.account

        return self._database.run(look)

    def end(self, mark: str) -> None:
        """End the sign-in with the cookie of this hash."""
        self._database.run(
            lambda connection: connection.execute(delete(SIGN_IN).where(SIGN_IN.c.cookie == mark))
        )

    def clear(self, now: datetime) -> None:
        """Forget what is over. Raises NotStoredError."""
        at = int(now.timestamp())

        def forget(connection: Connection) -> None:
            tries.forget_old(connection, at)
            connection.execute(delete(SIGN_IN).where(_is_over(at)))

        self._database.run(forget)


def mark_of(secret: str) -> str:
    """Return the hash under which a ticket or a cookie is stored."""
    return sha256(secret.encode(errors="replace")).hexdigest()


def _is_over(at: int) -> ColumnElement[bool]:
    return or_(SIGN_IN.c.expires <= at, SIGN_IN.c.seen <= at - _IDLE, SIGN_IN.c.seen > at + _AHEAD)
