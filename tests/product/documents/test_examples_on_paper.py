"""The plans of the invented residents as files: each form is made, and the paper is calm."""

from functools import cache

import pytest

from tests.documents.reading import lines_of, pages_of
from tests.plan.examples import build_plan, example
from tests.product.examples import DAYS
from wmo_core.content.explanations import load_explanations
from wmo_core.content.letters import load_frame
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.letters import letter_documents
from wmo_core.documents.plan_document import plan_document
from wmo_core.documents.plan_files import Made, PlanFormat, formats_of, make_each
from wmo_core.plan.letter_moments import offered
from wmo_core.plan.letters import build_letter
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.blocks import Heading
from wmo_core.press.clean import REPLACEMENT
from wmo_core.press.formats import Format
from wmo_core.press.render import render
from wmo_core.press.tree import walk

pytestmark = pytest.mark.programs
CASES = [(name, register) for name in DAYS for register in Register]
MOST_PAGES = {Register.NL: 7, Register.EASY_READ: 10}


@cache
def plan_of(name: str, register: Register) -> PersoonlijkPlan:
    return build_plan(example(name), made_on=DAYS[name], register=register)


@cache
def made_of(name: str, register: Register) -> Made:
    plan = plan_of(name, register)
    return make_each(plan, formats_of(plan))


def pages(name: str, register: Register) -> tuple[str, ...]:
    return pages_of(made_of(name, register).files[PlanFormat.PDF])


@pytest.mark.parametrize(("name", "register"), CASES)
def test_each_form_of_the_plan_is_made(name: str, register: Register) -> None:
    assert made_of(name, register).failed == ()


def test_the_examples_show_each_form() -> None:
    assert {form for name in DAYS for form in made_of(name, Register.NL).files} == set(PlanFormat)


@pytest.mark.parametrize(("name", "register"), CASES)
def test_the_plan_takes_no_more_paper_than_it_needs(name: str, register: Register) -> None:
    assert len(pages(name, register)) <= MOST_PAGES[register]


@pytest.mark.parametrize(("name", "register"), CASES)
def test_no_heading_stands_alone_at_the_foot_of_a_page(name: str, register: Register) -> None:
    blocks = walk(plan_document(plan_of(name, register)).blocks)
    headings = {heading for one in blocks if isinstance(one, Heading) for heading in with_and_without(one)}
    assert not headings & {lines_of([page])[-1] for page in pages(name, register)}


def with_and_without(heading: Heading) -> tuple[str, str]:
    """Return the heading as it is printed, with its letter or without."""
    return heading.text, f"{heading.letter} {heading.text}"


@pytest.mark.parametrize(("name", "register"), CASES)
def test_every_character_can_be_printed(name: str, register: Register) -> None:
    assert REPLACEMENT not in "".join(pages(name, register))


@pytest.mark.parametrize(("name", "register"), CASES)
def test_the_place_to_sign_a_letter_has_words_of_the_letter_above_it(name: str, register: Register) -> None:
    frame, plan = load_frame(register), plan_of(name, register)
    for letter_id in offered(example(name).dates, DAYS[name]):
        letter = build_letter(letter_id, example(name), plan)
        paper = pages_of(render(Format.PDF, letter_documents(letter)[Format.PDF], DAYS[name]))
        signed = next(page for page in (" ".join(one.split()) for one in paper) if frame.closing in page)
        assert frame.sign_label in signed, letter_id
        assert letter.parts[-1].text.splitlines()[-1] in signed, letter_id


def test_what_is_agreed_has_its_place_where_the_explanation_says() -> None:
    parts = plan_document(plan_of("echtpaar", Register.NL)).blocks
    agreed = load_texts(Register.NL).document.next_step.agreed_title
    holding = [part for part in parts if any(Heading(agreed) == block for block in walk((part,)))]
    assert holding == [parts[-1]]
    assert "Achter in uw plan is daar plek voor" in load_explanations(Register.NL)["het_gesprek"].body
