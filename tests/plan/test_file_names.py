"""The names of files: day, register and a word, and nothing that tells who somebody is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.content.register import Register
from wmo_core.plan.files.names import MOST_WORD, Files, as_word

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("", ""),
        ("  ", ""),
        ("Roos", "roos"),
        ("blauwe  fiets", "blauwe-fiets"),
        ("fiets-2", "fiets-2"),
        ("Zoë", "zoë"),
        ("../geheim", None),
        ("a/b", None),
        ("a.pdf", None),
        ("a\\b", None),
        ("a\x00b", None),
        ("\u202eabc", None),
        ("x" * MOST_WORD, "x" * MOST_WORD),
        ("x" * (MOST_WORD + 1), None),
    ],
)
def test_a_word_has_letters_and_digits_and_is_no_path(typed: str, word: str | None) -> None:
    assert as_word(typed) == word


@given(st.text(max_size=30))
def test_what_is_a_word_stays_one_and_fits_in_a_name(typed: str) -> None:
    word = as_word(typed)
    if word is not None:
        assert as_word(word) == word == Files(word=word).word
        assert not set(word) & set('/\\.:*?<>|"') and len(word) <= MOST_WORD


def test_two_people_on_one_day_have_other_names_when_they_chose_a_word() -> None:
    assert Files().name("plan", DAY, Register.NL) == "plan-2026-11-22-nl"
    assert Files(word="roos").name("plan", DAY, Register.EASY_READ) == "plan-roos-2026-11-22-easy-read"
