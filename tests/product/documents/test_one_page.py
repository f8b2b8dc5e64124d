"""The talk card and the page for the consulent are one A4 each, also when each question has a long answer."""

from datetime import date

import pytest

from tests.documents.full import WORDS, full
from tests.documents.reading import read
from tests.plan.examples import example
from tests.product.examples import DAYS
from wmo_core.content.register import Register
from wmo_core.documents.everything import card_of, consulent_of
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan
from wmo_core.press.formats import Format
from wmo_core.press.render import render

CASES = [(name, register) for name in (*DAYS, *WORDS) for register in Register]


def on(name: str) -> tuple[Dossier, date]:
    """Return a dossier and a day on which its plan is made."""
    return (example(name), DAYS[name]) if name in DAYS else (full(name), min(DAYS.values()))


@pytest.mark.parametrize(("name", "register"), CASES)
def test_each_takes_one_page(name: str, register: Register) -> None:
    dossier, day = on(name)
    facts = plan_facts(dossier, day)
    plan = word_plan(facts, register)
    for page in (card_of(dossier, plan), consulent_of(facts, plan)):
        assert len(read(render(Format.PDF, page, day)).pages) == 1


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("name", DAYS)
def test_of_an_example_nothing_is_cut(name: str, register: Register) -> None:
    dossier, day = on(name)
    facts = plan_facts(dossier, day)
    assert "…" not in str(consulent_of(facts, word_plan(facts, register)))
