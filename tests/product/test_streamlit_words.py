"""Contract with the pinned Streamlit: what we change in its files is still there.

Fails after an upgrade of Streamlit that moved a word. Look the word up in the new script files, and change
content/streamlit.toml (words) or wmo_core/ui/insides/script_files.py (code).
"""

import pytest

from wmo_core.content.streamlit_words import Replacement, load_replacements
from wmo_core.ui.insides.script_files import CODE_PATCHES, CodePatch, in_dutch, literal
from wmo_core.ui.server.application import STREAMLIT_FILES

SCRIPTS = STREAMLIT_FILES / "static" / "js"
REPLACEMENTS = load_replacements()


def scripts(start: str) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in SCRIPTS.glob(f"{start}.*.js")}


@pytest.mark.parametrize("item", REPLACEMENTS, ids=lambda item: item.id)
def test_an_english_word_is_found_and_replaced(item: Replacement) -> None:
    found = {name: text for name, text in scripts(item.file).items() if literal(item.english) in text}
    assert found, f"{item.english!r} staat niet meer in {item.file}.*.js"
    for name, text in found.items():
        changed = in_dutch(name, text, REPLACEMENTS)
        assert literal(item.dutch) in changed
        assert literal(item.english) not in changed


@pytest.mark.parametrize("patch", CODE_PATCHES, ids=lambda patch: f"{patch.file}: {patch.new}")
def test_a_place_in_the_code_is_found(patch: CodePatch) -> None:
    assert any(patch.old in text for text in scripts(patch.file).values()), patch.reason


def test_each_word_has_its_own_id_and_keeps_what_streamlit_fills_in() -> None:
    assert len({item.id for item in REPLACEMENTS}) == len(REPLACEMENTS)
    for item in REPLACEMENTS:
        assert ("${e}" in item.english) == ("${e}" in item.dutch)
        assert "`" not in item.dutch
