"""The exercises say what fits and why, without a score, and belong to pages that exist."""

import pytest

from wmo_core.content.exercise import load_exercise, load_teach_back
from wmo_core.content.explanations import load_pages
from wmo_core.content.other_laws import load_other_laws
from wmo_core.content.register import Register

WITH_SITUATIONS = ("route_in_stappen", "eigen_bijdrage", "natura_of_pgb")


def test_both_registers_have_the_same_situations_with_the_same_answers() -> None:
    nl, easy = (load_exercise(register).vragen for register in Register)
    assert {name: each.answer for name, each in nl.items()} == {
        name: each.answer for name, each in easy.items()
    }
    for page in WITH_SITUATIONS:
        one, other = (load_teach_back(register).after(page) for register in Register)
        assert {name: s.answer for name, s in one.items()} == {name: s.answer for name, s in other.items()}


def test_each_kind_of_answer_occurs_so_that_one_guess_does_not_always_fit() -> None:
    assert {each.answer for each in load_exercise(Register.NL).vragen.values()} == {
        "algemeen",
        "maatwerk",
        "gewoon",
    }
    for page in WITH_SITUATIONS:
        found = load_teach_back(Register.NL).after(page)
        assert {each.answer for each in found.values()} == {"klopt", "klopt_niet"}
        assert page in load_pages(Register.NL)


@pytest.mark.parametrize("register", Register)
def test_other_pages_have_no_situations(register: Register) -> None:
    assert load_teach_back(register).after("wlz") == {}
    assert load_teach_back(register).after("woorden") == {}


def test_there_are_twenty_questions_about_other_laws_and_each_names_a_source() -> None:
    nl, easy = (load_other_laws(register).vragen for register in Register)
    assert len(nl) == 20
    assert list(nl) == list(easy)
    assert {n: (q.page, q.source) for n, q in nl.items()} == {n: (q.page, q.source) for n, q in easy.items()}
    assert all(question.page in load_pages(Register.NL) for question in nl.values() if question.page)
