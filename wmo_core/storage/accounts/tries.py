"""Counts wrong tries to log in, in the database and so for all processes. A count ends by itself."""

from sqlalchemy import Connection, delete, func, insert, or_, select

from wmo_core.storage.accounts.errors import WaitError
from wmo_core.storage.accounts.tables import SIGN_IN_TRY

WINDOW = 15 * 60  # seconds in which tries are counted
MOST_OF_ONE = 10  # wrong tries of one name
MOST_OF_ALL = 300  # wrong tries of all names together
_AHEAD = 60 * 60  # a try of a clock that is further ahead counts for nothing


def count(connection: Connection, name: str, mark: str, now: int) -> None:
    """Count a try as a wrong one, until it turns out right. Raises WaitError, and counts no more then."""
    forget_old(connection, now)
    others = select(func.count()).select_from(SIGN_IN_TRY).where(SIGN_IN_TRY.c.mark != mark)
    of_one = connection.scalars(others.where(SIGN_IN_TRY.c.name == name)).one()
    if of_one >= MOST_OF_ONE or connection.scalars(others).one() >= MOST_OF_ALL:
        raise WaitError
    if not is_counted(connection, mark):
        connection.execute(insert(SIGN_IN_TRY).values(mark=mark, name=name, at=now))


def is_counted(connection: Connection, mark: str) -> bool:
    """Return whether this try still counts as a wrong one."""
    found = connection.scalar(select(SIGN_IN_TRY.c.mark).where(SIGN_IN_TRY.c.mark == mark))
    return found is not None


def was_right(connection: Connection, mark: str) -> None:
    """Count a try no longer: it was right."""
    connection.execute(delete(SIGN_IN_TRY).where(SIGN_IN_TRY.c.mark == mark))


def forget_all(connection: Connection, name: str) -> None:
    """Count nothing any more for a name: it got a new first password."""
    connection.execute(delete(SIGN_IN_TRY).where(SIGN_IN_TRY.c.name == name))


def forget_old(connection: Connection, now: int) -> None:
    """Forget the tries that are too long ago to count."""
    over = or_(SIGN_IN_TRY.c.at <= now - WINDOW, SIGN_IN_TRY.c.at > now + _AHEAD)
    connection.execute(delete(SIGN_IN_TRY).where(over))
