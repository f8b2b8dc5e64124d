"""A deployment chooses its municipality: there is no choice on the screen, and old answers move along."""

import subprocess
import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.browser.server_process import ServerProcess
from tests.pages.opening import APP, new_app
from wmo_core.content.gemeenten import DEFAULT_GEMEENTE, gemeente_ids
from wmo_core.errors import SettingError
from wmo_core.plan.dossier import Dossier
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.state.deployment import VARIABLE, at_home, check_deployment

OTHER = "drechterland"


def start() -> AppTest:
    at = new_app().run()
    assert not at.exception
    return at


def test_without_a_choice_of_the_operator_the_resident_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    at = start()
    assert at.radio(key="v:gemeente").value == DEFAULT_GEMEENTE
    at.radio(key="v:gemeente").set_value(OTHER).run()
    assert at.session_state["dossier"].gemeente == OTHER


@pytest.mark.parametrize("chosen", [OTHER, f" {OTHER} "])
def test_the_municipality_of_the_operator_is_the_only_one(
    chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, chosen)
    at = start()
    assert len(at.radio) == 0
    assert at.session_state["dossier"].gemeente == OTHER
    assert "Drechterland" in at.info[0].value


def test_answers_of_another_municipality_become_answers_for_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, OTHER)
    assert at_home(Dossier(gemeente=DEFAULT_GEMEENTE)).gemeente == OTHER
    monkeypatch.setenv(VARIABLE, "")
    assert at_home(Dossier(gemeente=DEFAULT_GEMEENTE)).gemeente == DEFAULT_GEMEENTE


@pytest.mark.parametrize("unknown", ["atlantis", "../nl"])
def test_an_unknown_municipality_stops_the_start_with_one_sentence(
    unknown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, unknown)
    with pytest.raises(SettingError):
        check_deployment()
    assert started_in_vain() == (
        f"De gemeente in {VARIABLE} heeft geen map in content/gemeenten; "
        f"kies uit: {', '.join(gemeente_ids())}.\n"
    )


def test_a_day_that_is_none_stops_the_start_with_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
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


def started_in_vain() -> str:
    """Return what a server says that refuses to start."""
    server = [sys.executable, "-m", "wmo_core.ui.server"]
    done = subprocess.run(server, capture_output=True, text=True, cwd=APP.parent, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    return done.stderr
