"""The exercises say what fits and why, without a score, and belong to pages that exist."""

from wmo_core.content.exercise import TeachBack, load_exercise, load_teach_back
from wmo_core.content.explanations import load_explanations
from wmo_core.content.nazicht import TABLE
from wmo_core.content.other_laws import load_other_laws
from wmo_core.content.register import Register

WITH_SITUATIONS = sorted(TeachBack.model_fields.keys() - {TABLE, "woorden"})


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
        assert page in load_explanations(Register.NL)


def test_the_questions_about_other_laws_lead_to_pages_and_name_their_sources() -> None:
    nl, easy = (load_other_laws(register).vragen for register in Register)
    assert list(nl) == list(easy)
    assert {n: (q.page, q.source) for n, q in nl.items()} == {n: (q.page, q.source) for n, q in easy.items()}
    assert all(question.page in load_explanations(Register.NL) for question in nl.values() if question.page)
