"""Explanation on paper and the boards: all parts open, no marks, the municipality and the day, no links."""

from datetime import date
from pathlib import Path

import page as pdf_ua
import pytest

from tests.documents.reading import lines_of, pages_of, size_of
from wmo_core.content.document.explanation import BOARDS, BoardId, load_explanation_words
from wmo_core.content.explanations import Explanation
from wmo_core.content.gemeenten import load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.board import PAID, board_document
from wmo_core.documents.explanation import explanation_document
from wmo_core.press.blocks import BulletList, Document, Heading, Look, Notice, Paragraph, Table
from wmo_core.press.formats import Format
from wmo_core.press.render import render
from wmo_core.press.tree import pictograms_of, walk

ON = date(2025, 6, 2)
GEMEENTE = load_gemeente("voorbeeldgemeente")
PAGE = Explanation(
    id="uitleg",
    title="Uitleg",
    sources=("Proefwet, artikel 7",),
    reviewed=ON,
    owner="Proefredactie",
    body="Dit heet **een plan** in {gemeente}.\nNog een regel.\n\n## Kop\n\nEerst dit:\n- een\n- twee\n\n"
    "### Gaat open\n\n1. **Melding**: u zegt het.\n2. **Gesprek**: u praat.\n\n"
    '> "Ik wil hulp."\n\n> "Dank u."',
)


def document_of(register: Register = Register.NL, page: Explanation = PAGE) -> Document:
    return explanation_document(page, GEMEENTE, ON, load_texts(register))


def printed(register: Register, parts: int) -> bytes:
    """Return an explanation of so many parts of seven lines as PDF."""
    body = "\n\n".join("## Kop\n\n" + "Nog een regel.\n" * 7 for _ in range(parts))
    return render(Format.PDF, document_of(register, PAGE.model_copy(update={"body": body})), ON)


@pytest.mark.parametrize("register", Register)
def test_the_letters_are_as_large_as_the_sheet_allows(register: Register) -> None:
    """Those of two sides are large again, until these are full too."""
    made = [printed(register, parts) for parts in range(1, 9)]
    sizes = [[size_of(pdf) for pdf in made if len(pages_of(pdf)) == sides] for sides in (1, 2)]
    for of_one in sizes:
        assert of_one == sorted(of_one, reverse=True)
        assert {of_one[0], of_one[-1]} == {max(sizes[0]), min(sizes[0])}


@pytest.mark.parametrize("parts", [6, 7])
def test_two_sides_are_as_full_as_each_other(parts: int) -> None:
    sides = [lines_of([page]) for page in pages_of(printed(Register.EASY_READ, parts))]
    assert len(sides) == 2 and abs(len(sides[0]) - len(sides[1])) <= 8, "one part"
    assert sides[1][0] == "Kop"


def test_headings_lists_and_paragraphs_are_what_they_are_and_marks_are_gone() -> None:
    blocks = document_of().blocks[:-1]
    assert blocks == (
        Paragraph(("Dit heet een plan in Voldorp.", "Nog een regel.")),
        Heading("Kop"),
        Paragraph(("Eerst dit:",)),
        BulletList(("een", "twee")),
        Heading("Gaat open"),
        Paragraph(("1. Melding: u zegt het.", "2. Gesprek: u praat.")),
        Paragraph(('"Ik wil hulp."',)),
        Paragraph(('"Dank u."',)),
    )


def test_the_foot_names_the_municipality_and_the_day_and_the_end_a_person() -> None:
    found = document_of()
    assert "Voldorp" in found.footer and "2 juni 2025" in found.footer
    last = found.blocks[-1]
    said = [line for block in walk((last,)) if isinstance(block, Paragraph) for line in block.lines]
    assert GEMEENTE.loket.name in said and any(GEMEENTE.loket.phone in line for line in said)


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("board", BOARDS)
def test_a_board_shows_both_columns_with_what_to_tell_back(board: BoardId, register: Register) -> None:
    found = board_document(board, GEMEENTE, ON, load_texts(register))
    words = load_explanation_words(register).boards[board]
    table = next(block for block in found.blocks if isinstance(block, Table))
    assert table.head == (words.one_title, words.other_title)
    assert [row[0][0] for row in table.rows] == list(words.one.values())
    assert [row[1][0] for row in table.rows] == list(words.other.values())
    assert Notice((words.teach_back,), "praten") in found.blocks
    assert ("9,00" in str(found.blocks)) == (board == PAID)


def test_a_board_is_as_large_as_its_page_allows() -> None:
    words, drawn = (("Een paar woorden",), ("Nog meer woorden",)), (("geld", "praten"),)
    boards = [
        Document("Bord", "voet", (Table(("Een", "Twee"), (words,) * count, drawn * count),), look=Look.BOARD)
        for count in (4, 8, 10)
    ]
    made = [render(Format.PDF, board, ON) for board in boards]
    sizes = [size_of(pdf) for pdf in made]
    assert sizes == sorted(sizes, reverse=True) and sizes[0] > sizes[-1]
    assert {len(pages_of(pdf)) for pdf in made} == {1}


def test_a_board_has_its_pictograms_in_both_registers() -> None:
    shown = {pictograms_of(board_document(PAID, GEMEENTE, ON, load_texts(each))) for each in Register}
    assert len(shown) == 1 and "geld" in shown.pop()


@pytest.mark.parametrize("look", [Look.SHEET, Look.BOARD])
@pytest.mark.parametrize("register", Register)
def test_a_screen_reader_can_read_it(look: Look, register: Register, tmp_path: Path) -> None:
    board = board_document(PAID, GEMEENTE, ON, load_texts(register))
    found = next(each for each in (document_of(register), board) if each.look is look)
    pdf = render(Format.PDF, found, ON)
    path = tmp_path / "een.pdf"
    path.write_bytes(pdf)
    assert pdf_ua.validate_pdf(str(path), profile="ua1").is_compliant
    assert len(pages_of(pdf)) == 1


def test_the_web_page_of_a_board_shows_each_picture_beside_its_words() -> None:
    html = render(Format.HTML, board_document(PAID, GEMEENTE, ON, load_texts(Register.NL)), ON).decode()
    assert '<td><svg class="pictogram" aria-hidden="true"><use href="#p-geld"/></svg>' in html
