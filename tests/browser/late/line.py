"""The line between a page and its server: what the server says can get lost on it, or come late."""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page, WebSocketRoute
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

_LOOK_AGAIN_MS = 50
_LONGEST_MS = 15_000


@dataclass
class Line:
    """A line that carries everything, until someone says otherwise."""

    page: Page
    is_lost: bool = False
    _late_from: Callable[[ForwardMsg], bool] | None = None
    _late: list[bytes] = field(default_factory=list)
    _end: WebSocketRoute | None = None

    def __post_init__(self) -> None:
        self.page.route_web_socket("**/_stcore/stream", self._carry)

    def hold(self, late_from: Callable[[ForwardMsg], bool]) -> None:
        """Let what the server says wait on the line, from the first message for which this holds."""
        self._late_from = late_from

    def wait_for_run(self, number: int = 1) -> None:
        """Wait until so many whole runs of the server are waiting on the line."""
        waited = 0
        while len(self._ends()) < number:
            assert waited < _LONGEST_MS, f"{len(self._ends())} of {number} runs came"
            self.page.wait_for_timeout(_LOOK_AGAIN_MS)
            waited += _LOOK_AGAIN_MS

    def let_run_through(self) -> None:
        """Let the first run that waits arrive, and no more."""
        end = self._ends()[0] + 1
        self._send(self._late[:end])
        self._late = self._late[end:]

    def let_through(self, last: Callable[[ForwardMsg], bool]) -> None:
        """Let what waits arrive, up to and with the first message for which this holds."""
        end = next(n for n, each in enumerate(self._late, 1) if last(ForwardMsg.FromString(each)))
        self._send(self._late[:end])
        self._late = self._late[end:]

    def let_all_through(self) -> None:
        """Let all that waits arrive, and what comes after it."""
        self._late_from = None
        self._send(self._late)
        self._late = []

    def _carry(self, end: WebSocketRoute) -> None:
        self._end = end
        end.connect_to_server().on_message(self._said)

    def _said(self, said: str | bytes) -> None:
        message = said if isinstance(said, bytes) else said.encode()
        if self.is_lost:
            return
        is_late = self._late_from is not None and self._late_from(ForwardMsg.FromString(message))
        if self._late or is_late:
            self._late.append(message)
        else:
            self._send([message])

    def _send(self, messages: list[bytes]) -> None:
        assert self._end is not None
        for message in messages:
            self._end.send(message)

    def _ends(self) -> list[int]:
        """Return the places of what ends a run: that it is done, and that nothing runs any more."""
        kinds = [ForwardMsg.FromString(each).WhichOneof("type") for each in self._late]
        places = range(1, len(kinds))
        return [n for n in places if kinds[n - 1 : n + 1] == ["script_finished", "session_status_changed"]]
