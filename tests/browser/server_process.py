"""A server of our own for the browser tests: started, killed and started again."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
_START_SECONDS = 240  # on a machine that others use too


@dataclass
class ServerProcess:
    """One running server, on a port of its own."""

    script: Path
    log: Path
    folder: Path = ROOT  # where the code stands
    port: int = field(default_factory=lambda: free_port())
    module: str = "wmo_core.ui.server"
    environment: dict[str, str] = field(default_factory=dict)  # beside what is set already
    _process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The address of the first screen."""
        return f"http://localhost:{self.port}"

    def start(self) -> None:
        """Start the server and wait until it answers."""
        command = [
            sys.executable,
            "-m",
            self.module,
            "--port",
            str(self.port),
            "--script",
            str(self.script),
        ]
        # What is stored stands beside the log, so that no server finds what another one left.
        surroundings = {"WMO_PLAN_DATA": str(self.log.parent / "data"), "TZ": "UTC"}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                command,
                cwd=self.folder,
                stdout=log,
                stderr=log,
                env=os.environ | surroundings | self.environment,
            )
        end = time.monotonic() + _START_SECONDS
        while not self._answers():
            assert self._process.poll() is None, self.log.read_text()
            assert time.monotonic() < end, "De server antwoordt niet."
            time.sleep(0.1)

    def kill(self) -> None:
        """Stop the server the hard way, as a power cut does."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
