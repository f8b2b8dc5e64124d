"""What is over is erased at the start and each day, where staff have accounts at all."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wmo_core.access import Account, Role
from wmo_core.storage.database import FILE
from wmo_core.storage.records import Kind
from wmo_core.ui.server import clearing as module
from wmo_core.ui.server.jumps import Clocks
from wmo_core.ui.state import records, staff
from wmo_core.ui.state.deployment import ACCOUNTS, HAND_OVER
from wmo_core.where_stored import DATA

NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
HELPER = Account(id="h1", name="Hulp", role=Role.ONDERSTEUNER)
ROUNDS = 3


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own, with accounts and without codes."""
    monkeypatch.setenv(DATA, str(tmp_path / "data"))
    monkeypatch.setenv(ACCOUNTS, "wachtwoord")
    monkeypatch.setenv(HAND_OVER, "uit")
    return tmp_path / "data"


def slept(monkeypatch: pytest.MonkeyPatch, *, days: int = 0) -> list[float]:
    """Run the server for some rounds, and return how long it would have slept after each."""
    naps = list[float]()
    moment = [NOW]
    done = asyncio.Event()
    monkeypatch.setattr(records, "now", lambda: moment[0])

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        moment[0] += timedelta(days=days)
        if len(naps) >= ROUNDS:
            done.set()
            await asyncio.Event().wait()

    async def serve() -> None:
        monkeypatch.setattr(module, "sleep", nap)
        purging = asyncio.create_task(module._again(module._purge(Clocks()), module._NO_PURGE, module._DAY))
        await done.wait()
        purging.cancel()

    asyncio.run(serve())
    return naps


def test_records_are_purged_at_the_start_and_each_day(monkeypatch: pytest.MonkeyPatch) -> None:
    store = records.records()
    store.add(HELPER, Kind.DOSSIER, b"{}", None, NOW - timedelta(weeks=6, days=1))
    later = store.add(HELPER, Kind.DOSSIER, b"{}", None, NOW - timedelta(weeks=6))
    latest = store.add(HELPER, Kind.DOSSIER, b"{}", None, NOW)
    assert slept(monkeypatch, days=0) == [24 * 60 * 60] * ROUNDS
    assert {each.id for each in store.listing(HELPER, Kind.DOSSIER, NOW)} == {later.id, latest.id}
    slept(monkeypatch, days=1)
    assert {each.id for each in store.listing(HELPER, Kind.DOSSIER, NOW)} == {latest.id}
    assert store.purge(NOW) == 0


@pytest.mark.parametrize(("accounts", "purges"), [("uit", False), ("wachtwoord", True)])
def test_it_is_done_where_staff_have_accounts_and_else_nothing_is_made(
    accounts: str, purges: bool, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setenv(ACCOUNTS, accounts)
    monkeypatch.setattr(staff, "clear", lambda: True)
    purged = asyncio.Event()
    here = list[asyncio.AbstractEventLoop]()

    def purge() -> bool:
        here[0].call_soon_threadsafe(purged.set)
        return True

    monkeypatch.setattr(records, "purge", purge)

    async def serve() -> None:
        here.append(asyncio.get_running_loop())
        async with module.clearing():
            assert (len(asyncio.all_tasks()) > 1) is purges
            if purges:
                await purged.wait()

    asyncio.run(serve())
    assert not folder.exists()


def test_a_purge_that_fails_says_so_once_and_is_tried_again_soon(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    records.records().purge(NOW)
    (folder / FILE).unlink()
    (folder / FILE).mkdir()
    assert slept(monkeypatch) == [60] * ROUNDS
    assert capsys.readouterr().err.count("Dossiers opruimen lukt nu niet") == 1


def test_a_clock_that_jumps_erases_nothing_that_day(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wall, counted = [1_000.0], [500.0]
    monkeypatch.setattr(time, "time", lambda: wall[0])
    monkeypatch.setattr(time, "clock_gettime", lambda _: counted[0])
    erased = list[bool]()

    def erase() -> bool:
        erased.append(True)
        return True

    monkeypatch.setattr(records, "purge", erase)
    purge = module._purge(Clocks())
    purge()
    wall[0], counted[0] = wall[0] + 86_400, counted[0] + 86_400  # a day went by
    purge()
    assert len(erased) == 2
    wall[0] += 86_400 * 3650
    purge()
    assert len(erased) == 2 and "De klok sprong vooruit" in capsys.readouterr().err
    purge()  # it is so the day after too
    assert len(erased) == 3
    wall[0] -= 86_400 * 3650
    purge()  # back: nothing seems over by that
    assert len(erased) == 4
