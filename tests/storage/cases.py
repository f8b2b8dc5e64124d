"""What must hold on each database. Its address comes from the module that takes these over."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.exc import OperationalError

from wmo_core.storage import handovers as module
from wmo_core.storage.accounts import tables as accounts
from wmo_core.storage.database import Database
from wmo_core.storage.errors import (
    HandoverError,
    JustEndedError,
    NotOfferedError,
    NotStoredError,
    TooOftenError,
)
from wmo_core.storage.handovers import MOST_MADE, MOST_OF_ALL, MOST_OF_ONE, WINDOW, Handovers
from wmo_core.storage.models import Code, Given, Strength
from wmo_core.storage.sealing import make_key
from wmo_core.storage.tables import HANDOVER, METADATA, TRY

WORDS = ("appel", "bezem", "citroen", "dorp", "emmer")
PEPPER = b"een peper van de proef"
CONTENT = '{"woorden": "Trap lópen lukt niet."}'.encode()
NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
HALF_AN_HOUR, WEEK = timedelta(minutes=30), timedelta(days=7)


def count(connection: Connection) -> int:
    return connection.scalars(select(func.count()).select_from(HANDOVER)).one()


def wrong(code: Code) -> Code:
    """Return the code with another last word."""
    other = next(word for word in WORDS if word != code.words[-1])
    return Code(number=code.number, words=(*code.words[:-1], other))


@pytest.mark.usefixtures("light")
class Cases:
    """The tests, for each database."""

    @pytest.fixture
    def database(self, tmp_path: Path, address: str) -> Iterator[Database]:
        """A database in which nothing is stored."""
        found = Database(tmp_path / "data", address)
        found.run(lambda connection: [connection.execute(delete(each)) for each in (HANDOVER, TRY)])
        yield found
        found.close()

    @pytest.fixture
    def handovers(self, database: Database) -> Handovers:
        """Where hand-overs are stored."""
        return Handovers(database, PEPPER, WORDS)

    @pytest.fixture
    def given(self, handovers: Handovers) -> Given:
        """A hand-over that was just made."""
        return handovers.give(CONTENT, HALF_AN_HOUR, NOW)

    def test_looking_uses_nothing_up_and_taking_does(
        self, handovers: Handovers, given: Given, database: Database
    ) -> None:
        for _ in range(2):
            lying = handovers.look(given.code, NOW)
            assert (lying.content, lying.until) == (CONTENT, NOW + HALF_AN_HOUR)
        assert handovers.take(given.code, NOW, bytes) == CONTENT
        for act in (handovers.look, handovers.withdraw):
            with pytest.raises(NotOfferedError):
                act(given.code, NOW)
        row = database.run(lambda connection: connection.execute(select(HANDOVER)).one())
        assert (row.sealed, row.salt) == (b"", b"")

    def test_nothing_that_is_kept_opens_it(
        self, handovers: Handovers, given: Given, database: Database, tmp_path: Path
    ) -> None:
        rows = database.run(lambda connection: connection.execute(select(HANDOVER)).all())
        stored = repr(rows)
        assert given.code.number in stored and CONTENT.decode() not in stored
        assert not [word for word in given.code.words if word in stored]
        other = Handovers(database, b"een andere peper dan die", WORDS)
        with pytest.raises(NotOfferedError):
            other.look(given.code, NOW)

    def test_what_is_kept_cannot_be_moved_or_made_to_last(
        self, handovers: Handovers, given: Given, database: Database
    ) -> None:
        later = update(HANDOVER).values(expires=HANDOVER.c.expires + 60)
        database.run(lambda connection: connection.execute(later))
        with pytest.raises(NotOfferedError):
            handovers.look(given.code, NOW)

    def test_of_all_who_take_at_once_one_gets_it(self, handovers: Handovers, given: Given) -> None:
        def take(_: int) -> bytes | type[HandoverError]:
            try:
                return handovers.take(given.code, NOW, bytes)
            except (JustEndedError, NotOfferedError) as error:
                return type(error)

        with ThreadPoolExecutor(4) as people:
            got = list(people.map(take, range(8)))
        assert got.count(CONTENT) == 1
        assert set(got) <= {CONTENT, JustEndedError, NotOfferedError}

    def test_who_saw_it_hears_that_another_was_first(
        self, handovers: Handovers, given: Given, database: Database
    ) -> None:
        def read(content: bytes) -> bytes:
            handovers.withdraw(given.code, NOW)  # between opening and taking
            return content

        with pytest.raises(JustEndedError):
            handovers.take(given.code, NOW, read)

    def test_what_cannot_be_read_stays(self, handovers: Handovers, given: Given) -> None:
        def read(content: bytes) -> bytes:
            raise ValueError

        with pytest.raises(ValueError):
            handovers.take(given.code, NOW, read)
        assert handovers.take(given.code, NOW, bytes) == CONTENT

    def test_withdrawn_is_gone(self, handovers: Handovers, given: Given) -> None:
        handovers.withdraw(given.code, NOW)
        with pytest.raises(NotOfferedError):
            handovers.look(given.code, NOW)

    def test_after_its_time_it_is_erased(
        self, handovers: Handovers, given: Given, database: Database
    ) -> None:
        almost = NOW + HALF_AN_HOUR - timedelta(seconds=1)
        assert handovers.look(given.code, almost).content == CONTENT
        with pytest.raises(NotOfferedError):
            handovers.look(given.code, NOW + HALF_AN_HOUR)
        assert database.run(count) == 0

    def test_what_a_wrong_clock_made_is_not_kept(self, handovers: Handovers, database: Database) -> None:
        ahead = handovers.give(CONTENT, HALF_AN_HOUR, NOW + timedelta(days=3650))
        with pytest.raises(NotOfferedError):
            handovers.look(ahead.code, NOW)
        assert database.run(count) == 0
        # A clock that was ahead closes nothing for long: what it counted is forgotten too.
        assert database.run(lambda connection: connection.execute(select(TRY)).all()) != []
        handovers.clear(NOW + timedelta(seconds=WINDOW))
        assert database.run(lambda connection: connection.execute(select(TRY)).all()) == []

    @pytest.mark.parametrize("minutes", [-50, 50])
    def test_a_clock_that_differs_a_little_changes_nothing(self, handovers: Handovers, minutes: int) -> None:
        given = handovers.give(CONTENT, WEEK, NOW + timedelta(minutes=minutes))
        assert handovers.look(given.code, NOW).content == CONTENT

    def test_guessing_one_number_stops_for_all_processes(
        self, handovers: Handovers, given: Given, address: str, tmp_path: Path
    ) -> None:
        another_process = Database(tmp_path / "data", address)
        elsewhere = Handovers(another_process, PEPPER, WORDS)
        for place in range(MOST_OF_ONE):
            with pytest.raises(NotOfferedError):
                (handovers, elsewhere)[place % 2].look(wrong(given.code), NOW)
        for each in (handovers, elsewhere):
            with pytest.raises(TooOftenError):
                each.look(given.code, NOW)
        assert handovers.look(given.code, NOW + timedelta(seconds=WINDOW)).content == CONTENT
        another_process.close()

    def test_a_right_code_is_no_guess(self, handovers: Handovers, given: Given) -> None:
        for _ in range(MOST_OF_ONE + 2):
            assert handovers.look(given.code, NOW).content == CONTENT

    @pytest.mark.parametrize(("number", "most"), [("each", MOST_OF_ALL), ("", MOST_MADE)])
    def test_all_guesses_and_all_codes_that_are_made_are_limited(
        self, handovers: Handovers, database: Database, number: str, most: int
    ) -> None:
        tries = [
            {"mark": f"{each}", "number": number and f"{each:06d}", "at": int(NOW.timestamp())}
            for each in range(most)
        ]
        database.run(lambda connection: connection.execute(TRY.insert(), tries))
        act: Callable[[], object] = (
            (lambda: handovers.look(Code(number="999999", words=WORDS[:4]), NOW))
            if number
            else lambda: handovers.give(CONTENT, WEEK, NOW)
        )
        with pytest.raises(TooOftenError):
            act()

    def test_an_unknown_number_costs_the_same_work(
        self, handovers: Handovers, given: Given, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        work = list[Strength]()

        def make(words: tuple[str, ...], salt: bytes, pepper: bytes, strength: Strength) -> bytes:
            work.append(strength)
            return make_key(words, salt, pepper, strength)

        monkeypatch.setattr(module, "make_key", make)
        unknown = Code(number=f"{(int(given.code.number) + 1) % 10**6:06d}", words=given.code.words)
        for code in (unknown, wrong(given.code)):
            with pytest.raises(NotOfferedError):
                handovers.look(code, NOW)
        assert len(work) == 2 and work[0] == work[1]

    def test_a_taken_number_is_not_given_out_twice(
        self, handovers: Handovers, given: Given, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        drawn = iter([given.code.number, "000001"])
        monkeypatch.setattr(module, "draw_number", lambda: next(drawn))
        assert handovers.give(b"{}", WEEK, NOW).code.number == "000001"
        assert handovers.look(given.code, NOW).content == CONTENT

    def test_an_act_of_which_the_answer_was_lost_is_done_once(
        self, handovers: Handovers, given: Given, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The connection breaks after each transaction was written, and before anyone heard so."""
        once = database._once

        def lost(act: Callable[[Connection], object]) -> object:
            monkeypatch.setattr(database, "_once", once)
            once(act)
            raise OperationalError("", {}, Exception(), connection_invalidated=True)

        def again() -> None:
            monkeypatch.setattr(database, "_once", lost)

        again()
        other = handovers.give(CONTENT, WEEK, NOW)
        assert handovers.look(other.code, NOW).content == CONTENT

        def read(content: bytes) -> bytes:
            again()
            return content

        assert handovers.take(given.code, NOW, read) == CONTENT

    def test_a_database_that_refuses_says_only_that(
        self, handovers: Handovers, given: Given, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(_: Callable[[Connection], object]) -> object:
            raise OperationalError("vol", {}, Exception(CONTENT))

        with monkeypatch.context() as broken:
            broken.setattr(database, "_once", refuse)
            with pytest.raises(NotStoredError) as refused:
                handovers.give(CONTENT, WEEK, NOW)
        assert refused.value.args == () and refused.value.__cause__ is None
        assert handovers.take(given.code, NOW, bytes) == CONTENT

    def test_the_migrations_make_the_tables_that_the_code_uses(self, database: Database) -> None:
        def differences(connection: Connection) -> list[object]:
            return list(compare_metadata(MigrationContext.configure(connection), METADATA))

        assert accounts.ACCOUNT.metadata is METADATA

        assert database.run(differences) == []

    def test_several_processes_may_start_at_once(self, tmp_path: Path, address: str) -> None:
        starting = [Database(tmp_path / "nieuw", address) for _ in range(4)]
        with ThreadPoolExecutor(4) as processes:
            list(processes.map(Database.make_ready, starting))
        assert [each.run(count) for each in starting]
        for each in starting:
            each.close()
