"""Sessions without a tab: kept for who comes back in time, and let go of by a clock."""

from dataclasses import dataclass
from types import SimpleNamespace
from typing import cast

import pytest
from streamlit.runtime.session_manager import SessionInfo

from wmo_core.ui.insides.sessions import WaitingSessions, mark_of


@dataclass
class Clock:
    """A clock that a test moves on."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def session(name: str) -> SessionInfo:
    return cast(SessionInfo, SimpleNamespace(session=SimpleNamespace(id=name), client=None))


@pytest.fixture
def clock() -> Clock:
    return Clock()


def names(found: tuple[SessionInfo, ...] | list[SessionInfo]) -> list[str]:
    return [each.session.id for each in found]


def test_a_session_is_there_till_its_time_is_over_and_then_it_is_taken_out_once(clock: Clock) -> None:
    waiting = WaitingSessions(75, clock)
    waiting.save(session("een"))
    clock.now += 74
    waiting.save(session("twee"))
    assert waiting.get("een") and waiting.take_over_time() == ()
    clock.now += 1
    assert waiting.get("een") is None and waiting.get("twee")
    assert names(waiting.take_over_time()) == ["een"]
    assert names(waiting.list()) == ["twee"] and waiting.take_over_time() == ()


def test_who_comes_back_is_waited_for_no_more(clock: Clock) -> None:
    waiting = WaitingSessions(75, clock)
    waiting.save(session("een"))
    waiting.delete("een")
    waiting.delete("een")
    clock.now += 100
    assert waiting.take_over_time() == ()


def test_of_too_many_the_one_that_waits_longest_goes(clock: Clock) -> None:
    waiting = WaitingSessions(75, clock, most=2)
    for name in ("een", "twee", "drie"):
        waiting.save(session(name))
    waiting.save(session("een"))  # lost its line once more, so it waits the shortest
    assert names(waiting.take_over_time()) == ["twee"]


def test_the_mark_of_a_session_does_not_give_it_away() -> None:
    assert mark_of("sessie") == mark_of("sessie") != mark_of("andere")
    assert "sessie" not in mark_of("sessie") and mark_of("") == ""
