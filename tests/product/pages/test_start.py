"""The server of the product starts and says so, or refuses to start with one sentence."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.server_process import ServerProcess
from tests.pages.opening import APP
from wmo_core.content.gemeenten import gemeente_ids
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.state.deployment import VARIABLE


def started_in_vain() -> str:
    """Return what a server says that refuses to start."""
    server = [sys.executable, "-m", "wmo_core.ui.server"]
    done = subprocess.run(server, capture_output=True, text=True, cwd=APP.parent, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    return done.stderr


def test_an_unknown_municipality_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "atlantis")
    assert started_in_vain() == (
        f"De gemeente in {VARIABLE} heeft geen map in content/gemeenten; "
        f"kies uit: {', '.join(gemeente_ids())}.\n"
    )


def test_a_day_that_is_none_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "22-11-2026")
    assert started_in_vain() == (
        f"{ANOTHER_DAY} is geen bestaande dag; schrijf jaar-maand-dag, zoals 2026-11-22.\n"
    )


@pytest.mark.parametrize(
    ("chosen", "told"),
    [("2026-12-20", f" De app denkt dat het 2026-12-20 is ({ANOTHER_DAY}): alleen om te testen."), ("", "")],
)
def test_the_start_tells_on_which_day_the_app_thinks_it_is(
    chosen: str, told: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, chosen)
    server = ServerProcess(APP, tmp_path / "log")
    server.start()
    server.kill()
    assert server.log.read_text() == f"Mijn Wmo-plan staat klaar op {server.url}.{told}\n"
