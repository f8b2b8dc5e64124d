"""The empty booklet: every question of the app, with its number, room to write and boxes to tick."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import page as pdf_ua
import pytest

from tests.approved import check_approved
from tests.documents.booklets import split_questions
from tests.documents.reading import pages_of, read
from tests.documents.samples import MADE_AT
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.booklet import MOST_URGENT, booklet_document
from wmo_core.documents.booklet_words import load_booklet_words
from wmo_core.flows.answers import OPEN_OPTIONS
from wmo_core.flows.loader import load_flow
from wmo_core.flows.numbers import FLOWS, question_numbers
from wmo_core.plan.blanks import law_blanks
from wmo_core.press.blocks import Document, Group, Heading, TickBoxes, WriteLines
from wmo_core.press.pdf import document_pdf
from wmo_core.press.plain import plain_text
from wmo_core.press.tree import walk

GOLDEN = Path(__file__).parents[1] / "golden" / "boekje.txt"
DAY = date(2025, 11, 22)
EASY = Register.EASY_READ
SMALLEST = 18  # points
ONE_CM = 72 / 2.54


@cache
def tree(register: Register = EASY, *, large: bool = False) -> Document:
    return booklet_document(register, "voorbeeldgemeente", on=DAY, large=large)


@cache
def pdf(register: Register = EASY, *, large: bool = False) -> bytes:
    return document_pdf(tree(register, large=large), made_at=MADE_AT)


def number_of(group: Group) -> int:
    """Return the number of the question or the onderwerp that a group begins with, or 0."""
    first = group.blocks[0]
    letter = first.letter if isinstance(first, Heading) else ""
    return int(letter.partition(".")[0] or 0)


def test_the_booklet_reads_as_approved(pytestconfig: pytest.Config) -> None:
    check_approved(GOLDEN, plain_text(tree()), pytestconfig)


def test_the_booklet_passes_a_pdf_ua_validator(tmp_path: Path) -> None:
    path = tmp_path / "boekje.pdf"
    path.write_bytes(pdf())
    result = pdf_ua.validate_pdf(str(path), profile="ua1")
    assert result.is_compliant, [(failure.rule_id, failure.message) for failure in result.failures]
    assert str(read(pdf()).root_object["/Lang"]) == "nl-NL"


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("large", [False, True])
def test_each_question_stands_in_it_once_with_its_number(register: Register, large: bool) -> None:
    headings = [
        b for b in walk(tree(register, large=large).blocks) if isinstance(b, Heading) and b.level == 2
    ]
    found, texts = {one.letter: one.text for one in headings}, load_texts(register)
    assert len(found) == len(headings)
    assert found == {number: texts.question(one).text for one, number in question_numbers().items()}


def test_each_choice_of_a_question_has_a_box_and_each_question_has_lines() -> None:
    texts = load_texts(EASY)
    ticks = [tick for b in walk(tree().blocks) if isinstance(b, TickBoxes) for tick in b.ticks]
    steps = [step for flow_id in FLOWS for step in load_flow(flow_id).steps]
    asked = [question for step in steps for question in step.questions]
    choices = sum(len(question.options) for question in asked)
    left_open = len(OPEN_OPTIONS) * sum(step.questions[0].kind != "text" for step in steps)
    talks = sum(question.tells for question in asked)
    assert len(ticks) == choices + left_open + talks
    lines = sum(question.tells or question.kind == "text" for question in asked)
    assert sum(isinstance(b, WriteLines) for b in walk(tree().blocks)) == lines
    assert sum(tick.text == texts.talk for tick in ticks) == talks
    assert not [tick.text for tick in ticks if not tick.pictogram]


def test_the_first_sheet_says_what_it_is_and_where_to_find_people() -> None:
    text = " ".join(" ".join(pages_of(pdf())[:2]).split())
    texts, gemeente = load_texts(EASY), load_gemeente("voorbeeldgemeente")
    words = load_booklet_words(EASY)
    wanted = (words.title, *texts.screen.hulp.gevaar[:MOST_URGENT], fill(words.week, law_blanks(DAY)))
    loket = (gemeente.loket.address, gemeente.loket.phone, gemeente.clientondersteuning.phone)
    assert not [each for each in (*wanted, *loket) if each not in text]


def test_a_question_for_some_says_for_whom() -> None:
    texts, words, numbers = load_texts(EASY), load_booklet_words(EASY), question_numbers()
    asked, for_whom = texts.question("partner_aow").text, fill(words.only_if, {"nummer": numbers["thuis"]})
    text = plain_text(tree())
    assert re.search(rf"{numbers['partner_aow']}\. {re.escape(asked)}\n\.+\n\n{for_whom}:\n", text)


def test_the_last_page_has_the_box_to_sign() -> None:
    assert load_booklet_words(EASY).sign_signature in " ".join(pages_of(pdf())[-1].split())


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("register", Register)
def test_a_question_stands_whole_on_a_page(register: Register, large: bool) -> None:
    assert split_questions(pages_of(pdf(register, large=large)), register) == []


def test_what_a_page_has_left_becomes_lines_to_write_on() -> None:
    number = int(question_numbers()["dag_en_nacht"])
    groups = [block for block in tree(Register.NL, large=True).blocks if isinstance(block, Group)]
    found = next(group for group in groups if number_of(group) == number)
    page = replace(found, blocks=(Heading("Deel"), *found.blocks), own_page=True)
    alone = replace(tree(Register.NL, large=True), blocks=(page,))
    lines = next(block for block in walk((found,)) if isinstance(block, WriteLines))
    heights: dict[str, float] = {}

    def look(text: str, user: list[float], matrix: list[float], *_: object) -> None:
        heights.setdefault(text.strip(), user[3] * matrix[5] + user[5])

    read(document_pdf(alone, made_at=MADE_AT)).pages[-1].extract_text(visitor_text=look)
    talk = load_texts(Register.NL).talk
    assert abs(heights[lines.label] - heights[talk]) > 3 * lines.count * ONE_CM


def test_no_letter_of_the_large_booklet_is_smaller_than_18_points() -> None:
    sizes: set[float] = set()

    def look(text: str, user: list[float], matrix: list[float], _: object, size: float) -> None:
        if text.strip():
            sizes.add(round(size * abs(user[3] * matrix[3]), 1))

    for one in read(pdf(large=True)).pages:
        one.extract_text(visitor_text=look)
    assert sizes and min(sizes) >= SMALLEST
