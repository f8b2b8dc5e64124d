"""A server that can be asked what it holds in memory, and what it wrote."""

import socket
import time
from dataclasses import dataclass
from pathlib import Path

from tests.browser.served.watched_server import PORT, SECONDS
from tests.browser.server_process import ROOT, ServerProcess, free_port
from wmo_core.today import ANOTHER_DAY

DAY = "2026-11-22"
_LOOKS = 5


@dataclass
class WatchedServer(ServerProcess):
    """The server itself, with someone in its process who looks through all objects for a word."""

    asked_at: int = 0

    def holding(self, word: str) -> list[str]:
        """Return where this word is held."""
        with socket.create_connection(("127.0.0.1", self.asked_at)) as line, line.makefile("rw") as spoken:
            spoken.write(word[::-1] + "\n")
            spoken.flush()
            return [each for each in spoken.read().split("\n") if each]

    def holding_after(self, seconds: float, word: str) -> list[str]:
        """Return where this word is held after so long.

        A busy machine is late. So look again: what is really left, stays.
        """
        found: list[str] = []
        for _ in range(_LOOKS):
            time.sleep(seconds)
            found = self.holding(word)
            if not found:
                break
        return found


def watched_server(log: Path, seconds: float | None = None) -> WatchedServer:
    """Return a server that is started; ``seconds`` that it keeps a session without a tab."""
    asked_at = free_port()
    environment = {ANOTHER_DAY: DAY, PORT: str(asked_at)}
    if seconds is not None:
        environment[SECONDS] = str(seconds)
    module = "tests.browser.served.watched_server"
    server = WatchedServer(ROOT / "app.py", log, module=module, environment=environment, asked_at=asked_at)
    server.start()
    return server
