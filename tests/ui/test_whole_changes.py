"""A second event may cut off the drawing of a screen, never a change of what the session holds."""

import pytest
from streamlit import config
from streamlit.runtime.scriptrunner import RerunData, RerunException, script_runner
from streamlit.runtime.state import SafeSessionState, SessionState

from wmo_core.ui.insides.whole_changes import WholeChanges, make_changes_whole


def another_event() -> None:
    raise RerunException(RerunData())


def test_streamlit_would_stop_between_two_parts_of_a_change() -> None:
    state = SafeSessionState(SessionState(), another_event)
    with pytest.raises(RerunException):
        state["antwoorden"] = "de eerste helft"


def test_a_change_is_made_whole_while_another_event_waits() -> None:
    state = WholeChanges(SessionState(), another_event)
    state["antwoorden"] = "de eerste helft"
    state["teruggezet"] = True
    assert state["antwoorden"] == "de eerste helft"
    del state["antwoorden"]
    assert "antwoorden" not in state


def test_every_run_of_the_app_uses_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script_runner, "SafeSessionState", SafeSessionState)
    make_changes_whole()
    assert script_runner.SafeSessionState is WholeChanges  # type: ignore[attr-defined]


def test_two_runs_of_one_session_are_never_under_way_together() -> None:
    assert config.get_option("runner.fastReruns") is False
