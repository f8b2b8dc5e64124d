"""Its own name on every paper, lines to fill in for what nobody knows, and no fact of the example."""

from collections.abc import Iterator

import pytest

from tests.plan.examples import DAYS, build_plan, example
from wmo_core.content.all_gemeenten.words import load_national_words
from wmo_core.content.letters import LetterId, load_consulent_words, load_frame, load_talk_words
from wmo_core.content.register import Register
from wmo_core.documents.booklet import booklet_document
from wmo_core.documents.everything import card_of, consulent_of
from wmo_core.documents.letters import letter_document
from wmo_core.documents.plan_document import plan_document
from wmo_core.documents.plan_json import plan_file
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.letters import build_letter
from wmo_core.press.blocks import Document
from wmo_core.press.plain import TO_WRITE, plain_text

DAY = DAYS["bakker"]
OF_THE_EXAMPLE = ("Voldorp", "Volplein")
WHO = [("GM0002", "", "Den Hout"), (None, "Verweg", "Verweg"), (None, "", "")]


def dossier_of(gemeente: str | None, typed: str, register: Register) -> Dossier:
    changed = {"gemeente": gemeente, "gemeente_name": typed, "in_register": register}
    return example("bakker").model_copy(update=changed)


def papers(dossier: Dossier) -> Iterator[Document]:
    plan = build_plan(dossier, made_on=DAY)
    yield plan_document(plan)
    yield card_of(dossier, plan)
    yield consulent_of(plan_facts(dossier, DAY), plan)
    yield letter_document(build_letter(LetterId.CLIENTONDERSTEUNER, dossier, plan))
    yield booklet_document(dossier.in_register, dossier.gemeente, on=DAY)


def line(label: str, value: str) -> str:
    return f"{label}: {value or TO_WRITE}"


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize(("gemeente", "typed", "name"), WHO)
def test_the_name_or_a_line_for_it_stands_on_each_paper(
    gemeente: str | None, typed: str, name: str, register: Register
) -> None:
    dossier = dossier_of(gemeente, typed, register)
    plan, card, page, letter, _ = (plain_text(each) for each in papers(dossier))
    words = build_plan(dossier, made_on=DAY).words
    assert line(words.gemeente_label, name) in plan
    assert line(load_consulent_words(register).gemeente_label, name) in page
    assert line(load_frame(register).to_label, dossier.local.loket.name) in letter
    assert line(load_frame(register).address_label, "") in letter
    label = load_talk_words(register).gemeente_label
    assert (line(label, name) in card) is bool(name)
    assert plan_file(build_plan(dossier, made_on=DAY)).gemeente == name


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize(("gemeente", "typed", "name"), WHO)
def test_no_fact_of_the_example_stands_on_a_paper_of_another(
    gemeente: str | None, typed: str, name: str, register: Register
) -> None:
    for paper in papers(dossier_of(gemeente, typed, register)):
        assert not [fact for fact in OF_THE_EXAMPLE if fact in plain_text(paper)], name


def test_the_example_stands_on_its_own_papers() -> None:
    """Else the test above could not fail."""
    shown = [plain_text(each) for each in papers(dossier_of("voorbeeldgemeente", "", Register.NL))]
    assert all(any(fact in paper for fact in OF_THE_EXAMPLE) for paper in shown)


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("gemeente", [None, "GM0002", "kaaldorp"])
def test_the_booklet_has_a_line_for_each_fact_that_nobody_filled_in(
    gemeente: str | None, register: Register
) -> None:
    words, text = load_national_words(register), plain_text(booklet_document(register, gemeente, on=DAY))
    for label in (words.address_label, words.hours_label, words.phone_label):
        assert line(label, "") in text
    full = plain_text(booklet_document(register, "voorbeeldgemeente", on=DAY))
    assert words.phone_label not in full
