"""The booklet with the questions of residents: who fills in one question need not turn the page."""

import pytest

from tests.documents.booklets import split_questions
from tests.documents.reading import pages_of, read
from tests.product.examples import DAYS
from wmo_core.content.gemeenten import EXAMPLE_GEMEENTE
from wmo_core.content.register import Register
from wmo_core.documents.booklet import booklet_pdf
from wmo_core.flows.loader import load_flow
from wmo_core.flows.numbers import FLOWS

# Easy-read still asks what the screen puts behind "Meer vertellen"; without that it is 12 too.
MOST_PAGES = {Register.NL: 12, Register.EASY_READ: 14}
pytestmark = pytest.mark.programs


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("register", Register)
def test_a_question_stands_whole_on_a_page(register: Register, large: bool) -> None:
    """Only a question that is longer than a page goes on: it begins alone, and nothing begins on its last."""
    pages = pages_of(booklet_pdf(register, EXAMPLE_GEMEENTE, on=min(DAYS.values()), large=large))
    halves = split_questions(pages, register)
    for begin, end in zip(halves[::2], halves[1::2], strict=True):
        assert large and len(begin) == 1 and end == []


@pytest.mark.parametrize("register", Register)
def test_a_booklet_about_one_onderwerp_is_short(register: Register) -> None:
    for onderwerp in load_flow(FLOWS[0]).onderwerpen:
        pdf = booklet_pdf(register, EXAMPLE_GEMEENTE, on=min(DAYS.values()), onderwerpen=(onderwerp.id,))
        assert len(read(pdf).pages) <= MOST_PAGES[register], onderwerp.id
