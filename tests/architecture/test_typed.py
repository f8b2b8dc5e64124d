"""What is typed comes in through one guard, and the names in the session stand in one file."""

import ast
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, nodes
from wmo_core.ui.state.names import FIELD

UI = ROOT / "wmo_core" / "ui"
GUARD, NAMES = UI / "parts" / "guard.py", UI / "state" / "names.py"
FILES = [*UI.rglob("*.py"), *(ROOT / "pages").glob("*.py"), ROOT / "app.py"]
TO_TYPE_IN = {
    "text_input",
    "text_area",
    "number_input",
    "date_input",
    "time_input",
    "chat_input",
    "data_editor",
}
# The session, and what speaks with the browser: names of its own, and what the field for a file is sent.
KEEPERS = {UI / "state" / "session.py", *(UI / "browser").glob("[a-z]*.py")}


def attributes(path: Path) -> set[str]:
    """Return what a file takes from the module st."""
    return {
        node.attr
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "st"
    }


def test_only_the_guard_draws_a_field_to_type_in() -> None:
    assert TO_TYPE_IN & attributes(GUARD)
    assert not [path.name for path in FILES if path != GUARD and TO_TYPE_IN & attributes(path)]


def test_only_the_session_and_the_bridge_touch_what_streamlit_keeps() -> None:
    assert {path for path in FILES if "session_state" in attributes(path)} == KEEPERS


@pytest.mark.parametrize("path", [path for path in FILES if path != NAMES], ids=lambda path: path.name)
def test_no_name_of_a_field_is_typed_by_hand(path: Path) -> None:
    typed = [
        node.value for node in nodes(path) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert not [text for text in typed if text.startswith(FIELD)]


def test_what_is_wrong_with_a_typed_text_is_decided_in_one_place() -> None:
    """Only the guard's rules, the command line and what leaves for another system ask for a BSN."""
    users = {
        path.relative_to(ROOT / "wmo_core").as_posix()
        for path in (ROOT / "wmo_core").rglob("*.py")
        if any(isinstance(node, ast.Name) and node.id == "holds_bsn" for node in nodes(path))
    }
    assert users == {"flows/typed.py", "cli/antwoorden.py", "zgw/models.py"}
