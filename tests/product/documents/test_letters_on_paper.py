"""What is only for the resident takes one page of each letter, and an aanvraag asks for help."""

from datetime import date

import pytest

from tests.documents.reading import pages_of
from tests.plan.examples import example
from tests.product.examples import DAYS
from wmo_core.content.letters import LetterId
from wmo_core.content.register import Register
from wmo_core.documents.letters import letter_documents
from wmo_core.plan.bespreken import maatwerk_wishes
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dates, Dossier, OnderzoekKlaar
from wmo_core.plan.letters import build_letter
from wmo_core.plan.wording import word_plan
from wmo_core.press.formats import Format
from wmo_core.press.render import render
from wmo_core.signposts.outcome import is_wish

DAY = date(2026, 11, 30)
MELDING, AANVRAAG, BESLUIT = date(2026, 8, 10), date(2026, 10, 12), date(2026, 11, 10)
LATE = Dates(melding=MELDING, aanvraag=AANVRAAG, onderzoek_klaar=OnderzoekKlaar.JA)
DATES = {
    LetterId.MELDING: Dates(),
    LetterId.PLAN_GEVEN: Dates(melding=date(2026, 11, 26)),
    LetterId.INGEBREKESTELLING: LATE,
    LetterId.BEZWAAR: LATE.model_copy(update={"besluit": BESLUIT}),
}
OTHERS = Dates(melding=date(2026, 11, 2))


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("letter_id", LetterId)
def test_what_is_for_the_resident_is_one_page(letter_id: LetterId, register: Register) -> None:
    dossier = Dossier(dates=DATES.get(letter_id, OTHERS))
    letter = build_letter(letter_id, dossier, word_plan(plan_facts(dossier, DAY), register))
    pages = pages_of(render(Format.PDF, letter_documents(letter)[Format.PDF], DAY))
    (start,) = (number for number, page in enumerate(pages) if letter.frame.own_title in page)
    assert len(pages) == start + 1
    feet = [page.split()[-2:] for page in pages]
    assert [foot[-1] for foot in feet] == [str(number) for number in range(1, len(pages) + 1)]
    assert feet[0][0].isalpha(), "who gets a letter does not miss the page that stays at home"


@pytest.mark.parametrize("name", DAYS)
def test_an_aanvraag_asks_for_help_and_names_no_problem_as_help(name: str) -> None:
    assert all(is_wish(question) for question, _ in maatwerk_wishes(example(name)))
