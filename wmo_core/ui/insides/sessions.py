"""Ends sessions: at once when someone wipes or leaves, and by a clock when nobody comes back.

Streamlit drops a session that lost its line only when a later one loses its own, and then leaves it to the
garbage collector. On a quiet evening all answers would stay in memory till the next morning.
"""

import asyncio
import gc
import hashlib
import time
from collections.abc import Callable
from typing import NamedTuple

from streamlit import runtime
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.session_manager import SessionInfo, SessionStorage
from streamlit.runtime.state import SafeSessionState, SessionState

from wmo_core.ui.insides.run import VISITOR

_MOST = 128  # sessions without a line; the one that waits longest goes first
_MARK_LENGTH = 12
_AFTER_A_WIPE = (0.2, 0.7, 3.0)  # seconds: when the run that wiped is over, also on a busy machine


class _Waiting(NamedTuple):
    info: SessionInfo
    until: float


class WaitingSessions(SessionStorage):
    """Sessions whose line is gone, for as long as someone may come back to them."""

    def __init__(self, seconds: float, now: Callable[[], float] = time.monotonic, most: int = _MOST) -> None:
        self._seconds = seconds
        self._now = now
        self._most = most
        self._waiting: dict[str, _Waiting] = {}

    def get(self, session_id: str) -> SessionInfo | None:
        """Return a session that may be gone on with."""
        found = self._waiting.get(session_id)
        return found.info if found is not None and self._now() < found.until else None

    def save(self, session_info: SessionInfo) -> None:
        """Keep a session whose line is gone."""
        self._waiting.pop(session_info.session.id, None)
        self._waiting[session_info.session.id] = _Waiting(session_info, self._now() + self._seconds)

    def delete(self, session_id: str) -> None:
        """Let go of a session: someone came back to it, or it ended."""
        self._waiting.pop(session_id, None)

    def list(self) -> list[SessionInfo]:
        """Return all of them."""
        return [each.info for each in self._waiting.values()]

    def take_over_time(self) -> tuple[SessionInfo, ...]:
        """Take out and return those whose time is over, and those for which there is no room."""
        now = self._now()
        over = [name for name, each in self._waiting.items() if now >= each.until]
        crowd = [*self._waiting][: max(0, len(self._waiting) - self._most)]
        return tuple(self._waiting.pop(name).info for name in dict.fromkeys([*over, *crowd]))


def keep_waiting_sessions(seconds: float) -> WaitingSessions:
    """Let the running Streamlit keep sessions without a line here, and return where."""
    waiting = WaitingSessions(seconds)
    runtime.get_instance()._session_mgr._session_storage = waiting  # type: ignore[attr-defined]
    return waiting


def mark_of(session_id: str) -> str:
    """Return a name for a session that does not give the session itself away."""
    return hashlib.sha256(session_id.encode()).hexdigest()[:_MARK_LENGTH] if session_id else ""


def end_over_time(waiting: WaitingSessions) -> list[str]:
    """End the sessions whose time is over; return their ids. Only on the loop of the server."""
    ended = waiting.take_over_time()
    for each in ended:
        each.session.shutdown()
        _empty(each.session)
    return [each.session.id for each in ended]


def end_marked(mark: str, visitor: str) -> list[str]:
    """End the session of a tab that leaves, and what it left behind; return their ids.

    Only on the loop of the server, and only for the visitor whose session it is.
    """
    running = runtime.get_instance()
    mine = {each.session.id for each in _of(running, visitor) if mark_of(each.session.id) == mark}
    if not mine:
        return []
    mine |= {each.session.id for each in _of(running, visitor) if each.client is None}
    _end(running, mine)
    return sorted(mine)


def forget_of(visitor: str) -> None:
    """Leave nothing of what a visitor wiped: not in a session left behind, not in what waits for collection.

    A page that is loaded again leaves its session behind. Another tab of the same browser that lost its line
    only just has its answers itself, and goes on with those.
    """
    running = runtime.get_instance()
    loop = running._get_async_objs().eventloop
    loop.call_soon_threadsafe(_forget_of, running, visitor)


def _forget_of(running: Runtime, visitor: str) -> None:
    left = {each.session.id for each in _of(running, visitor) if each.client is None}
    _end(running, left)
    loop = asyncio.get_running_loop()
    for seconds in _AFTER_A_WIPE:
        loop.call_later(seconds, gc.collect)


def _of(running: Runtime, visitor: str) -> list[SessionInfo]:
    """Return the sessions of one browser, also those of before and after someone logged in there."""
    sessions = running._session_mgr.list_sessions()
    return [each for each in sessions if each.session._user_info.get(VISITOR) == visitor]


def _end(running: Runtime, mine: set[str]) -> None:
    for each in running._session_mgr.list_sessions():
        if each.session.id in mine:
            running.close_session(each.session.id)
            _empty(each.session)
    if mine:
        gc.collect()


def _empty(session: AppSession) -> None:
    """Take all out of a session that ended: the server holds on to the last one that it sent to."""
    session._session_state = SessionState()
    session._client_state = ClientState()


def forget_what_was_drawn() -> None:
    """Let go of what Streamlit keeps of each field and button that this session ever drew.

    The callback of a button holds what it works on, such as a whole plan, also when it is on no screen any
    more. What the run that is under way draws is kept anew.
    """
    context = get_script_run_ctx()
    state = context.session_state if context else None
    if isinstance(state, SafeSessionState):
        # An event counts once, but after this Streamlit no longer knows which values are events. On the
        # same screen, where its component stays, each next run would get it again, without end.
        state._state._reset_triggers()
        state._state._new_widget_state.widget_metadata.clear()
