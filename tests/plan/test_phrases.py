"""What stands on more than one line, on one; and what is too long, cut off."""

import pytest

from wmo_core.plan.phrases import after_each_other, one_line, shortened


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("kort", 9, "kort"),
        ("negen teken", 11, "negen teken"),
        ("dit past hier niet meer", 16, "dit past hier…"),
        ("x" * 30, 10, "x" * 9 + "…"),
        ("een twee, drie", 10, "een twee…"),
    ],
)
def test_text_is_cut_after_a_word(text: str, most: int, short: str) -> None:
    assert shortened(text, most) == short
    assert len(short) <= most


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ((), ""),
        (("Goed",), "Goed"),
        (("Lopen buiten", "Fietsen"), "Lopen buiten. Fietsen"),
        (("Wat betaal ik?", "Vanaf wanneer?"), "Wat betaal ik? Vanaf wanneer?"),
    ],
)
def test_answers_after_each_other_read_as_sentences(answers: tuple[str, ...], told: str) -> None:
    assert after_each_other(answers) == told


def test_a_name_of_more_lines_is_told_on_one() -> None:
    assert one_line(" Jan\n\n de  Vries ") == "Jan de Vries"
