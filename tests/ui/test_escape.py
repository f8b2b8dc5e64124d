"""What others typed stays as it was typed: no link, no icon, and no sign that nobody typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.ui.parts.escape import document, plain

NOTHING = ":small[]"  # what Streamlit draws as an element with nothing in it
LINKED = ("https://x.example", "HTTP://x.example", "www.x.example", "a@x.example", "mailto:a@x.nl")
DRAWN = ("->", "<-", "<->", "--", ">=", "<=", "~=", ":material/home:", ":streamlit:")


def typed_again(shown: str) -> str:
    """Return what someone who copies it gets: without the element, and without what Markdown takes away."""
    return shown.replace(NOTHING, "").replace("\\", "")


@pytest.mark.parametrize("text", [*LINKED, *DRAWN, *(f"zie {each} nu" for each in (*LINKED, *DRAWN))])
def test_an_address_or_an_arrow_is_in_two_parts_and_nothing_is_added(text: str) -> None:
    for shown in (plain(text), document(text)):
        assert NOTHING in shown and typed_again(shown) == text


@pytest.mark.parametrize("text", ["14 030", "om 10:30 uur", "a/b", "de heer W. Wolters", "a->b"])
def test_other_words_stay_in_one_piece(text: str) -> None:
    assert NOTHING not in plain(text) and typed_again(plain(text)) == text


@given(st.text(st.characters(exclude_characters="\\\n\0")))
def test_no_hidden_sign_is_added_to_any_text(text: str) -> None:
    def hidden(shown: str) -> list[str]:
        return [sign for sign in shown if unicodedata.category(sign) == "Cf"]

    assert hidden(plain(text)) == hidden(text) == hidden(document(text))
