"""The clock that lets go of sessions collects again while a run may hold them still, and then rests."""

import asyncio
import gc

import pytest

from wmo_core.ui.server import clean

ENDS = 3  # the round in which a session ends


class OverError(Exception):
    """The rounds are over."""


def collected(monkeypatch: pytest.MonkeyPatch, ends: tuple[int, ...]) -> list[int]:
    """Return in which of 20 rounds was collected; ``ends``: those in which a session ended."""
    now, found = [0], list[int]()

    async def nap(_: float) -> None:
        now[0] += 1
        if now[0] > 20:
            raise OverError

    monkeypatch.setattr(clean, "sleep", nap)
    monkeypatch.setattr(clean, "keep_waiting_sessions", lambda _: None)
    monkeypatch.setattr(clean, "end_over_time", lambda _: ["een"] if now[0] in ends else [])
    monkeypatch.setattr(gc, "collect", lambda: found.append(now[0]))
    with pytest.raises(OverError):
        asyncio.run(clean.keep_clean(75))
    return found


def test_a_session_that_ended_is_collected_more_than_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert collected(monkeypatch, (ENDS,)) == [*range(ENDS, ENDS + clean.COLLECTS)]


def test_each_session_that_ends_begins_it_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    assert collected(monkeypatch, (ENDS, ENDS + 2)) == [*range(ENDS, ENDS + 2 + clean.COLLECTS)]


def test_without_a_session_that_ended_nothing_is_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    assert collected(monkeypatch, ()) == []
