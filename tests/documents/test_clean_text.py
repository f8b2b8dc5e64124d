"""Any text can be printed: what stays, what goes, and what is reported."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.glyphs import coverage
from tests.documents.hostile import HOSTILE
from wmo_core.press.clean import BREAK, REPLACEMENT, WIDEST_SIGN, WIDEST_WORD, clean_text
from wmo_core.press.fonts import widths

ANY_TEXT = st.text(st.characters(codec=None), max_size=200)
JOINERS = {"\u200c", "\u200d", "\ufe0e", "\ufe0f", BREAK, "\n"}


def printable(text: str) -> bool:
    """Tell whether every character has a glyph or is one that typst needs no glyph for."""
    return all(char in JOINERS or ord(char) in coverage() for char in set(text))


def widest_unbroken(text: str) -> float:
    """Return the width in em of the widest stretch in which a line cannot break."""
    words = text.replace(BREAK, " ").split()
    return max((sum(widths().get(ord(char), WIDEST_SIGN) for char in word) for word in words), default=0.0)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_becomes_printable(text: str) -> None:
    assert printable(clean_text(text).text)


@pytest.mark.parametrize("text", ["Wij zijn 52 jaar getrouwd.", "één café, ĳs, € 5", "regel 1\nregel 2", ""])
def test_ordinary_dutch_stays_as_it_was(text: str) -> None:
    assert clean_text(text) == (text, ())


def test_a_long_but_real_word_stays_whole() -> None:
    assert clean_text("meervoudigepersoonlijkheid").text == "meervoudigepersoonlijkheid"


def test_the_fonts_can_show_the_sign_that_replaces_a_character() -> None:
    assert ord(REPLACEMENT) in coverage()


def test_a_character_without_a_glyph_is_replaced_and_reported_once() -> None:
    assert clean_text("漢 en 漢 en 字") == ("□ en □ en □", ("漢", "字"))


def test_control_and_direction_characters_go_without_a_report() -> None:
    assert clean_text("a\x00b\x1bc\u202ed\ufeffe\u2066f") == ("abcdef", ())


def test_line_ends_of_every_system_become_one_kind() -> None:
    assert clean_text("a\r\nb\rc\u2028d\x85e").text == "a\nb\nc\nd\ne"


def test_a_tab_and_odd_spaces_become_a_space() -> None:
    assert clean_text("a\tb\u2003c\u3000d").text == "a b c d"


def test_a_lone_surrogate_is_replaced_and_reported() -> None:
    assert clean_text("half \ud83d.").replaced == ("\ufffd",) or "\ufffd" in clean_text("half \ud83d.").text


def test_a_word_without_end_can_break_and_keeps_every_letter() -> None:
    cleaned = clean_text("x" * 5_000).text
    assert cleaned.replace(BREAK, "") == "x" * 5_000
    assert widest_unbroken(cleaned) <= WIDEST_WORD


def test_an_emoji_is_never_broken_in_two() -> None:
    parts = clean_text("👍🏽" * 50).text.split(BREAK)
    assert len(parts) > 1
    assert not any(part.startswith("🏽") for part in parts)


def test_a_letter_carries_no_more_than_four_marks() -> None:
    assert sum(map(bool, map(unicodedata.combining, clean_text("z" + "\u0336" * 500).text))) == 4


@given(ANY_TEXT)
def test_any_text_becomes_printable_and_cleaning_twice_changes_nothing(text: str) -> None:
    cleaned = clean_text(text).text
    assert printable(cleaned)
    assert clean_text(cleaned).text == cleaned


@given(st.text(st.sampled_from("Wij€é👍🏽\u200d\u0301 "), max_size=300))
def test_no_stretch_without_a_break_is_wider_than_a_line(text: str) -> None:
    assert widest_unbroken(clean_text(text).text) <= WIDEST_WORD + 4 * WIDEST_SIGN
