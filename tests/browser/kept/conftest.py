"""Two servers with the product, and a gate before them that can be shut."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.kept.gate import Gate
from tests.browser.server_process import ROOT, ServerProcess
from wmo_core.today import ANOTHER_DAY

DAY = "2026-11-22"


@pytest.fixture(scope="module")
def servers(start_server: Callable[[Path], ServerProcess]) -> Iterator[tuple[ServerProcess, ServerProcess]]:
    """Two processes with the product."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(ANOTHER_DAY, DAY)
        yield start_server(ROOT / "app.py"), start_server(ROOT / "app.py")


@pytest.fixture
def gate(servers: tuple[ServerProcess, ServerProcess]) -> Iterator[Gate]:
    gate = Gate(servers[0].port)
    yield gate
    gate.stop()
