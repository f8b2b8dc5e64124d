"""What must hold of the outbox on each database. Its address comes from who uses this."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.exc import OperationalError

from wmo_core.storage.database import Database
from wmo_core.storage.errors import LeaseLostError, MissingKeyError, NotStoredError
from wmo_core.storage.keys import FILE as KEYS
from wmo_core.storage.keys import Keyring
from wmo_core.storage.outbox import Claimed, Failure, Outbox, Parcel, Status
from wmo_core.storage.outbox.models import CANNOT_OPEN, KEPT, LEASE
from wmo_core.storage.tables import METADATA, OUTBOX

NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CONTENT = "Trap lópen lukt niet.".encode()
PLAN, LETTER = Parcel("PLAN-1", "ZAAK-1", CONTENT), Parcel("BRIEF-1", "ZAAK-1", CONTENT)
OTHER = Parcel("PLAN-2", "ZAAK-2", CONTENT)


def empty(connection: Connection) -> None:
    for table in reversed(METADATA.sorted_tables):
        connection.execute(delete(table))


def taken(outbox: Outbox, now: datetime = NOW) -> Claimed:
    """Return a row that was there to be taken."""
    found = outbox.claim(now)
    assert found is not None
    return found


class OutboxCases:
    """The tests, for each database."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        """The data folder."""
        return tmp_path / "data"

    @pytest.fixture
    def database(self, folder: Path, address: str) -> Iterator[Database]:
        """A database in which nothing is stored."""
        found = Database(folder, address)
        found.run(empty)
        yield found
        found.close()

    @pytest.fixture
    def outbox(self, database: Database, folder: Path) -> Outbox:
        """An outbox with a key of its own."""
        return Outbox(database, Keyring(folder, ""))

    def test_a_row_is_sealed_and_holds_nothing_once_it_arrived(
        self, outbox: Outbox, database: Database
    ) -> None:
        outbox.add(PLAN, NOW)
        (row,) = database.run(lambda connection: connection.execute(select(OUTBOX)).all())
        assert row.sealed and CONTENT not in row.sealed
        claimed = taken(outbox)
        assert claimed.content == CONTENT and CONTENT.decode() not in f"{claimed!r}{claimed}"
        outbox.done(claimed, NOW)
        (row,) = database.run(lambda connection: connection.execute(select(OUTBOX)).all())
        assert (row.sealed, row.key, row.status) == (b"", "", Status.DONE)
        assert outbox.claim(NOW + LEASE) is None

    def test_what_is_there_is_not_added_twice(self, outbox: Outbox) -> None:
        outbox.add(PLAN, NOW)
        outbox.done(taken(outbox), NOW)
        again = outbox.add(PLAN._replace(content=b"anders"), NOW + MINUTE)
        assert (again.status, again.made) == (Status.DONE, NOW)
        assert len(outbox.items()) == 1

    def test_of_all_who_claim_at_once_each_gets_another(
        self, outbox: Outbox, folder: Path, address: str
    ) -> None:
        for number in range(3):
            outbox.add(Parcel(f"PLAN-{number}", f"ZAAK-{number}", CONTENT), NOW)
        elsewhere = Database(folder, address)
        boxes = (outbox, Outbox(elsewhere, Keyring(folder, "")))

        def claim(turn: int) -> str | None:
            for _ in range(20):  # SQLite refuses who waits too long
                try:
                    found = boxes[turn % 2].claim(NOW)
                except NotStoredError:
                    continue
                return found.item.number if found else None
            raise AssertionError

        with ThreadPoolExecutor(4) as people:
            got = list(people.map(claim, range(8)))
        elsewhere.close()
        assert sorted(each for each in got if each) == ["PLAN-0", "PLAN-1", "PLAN-2"]

    def test_of_one_zaak_one_row_is_sent_at_a_time(self, outbox: Outbox) -> None:
        for parcel in (PLAN, LETTER, OTHER):
            outbox.add(parcel, NOW)
        first, second = taken(outbox), taken(outbox)
        assert {first.item.zaak, second.item.zaak} == {"ZAAK-1", "ZAAK-2"}
        assert outbox.claim(NOW) is None
        for each in (first, second):
            outbox.done(each, NOW)
        assert taken(outbox).item.zaak == "ZAAK-1"

    def test_a_row_of_a_process_that_died_is_free_after_its_lease(self, outbox: Outbox) -> None:
        outbox.add(PLAN, NOW)
        died = taken(outbox)
        assert outbox.claim(NOW + LEASE - MINUTE) is None
        next_one = taken(outbox, NOW + LEASE)
        assert next_one.item.tries == 2
        acts: tuple[Callable[[], None], ...] = (
            lambda: outbox.found(died, {"zaak": "https://x"}, NOW),
            lambda: outbox.failed(died, Failure(fault="storing"), NOW),
            lambda: outbox.done(died, NOW),
        )
        for act in acts:
            with pytest.raises(LeaseLostError):
                act()
        outbox.done(next_one, NOW)

    def test_a_lease_of_a_wrong_clock_holds_nobody_up(self, outbox: Outbox, database: Database) -> None:
        outbox.add(PLAN, NOW)
        years = int((NOW + timedelta(days=3650)).timestamp())
        database.run(lambda connection: connection.execute(update(OUTBOX).values(leased=years)))
        assert taken(outbox).item.number == PLAN.number

    def test_what_was_done_is_remembered_and_a_try_waits(self, outbox: Outbox) -> None:
        outbox.add(PLAN, NOW)
        claimed = taken(outbox)
        outbox.found(claimed, {"zaak": "https://x"}, NOW)
        outbox.failed(claimed, Failure(fault="storing", wait=5 * MINUTE), NOW)
        assert outbox.claim(NOW + 4 * MINUTE) is None
        later = taken(outbox, NOW + 5 * MINUTE)
        assert (dict(later.item.found), later.item.fault, later.item.tries) == (
            {"zaak": "https://x"},
            "storing",
            2,
        )

    def test_a_row_that_is_stuck_waits_for_a_person(self, outbox: Outbox) -> None:
        outbox.add(PLAN, NOW)
        outbox.failed(taken(outbox), Failure(fault="gegevens", field="zaaktype"), NOW)
        assert outbox.claim(NOW + timedelta(days=365)) is None
        (item,) = outbox.items()
        assert (item.status, item.field) == (Status.STUCK, "zaaktype")
        assert outbox.again(PLAN.number, NOW) and not outbox.again("ANDERS-1", NOW)
        claimed = taken(outbox)
        assert claimed.item.tries == 1
        outbox.done(claimed, NOW)
        assert not outbox.again(PLAN.number, NOW)

    def test_a_row_without_its_key_is_stuck_and_holds_no_other_up(
        self, outbox: Outbox, database: Database
    ) -> None:
        outbox.add(PLAN, NOW)
        gone = update(OUTBOX).values(key="2020-01-01-beef")
        database.run(lambda connection: connection.execute(gone))
        outbox.add(OTHER, NOW + MINUTE)
        assert taken(outbox, NOW + MINUTE).item.number == OTHER.number
        found = outbox.item(PLAN.number)
        assert found is not None and (found.status, found.fault) == (Status.STUCK, CANNOT_OPEN)

    def test_no_new_key_is_made_where_something_is_sealed(self, outbox: Outbox, folder: Path) -> None:
        outbox.add(PLAN, NOW)
        (folder / KEYS).unlink()
        with pytest.raises(MissingKeyError):
            outbox.add(OTHER, NOW)

    def test_what_is_sealed_cannot_be_put_under_another_number(
        self, outbox: Outbox, database: Database
    ) -> None:
        outbox.add(PLAN, NOW)
        database.run(lambda connection: connection.execute(update(OUTBOX).values(number="ANDERS-1")))
        assert outbox.claim(NOW) is None

    def test_erased_is_gone_also_while_it_is_sent(self, outbox: Outbox) -> None:
        outbox.add(PLAN, NOW)
        claimed = taken(outbox)
        assert outbox.erase(PLAN.number) and not outbox.erase(PLAN.number)
        with pytest.raises(LeaseLostError):
            outbox.done(claimed, NOW)
        assert outbox.items() == ()

    def test_rows_that_arrived_are_cleared_in_time(self, outbox: Outbox) -> None:
        for parcel in (PLAN, OTHER):
            outbox.add(parcel, NOW)
        outbox.done(taken(outbox), NOW)
        outbox.clear(NOW + KEPT - MINUTE)
        assert len(outbox.items()) == 2
        outbox.clear(NOW + KEPT)
        assert [each.status for each in outbox.items()] == [Status.WAITS]

    def test_an_act_of_which_the_answer_was_lost_is_done_once(
        self, outbox: Outbox, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The connection breaks after each transaction was written, and before anyone heard so."""
        once = database._once

        def lost(act: Callable[[Connection], object]) -> object:
            monkeypatch.setattr(database, "_once", once)
            once(act)
            raise OperationalError("", {}, Exception(), connection_invalidated=True)

        def breaking() -> None:
            monkeypatch.setattr(database, "_once", lost)

        breaking()
        outbox.add(PLAN, NOW)
        breaking()
        claimed = taken(outbox)
        assert claimed.item.tries == 1
        breaking()
        outbox.failed(claimed, Failure(fault="storing", wait=MINUTE), NOW)
        later = taken(outbox, NOW + MINUTE)
        breaking()
        outbox.done(later, NOW)
        assert [each.status for each in outbox.items()] == [Status.DONE]
