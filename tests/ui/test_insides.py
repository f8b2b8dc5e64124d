"""Contract with the pinned Streamlit, without a browser: what we need beyond its public names is there."""

import inspect
import re
from pathlib import Path

import pytest
from streamlit.runtime.scriptrunner import script_runner
from streamlit.web.server.starlette import starlette_routes

from wmo_core.content.streamlit_words import Replacement, load_replacements
from wmo_core.ui.insides import contract
from wmo_core.ui.insides.contract import NAMES, InsideError, check_insides, marks, missing_names
from wmo_core.ui.insides.script_files import CODE_PATCHES
from wmo_core.ui.server.middleware import BRIDGE_FOLDER

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "streamlit-binnenkant.md").read_text(encoding="utf-8")
INSIDES = ROOT / "wmo_core" / "ui" / "insides"


def test_this_streamlit_has_all_of_it() -> None:
    check_insides(load_replacements())


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_moved_is_told_with_the_file_to_mend(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    moved = f"{name}_verhuisd"
    monkeypatch.setattr(contract, "NAMES", {moved: NAMES[name]})
    assert list(missing_names()) == [f"{moved} ({NAMES[name]})"]


def test_a_word_a_place_and_a_mark_that_are_gone_refuse_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    patch = CODE_PATCHES[0]
    monkeypatch.setattr(contract, "CODE_PATCHES", (type(patch)(patch.file, "geenCode(", "", ""),))
    monkeypatch.setattr(contract, "marks", lambda: frozenset({"stGeenKenmerk"}))
    gone = Replacement(id="weg", file="Checkbox", english="Never said by Streamlit", dutch="Nooit gezegd")
    with pytest.raises(InsideError) as caught:
        check_insides((gone,))
    told = (
        "de tekst weg in Checkbox",
        f"geenCode( in {patch.file}",
        "het kenmerk stGeenKenmerk",
        "requirements.txt",
    )
    assert [each for each in told if each not in str(caught.value)] == []


def test_a_run_uses_the_state_that_is_put_in_place() -> None:
    """``make_changes_whole`` sets a name in this module: of no use when a run takes it from elsewhere."""
    assert re.search(r"(?<![.\w])SafeSessionState\(", inspect.getsource(script_runner))


def test_the_scripts_of_the_bridge_are_asked_for_where_we_serve_them() -> None:
    asked = starlette_routes._ROUTE_COMPONENTS_V2.partition("{")[0]
    assert BRIDGE_FOLDER.removeprefix("/").startswith(asked.removeprefix("/"))


def test_the_marks_of_the_style_and_of_the_bridge_are_found() -> None:
    assert {"stRadioOption", "data-test-script-state"} <= marks()


def test_only_this_folder_touches_the_insides_of_streamlit() -> None:
    private = re.compile(r"^\s*from streamlit\.(?:runtime|components\.v2\.\w|proto)", re.MULTILINE)
    found = [
        path for path in (ROOT / "wmo_core").rglob("*.py") if private.search(path.read_text(encoding="utf-8"))
    ]
    assert [path for path in found if path.parent != INSIDES] == []


def test_the_table_names_each_of_them_and_its_file() -> None:
    for name, file in NAMES.items():
        assert name.replace(":", ".").rpartition(".")[2] in DOCS, name
        assert f"`{file}`" in DOCS, file
