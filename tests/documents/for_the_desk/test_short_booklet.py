"""The booklet about a few onderwerpen: fewer questions, each with its number of the whole booklet."""

from datetime import date

import pytest

from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.booklet import booklet_document
from wmo_core.documents.booklet_words import load_booklet_words
from wmo_core.flows.loader import load_flow
from wmo_core.flows.numbers import question_numbers
from wmo_core.press.blocks import BulletList, Document, Heading, Paragraph, Table
from wmo_core.press.plain import plain_text
from wmo_core.press.tree import walk

DAY = date(2025, 11, 22)


def booklet(*onderwerpen: str, register: Register = Register.NL) -> Document:
    return booklet_document(register, "voorbeeldgemeente", on=DAY, onderwerpen=onderwerpen)


def numbered(document: Document) -> dict[str, str]:
    """Return the words of each question by its number."""
    headings = (block for block in walk(document.blocks) if isinstance(block, Heading))
    return {each.letter: each.text for each in headings if each.letter and each.level == 2}


@pytest.mark.parametrize("register", Register)
def test_each_question_keeps_the_number_that_it_has_on_the_screen(register: Register) -> None:
    short, whole = numbered(booklet("koken", register=register)), numbered(booklet(register=register))
    texts, numbers = load_texts(register), question_numbers()
    assert short.items() < whole.items()
    asked = [question for question, number in numbers.items() if number in short]
    assert [short[numbers[each]] for each in asked] == [texts.question(each).text for each in asked]


def test_only_what_was_chosen_is_asked_and_the_choice_itself_is_not() -> None:
    short, numbers = numbered(booklet("koken")), question_numbers()
    asked = {question for question, number in numbers.items() if number in short}
    flow = load_flow("zelftest")
    about = {each.id: each.onderwerp for each in flow.questions}
    assert {about.get(question) for question in asked} == {None, "koken"}
    assert {each.id for each in flow.questions if each.onderwerp == "koken"} & numbers.keys() <= asked
    assert "onderwerpen" not in asked and "voor_wie" in asked
    assert not asked & {each.id for each in load_flow("pgb").questions}


def test_two_onderwerpen_hold_both_and_the_first_page_names_them() -> None:
    found, texts = booklet("koken", "tuin"), load_texts(Register.NL)
    titles = tuple(texts.onderwerp(each).title for each in ("koken", "tuin"))
    assert BulletList(titles) in found.blocks
    assert numbered(booklet("koken")).items() < numbered(found).items()


def test_the_tables_are_left_out_and_the_end_says_so() -> None:
    short, whole = booklet("koken"), booklet()
    assert not [block for block in walk(short.blocks) if isinstance(block, Table)]
    assert [block for block in walk(whole.blocks) if isinstance(block, Table)]
    said = load_booklet_words(Register.NL).not_here.strip()
    assert said in plain_text(short) and said not in plain_text(whole)


def passed_over(document: Document) -> list[str]:
    """Return the lines that tell on which choice of onderwerpen something is filled in."""
    number = question_numbers()["onderwerpen"]
    texts = (block for block in walk(document.blocks) if isinstance(block, Paragraph))
    return [line for text in texts for line in text.lines if "only" in line and line.endswith(f" {number}")]


def test_nothing_says_that_a_page_may_be_passed_over_for_an_onderwerp_that_was_not_chosen() -> None:
    assert passed_over(booklet()) and not passed_over(booklet("koken"))
