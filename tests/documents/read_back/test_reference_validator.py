"""Each kind of document by veraPDF, the validator that others measure themselves by."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

from tests.documents.for_the_desk.test_explanation_on_paper import GEMEENTE, ON, document_of
from tests.documents.read_back.verapdf import faults
from tests.documents.rendered import file_of
from tests.documents.samples import MADE_AT
from tests.documents.test_letters import document as written
from wmo_core.content.document.explanation import BOARDS
from wmo_core.content.letters import LetterId
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.board import board_document
from wmo_core.documents.booklet import booklet_pdf
from wmo_core.documents.plan_files import PlanFormat
from wmo_core.press.blocks import Document, Paragraph
from wmo_core.press.pdf import document_pdf

PRESSED = Document(
    "Titel", "{bladzijde} van {totaal}", (Paragraph(("Bel 991, mail loket@voldorp.example.",)),)
)
TREES: dict[str, Callable[[Register], Document]] = {
    "brief": lambda register: written(LetterId.BEZWAAR, register),
    "gesprekskaart": lambda register: written("gesprekskaart", register),
    "voor de consulent": lambda register: written("consulent", register),
    "uitleg": document_of,
    "bord": lambda register: board_document(BOARDS[0], GEMEENTE, ON, load_texts(register)),
    "met koppelingen": lambda _: PRESSED,
}
FILES: dict[str, Callable[[Register], bytes]] = {
    "plan": lambda register: file_of("bakker", register, PlanFormat.PDF),
    "plan vol kwaad": lambda register: file_of("kwaad_opmaak", register, PlanFormat.PDF),
    "boekje": lambda register: booklet_pdf(register, None, on=ON),
}


@cache
def pdf_of(name: str, register: Register) -> bytes:
    """Return one document as PDF."""
    if name in FILES:
        return FILES[name](register)
    return document_pdf(TREES[name](register), made_at=MADE_AT)


@pytest.mark.parametrize("profile", ["PDFUA-1", "PDFA-3A"])
@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("name", [*TREES, *FILES])
def test_verapdf_finds_nothing(name: str, register: Register, profile: str, tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(pdf_of(name, register))
    assert faults(path, profile) == []


def test_verapdf_does_find_that_a_language_is_missing(tmp_path: Path) -> None:
    broken = PdfWriter(clone_from=PdfReader(BytesIO(pdf_of("met koppelingen", Register.NL))))
    del broken.root_object[NameObject("/Lang")]
    path = tmp_path / "zonder taal.pdf"
    broken.write(path)
    assert faults(path, "PDFUA-1")
