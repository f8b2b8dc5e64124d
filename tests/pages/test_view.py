"""What is open on a screen goes along in the tab; what a tab cannot have said opens nothing."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.pages.opening import filled, new_app
from wmo_core.plan.dossier import Dossier
from wmo_core.storage.models import Code, Given
from wmo_core.ui.state import deployment, names, view

CODE = Code(number="402913", words=("appel", "bezem", "citroen", "dorp"))
OPEN = {
    names.EDITED_ITEM: "voor_wie",
    names.SEARCHED: "rolstoel",
    names.TYPING_BOOKLET: True,
    names.PRACTISED: "goed",
    names.GIVEN: Given(CODE, datetime.now(UTC) + timedelta(hours=1)),
    f"{names.EXERCISE}oefening": (2, "maatwerk"),
}


def ready(words: list[str], until: str) -> str:
    return json.dumps({"ready": {"code": {"number": CODE.number, "words": words}, "until": until}})


@pytest.fixture
def state(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """A session without Streamlit."""
    found: dict[str, object] = {}
    monkeypatch.setattr(st, "session_state", found)
    return found


def test_what_is_open_is_open_again_in_a_new_session(state: dict[str, object]) -> None:
    state.update(OPEN)
    told = view.now()
    state.clear()
    view.take_over(told)
    assert state == OPEN


def test_a_code_that_is_over_or_cannot_be_used_is_not_shown_again(
    state: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    state[names.GIVEN] = OPEN[names.GIVEN]
    told = view.now()
    state.clear()
    monkeypatch.setenv(deployment.HAND_OVER, "uit")
    view.take_over(told)
    assert state == {}
    monkeypatch.delenv(deployment.HAND_OVER)
    state[names.GIVEN] = Given(CODE, datetime.now(UTC) - timedelta(seconds=1))
    assert view.now() == "{}"
    state.clear()
    view.take_over(told.replace(str(datetime.now(UTC).year), "2020"))
    assert state == {}


def test_nothing_open_is_nothing_told(state: dict[str, object]) -> None:
    state.update({names.EDITED_ITEM: None, f"{names.EXERCISE}oefening": None, names.DOSSIER: Dossier()})
    assert view.now() == "{}"
    state[names.SEARCHED] = "x" * 5_000
    assert view.now() == "{}"


@pytest.mark.parametrize(
    "given",
    [
        None,
        "",
        "{",
        "[]",
        '{"edited": 7}',
        '{"dossier": {}}',
        '{"exercises": {"x": [-1, null]}}',
        '{"typing": [1]}',
        ready(["appel"], "2999-01-01T00:00:00Z"),
        ready(["a", "b", "c", "d"], "2999-01-01T00:00:00Z"),
        ready(list(CODE.words), "2999-01-01"),
    ],
)
def test_what_a_tab_cannot_have_said_opens_nothing(given: str | None, state: dict[str, object]) -> None:
    view.take_over(given)
    assert state == {}


@pytest.mark.parametrize(
    "said", [{"edited": "niets"}, {"practised": "niets"}, {"exercises": {"x": [9, "y"]}}]
)
@pytest.mark.parametrize("screen", ["plan", "oefenvraag", "lezen"])
def test_a_name_that_is_not_there_breaks_no_screen(said: dict[str, object], screen: str) -> None:
    at: AppTest = new_app(Dossier(answers=filled()))
    for name, value in {
        names.EDITED_ITEM: said.get("edited"),
        names.PRACTISED: said.get("practised"),
    }.items():
        if value:
            at.session_state[name] = value
    at.session_state[f"{names.EXERCISE}eigen_bijdrage"] = (9, json.dumps(said))
    at = at.run().switch_page(f"pages/{screen}.py").run()
    assert not at.exception
