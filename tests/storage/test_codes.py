"""A code may be typed in many ways; what is not right is said before anything is looked up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.storage.codes import CodeFault, UnknownWord, draw_number, draw_words, read_code
from wmo_core.storage.models import Code

WORDS = ("appel", "bliksem", "boom", "citroen", "fiets", "paard", "schouw", "ijsje", "regen", "boot")
CODE = Code(number="402913", words=("boom", "fiets", "paard", "citroen"))


@pytest.mark.parametrize(
    "typed",
    [
        "402913-boom-fiets-paard-citroen",
        "402 913 boom fiets paard citroen",
        " 402913\nBoom,  FIETS; Paard. citroen!",
        "4o29i3 boom fiets paard citroen",
        "4O29l3 b0om fiets paard citroen",
        "402913boomfietspaardcitroen",
        "402913 boom fi ets paard citroen",
        "40-29-13 boom-fiets-paard-citroen",
        "boom fiets paard citroen 402913",
        "402913 boom fietz paart sitroen",
        "402913 bóóm fiets paard citroën",
        "https://plan.voorbeeld.nl/ontvangen#code=402913-boom-fiets-paard-citroen",
    ],
)
def test_these_are_the_same_code(typed: str) -> None:
    assert read_code(typed, WORDS) == CODE


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("", CodeFault.NUMMER),
        ("boom fiets paard citroen", CodeFault.NUMMER),
        ("40291 boom fiets paard citroen", CodeFault.NUMMER),
        ("4029134 boom fiets paard citroen", CodeFault.NUMMER),
        ("402913", CodeFault.WOORDEN),
        ("402913 boom fiets paard", CodeFault.WOORDEN),
        ("402913 boom fiets paard citroen appel", CodeFault.WOORDEN),
        ("402913 boom feits paard citroen", UnknownWord("feits", "fiets")),
        ("402913 boom fiets poard citroen", UnknownWord("poard", "paard")),
        ("402913 boom fiets paard olifant", UnknownWord("olifant", "")),
        ("402913 <script>alert(1)</script>", CodeFault.NUMMER),
        ("402913 <script>alert()</script>", UnknownWord("script", "")),
    ],
)
def test_what_is_wrong_is_said(typed: str, wrong: CodeFault | UnknownWord) -> None:
    assert read_code(typed, WORDS) == wrong


@given(st.text())
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    assert isinstance(read_code(typed, WORDS), (Code, CodeFault, UnknownWord))


@given(st.data())
def test_a_code_that_is_drawn_can_be_typed_and_stands_in_no_message(data: st.DataObject) -> None:
    code = Code(number=draw_number(), words=draw_words(WORDS))
    assert read_code(code.in_address, WORDS) == code
    assert not [word for word in code.words if word in f"{code!r}{code}"]
