"""Every page of explanation and every board of the product is one sheet of paper."""

from datetime import date, timedelta
from itertools import product

import pytest

from tests.documents.reading import lines_of, pages_of, read
from wmo_core.content.document.explanation import BOARDS, BoardId, load_explanation_words
from wmo_core.content.explanations import Stores, load_explanations
from wmo_core.content.gemeenten import gemeente_ids, load_gemeente
from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.board import board_document
from wmo_core.documents.explanation import explanation_document
from wmo_core.law.regelsets import load_regelsets
from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format
from wmo_core.press.render import render

ON = date(2026, 11, 30)
# Easy-read has large letters and loses nothing that binds: it may take both sides of the sheet.
SIDES = {Register.NL: 1, Register.EASY_READ: 2}
STORED: tuple[set[Stores], ...] = (
    {"niets"},
    {"code", "medewerkers"},
)  # the least and the most of a deployment
AFTER = load_regelsets().sets[-1].end + timedelta(days=1)  # then a line says which pages are of before
PAGES = [(register, page_id) for register in Register for page_id in load_explanations(register)]


def count(document: Document) -> int:
    return len(read(render(Format.PDF, document, ON)).pages)


@pytest.mark.parametrize(("register", "page_id"), PAGES)
def test_an_explanation_is_one_sheet_with_no_side_nearly_empty_and_no_markup(
    register: Register, page_id: str
) -> None:
    whole, texts = load_explanations(register)[page_id], load_texts(register)
    for gemeente in map(load_gemeente, gemeente_ids()):
        for day, stored in product((ON, AFTER), STORED if whole.only else STORED[:1]):
            page = whole.where(stored)
            sides = pages_of(render(Format.PDF, explanation_document(page, gemeente, day, texts), ON))
            lines = [len(lines_of([side])) for side in sides]
            assert len(lines) <= SIDES[register] and min(lines) * 2 >= max(lines), day
            assert not [line for line in lines_of(sides) if line.startswith((">", "#", "|")) or "**" in line]


@pytest.mark.parametrize("gemeente_id", gemeente_ids())
@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("board", BOARDS)
def test_a_board_is_one_page_with_a_picture_in_each_cell(
    board: BoardId, register: Register, gemeente_id: str
) -> None:
    for day in (ON, AFTER):
        assert count(board_document(board, load_gemeente(gemeente_id), day, load_texts(register))) == 1
    words = load_explanation_words(register).boards[board]
    ideas = [*words.one, *words.other]
    assert all(map(pictogram_for, ideas)) and len(ideas) == len(set(ideas))
    assert board in load_explanations(register), "a board leads to its explanation"


def test_both_registers_show_the_same_pictures_in_the_same_order() -> None:
    nl, easy = (load_explanation_words(each).boards for each in Register)
    for board in BOARDS:
        assert [*nl[board].one] == [*easy[board].one] and [*nl[board].other] == [*easy[board].other]
