"""Handing over: answers lie sealed in the database, and one person with the code takes them, once."""

import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update

from wmo_core.storage.codes import draw_number, draw_words
from wmo_core.storage.database import Database
from wmo_core.storage.errors import JustEndedError, NotOfferedError, NotStoredError, TooOftenError
from wmo_core.storage.models import Code, Given, Lying, Stored, Strength, Terms
from wmo_core.storage.sealing import make_key, new_salt, nothing_stored, seal, unseal
from wmo_core.storage.tables import HANDOVER, TRY

Read = TypeVar("Read")
WINDOW = 15 * 60  # seconds in which tries are counted
MOST_OF_ONE = 10  # wrong tries of one number
MOST_OF_ALL = 300  # wrong tries of all numbers together
MOST_MADE = 300  # codes that are made
_MADE = ""  # the number under which a code that is made is counted
# What was made in the future was made by a wrong clock. It would be stored too long, so it is not stored.
_AHEAD = 60 * 60
_TOMBSTONE = 60  # seconds that a claim stays known, to the process that lost its connection while it claimed
_DRAWS = 20


class Handovers:
    """The hand-overs of one deployment. Every time is given by who asks."""

    def __init__(self, database: Database, pepper: bytes, words: Sequence[str]) -> None:
        """``pepper``: a secret that is not in the database. ``words``: those of which codes are made."""
        self._database, self._pepper, self._words = database, pepper, words

    def give(self, content: bytes, lasts: timedelta, now: datetime) -> Given:
        """Keep the content, sealed, until someone takes it or the time is over. Raises StorageError."""
        self._database.run(partial(_count, _MADE, _seconds(now), secrets.token_hex(8)))
        words, salt, strength = draw_words(self._words), new_salt(), Strength()
        key = make_key(words, salt, self._pepper, strength)
        for _ in range(_DRAWS):
            terms = Terms(number=draw_number(), made=_seconds(now), expires=_seconds(now + lasts))
            stored = Stored(terms=terms, strength=strength, salt=salt, sealed=seal(content, key, terms))
            if self._database.run(partial(_add, stored)):
                return Given(Code(number=terms.number, words=words), _moment(terms.expires))
        raise NotStoredError

    def look(self, code: Code, now: datetime) -> Lying:
        """Return what lies ready for this code; that does not use it up. Raises StorageError."""
        return self._open(code, now)[1]

    def take(self, code: Code, now: datetime, read: Callable[[bytes], Read]) -> Read:
        """Return what ``read`` makes of what lies ready, and erase it. Raises StorageError.

        Of two at once one gets it. What cannot be read stays where it is.
        """
        stored, lying = self._open(code, now)
        found = read(lying.content)
        self._end(stored, now)
        return found

    def withdraw(self, code: Code, now: datetime) -> None:
        """Erase what lies ready for this code. Raises StorageError."""
        self._end(self._open(code, now)[0], now)

    def clear(self, now: datetime) -> None:
        """Erase what is over. Raises NotStoredError."""
        self._database.run(partial(_clear, _seconds(now)))
        self._database.erase_traces()

    def _open(self, code: Code, now: datetime) -> tuple[Stored, Lying]:
        """Find and open what a code is about. The work for the key is done outside the transactions.

        A number that is not there costs the same work, and counts the same, as a word that is not right.
        """
        mark = secrets.token_hex(8)
        found = self._database.run(partial(_try, code.number, _seconds(now), mark))
        stored = found or nothing_stored(Terms(number=code.number, made=0, expires=0))
        content = unseal(stored, make_key(code.words, stored.salt, self._pepper, stored.strength))
        if content is None or found is None:
            raise NotOfferedError
        self._database.run(partial(_was_right, mark))
        return stored, Lying(content, _moment(stored.terms.expires))

    def _end(self, stored: Stored, now: datetime) -> None:
        if not self._database.run(partial(_claim, stored, _seconds(now), secrets.token_hex(16))):
            raise JustEndedError
        self._database.erase_traces()


def _clear(now: int, connection: Connection) -> None:
    """Erase what is over, and what a wrong clock made."""
    past = or_(HANDOVER.c.expires <= now, HANDOVER.c.made > now + _AHEAD)
    connection.execute(delete(HANDOVER).where(past))
    connection.execute(delete(TRY).where(or_(TRY.c.at <= now - WINDOW, TRY.c.at > now + _AHEAD)))


def _count(number: str, now: int, mark: str, connection: Connection) -> None:
    """Count a try, unless there were too many. Raises TooOftenError."""
    _clear(now, connection)
    others = select(func.count()).select_from(TRY).where(TRY.c.mark != mark)
    of_one, of_all = (TRY.c.number == number, MOST_OF_ONE), (TRY.c.number != _MADE, MOST_OF_ALL)
    limits = ((TRY.c.number == _MADE, MOST_MADE),) if number == _MADE else (of_one, of_all)
    if any(connection.scalars(others.where(these)).one() >= most for these, most in limits):
        raise TooOftenError
    if connection.scalar(select(TRY.c.mark).where(TRY.c.mark == mark)) is None:
        connection.execute(insert(TRY).values(number=number, at=now, mark=mark))


def _try(number: str, now: int, mark: str, connection: Connection) -> Stored | None:
    """Count a try as a wrong one until it turns out right, and return what lies ready for the number."""
    _count(number, now, mark, connection)
    open_one = select(HANDOVER).where(HANDOVER.c.number == number, HANDOVER.c.claim.is_(None))
    row = connection.execute(open_one).one_or_none()
    return _stored(row) if row is not None else None


def _was_right(mark: str, connection: Connection) -> None:
    connection.execute(delete(TRY).where(TRY.c.mark == mark))


def _add(stored: Stored, connection: Connection) -> bool:
    """Keep a hand-over; return whether its number was free. Done twice it is still the same one."""
    there = connection.scalar(select(HANDOVER.c.salt).where(HANDOVER.c.number == stored.terms.number))
    if there is None:
        row = {**stored.terms.model_dump(), **stored.strength.model_dump()}
        connection.execute(insert(HANDOVER).values(**row, salt=stored.salt, sealed=stored.sealed))
    return there is None or there == stored.salt


def _claim(stored: Stored, now: int, claim: str, connection: Connection) -> bool:
    """Erase a hand-over and return whether this claim was the first. Done twice it still is."""
    same = HANDOVER.c.number == stored.terms.number
    is_open = (HANDOVER.c.salt == stored.salt) & HANDOVER.c.claim.is_(None)
    empty = {"salt": b"", "sealed": b"", "claim": claim, "expires": now + _TOMBSTONE}
    mine = update(HANDOVER).where(same, or_(is_open, HANDOVER.c.claim == claim))
    return bool(connection.execute(mine.values(empty)).rowcount == 1)


def _stored(row: Row[tuple[object, ...]]) -> Stored:
    columns = row._asdict()
    terms = Terms.model_validate({name: columns[name] for name in Terms.model_fields})
    strength = Strength.model_validate({name: columns[name] for name in Strength.model_fields})
    return Stored(terms=terms, strength=strength, salt=columns["salt"], sealed=columns["sealed"])


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
