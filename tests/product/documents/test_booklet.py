"""The booklet with the questions of residents: who fills in one question need not turn the page."""

import pytest

from tests.documents.booklets import split_questions
from tests.documents.reading import pages_of, read
from tests.product.examples import DAYS
from wmo_core.content.gemeenten import EXAMPLE_GEMEENTE
from wmo_core.content.register import Register
from wmo_core.documents.booklet import booklet_pdf
from wmo_core.flows.expand import CHOOSE_ONDERWERPEN
from wmo_core.flows.loader import load_flow
from wmo_core.flows.numbers import FLOWS, question_numbers

MOST_PAGES = 12  # of a booklet about one onderwerp
pytestmark = pytest.mark.programs


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("register", Register)
def test_a_question_stands_whole_on_a_page(register: Register, large: bool) -> None:
    """Only the choice of onderwerpen is longer than a page in large type."""
    pages = pages_of(booklet_pdf(register, EXAMPLE_GEMEENTE, on=min(DAYS.values()), large=large))
    longer = [question_numbers()[CHOOSE_ONDERWERPEN]] if large else []
    assert set(split_questions(pages, register)) <= set(longer)


@pytest.mark.parametrize("register", Register)
def test_a_booklet_about_one_onderwerp_is_short(register: Register) -> None:
    for onderwerp in load_flow(FLOWS[0]).onderwerpen:
        pdf = booklet_pdf(register, EXAMPLE_GEMEENTE, on=min(DAYS.values()), onderwerpen=(onderwerp.id,))
        assert len(read(pdf).pages) <= MOST_PAGES, onderwerp.id
