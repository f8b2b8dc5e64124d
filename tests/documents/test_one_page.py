"""The talk card and the page for the consulent are one A4 each, however much someone filled in."""

from functools import cache
from itertools import cycle

import pytest

from tests.documents.hostile import HOSTILE
from tests.documents.reading import pages_of, read
from tests.plan.examples import build_plan, example
from tests.product.examples import DAYS
from wmo_core.content.letters import load_talk_words
from wmo_core.content.register import Register
from wmo_core.documents.consulent import consulent_document
from wmo_core.documents.talk_card import talk_card_document
from wmo_core.flows.answers import MAX_WORDS, Answer, By
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.build import plan_facts
from wmo_core.plan.consulent import ConsulentPage, consulent_page
from wmo_core.plan.dossier import TALK_WORDS, Dossier, PlanChoices, TalkCard
from wmo_core.plan.wording import word_plan
from wmo_core.press.blocks import Document, Fields, Look
from wmo_core.press.formats import Format
from wmo_core.press.render import render
from wmo_core.press.shorten import few_lines

DAY = DAYS["echtpaar"]
SENTENCE = "Ik kan dat niet meer alleen doen en ik wil er met u over praten. " * 40
WORDS = {"zin": SENTENCE, "breed": "W" * MAX_WORDS, "emoji": HOSTILE["emoji"] * MAX_WORDS}


@cache
def full(words: str) -> Dossier:
    """Return a dossier with every question answered at its longest, by turns of each person and register."""
    givers = cycle((by, register.value) for by in By for register in Register)
    answers: dict[str, Answer] = {}
    for flow_id in ("zelftest", "keuzes"):
        while question := Journey(load_flow(flow_id), answers).next_question:
            many = tuple(option for option in question.options if option not in question.exclusive)
            chosen = many if question.may_choose_many else question.all_options[:1]
            by, register = next(givers)
            own = WORDS[words][:MAX_WORDS]
            answers[question.id] = Answer.model_validate(
                {"chosen": chosen, "words": own, "talk": True, "by": by, "in_register": register}
            )
    additions = {letter: WORDS[words][:MAX_WORDS] for letter in "ABCDEFGH"}
    fields = ("own_point", "questions", "companion", "keep_doing", "not_about")
    card = {name: WORDS[words][:TALK_WORDS] for name in fields}
    return Dossier(
        answers=answers, plan=PlanChoices(additions=additions, name="Naam " * 40), talk_card=TalkCard(**card)
    )


def dossier_of(name: str) -> Dossier:
    return example(name) if name in DAYS else full(name)


def page_of(dossier: Dossier, register: Register) -> ConsulentPage:
    facts = plan_facts(dossier, DAY)
    return consulent_page(facts, word_plan(facts, register))


@cache
def consulent(name: str, register: Register) -> Document:
    return consulent_document(page_of(dossier_of(name), register))


@cache
def consulent_pdf(name: str, register: Register) -> bytes:
    return render(Format.PDF, consulent(name, register), DAY)


def card(dossier: Dossier, register: Register) -> Document:
    plan = build_plan(dossier, made_on=DAY, register=register)
    return talk_card_document(plan, dossier.talk_card, load_talk_words(register))


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("name", [*DAYS, *WORDS])
def test_the_page_for_the_consulent_is_one_page(name: str, register: Register) -> None:
    assert len(read(consulent_pdf(name, register)).pages) == 1


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("name", ["mantelzorger", *WORDS])
def test_the_talk_card_is_one_page(name: str, register: Register) -> None:
    assert len(read(render(Format.PDF, card(dossier_of(name), register), DAY)).pages) == 1


@pytest.mark.parametrize("register", Register)
def test_a_name_of_many_lines_takes_one(register: Register) -> None:
    name = "Jo\n" * 60
    dossier = example("man_van_34").model_copy(update={"plan": PlanChoices(name=name)})
    page = consulent_document(page_of(dossier, register))
    for one in (page, card(dossier, register)):
        fields = [row for block in one.blocks if isinstance(block, Fields) for row in block.rows]
        assert fields[0][1].startswith("Jo Jo Jo") and "\n" not in fields[0][1]


@pytest.mark.parametrize("name", DAYS)
def test_of_an_example_nothing_is_cut(name: str) -> None:
    assert "…" not in str(consulent(name, Register.NL))


def test_of_a_full_dossier_each_item_is_there_and_the_page_says_that_the_plan_has_more() -> None:
    text = " ".join(pages_of(consulent_pdf("zin", Register.NL))[0].split())
    assert "zie het plan" in text
    page = page_of(full("zin"), Register.NL)
    assert text.count("“Ik") == sum(len(row) for part in page.parts for _, row in part.rows) - sum(
        "“" not in one.words for part in page.parts for _, row in part.rows for one in row
    )


def test_more_lines_go_on_behind_the_last_one() -> None:
    assert few_lines("een\n\n twee \ndrie\nvier", 3) == ("een", "twee", "drie vier")
    assert few_lines(" \n", 3) == ()


def test_a_page_for_the_consulent_that_is_not_full_has_larger_type() -> None:
    assert consulent("man_van_34", Register.EASY_READ).look is Look.ONE_PAGE
    assert consulent("mantelzorger", Register.NL).look is Look.CLOSE
    assert consulent("zin", Register.NL).look is Look.DENSE
