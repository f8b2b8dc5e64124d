"""Numbers, e-mail addresses and sites that the product names can be pressed; what someone typed is text."""

import pytest
from pypdf import PdfReader

from tests.documents.readers import W, docx_parts, html_of
from tests.documents.reading import read
from tests.documents.samples import MADE_AT
from wmo_core.content.reach.pressable import Pressable, parted
from wmo_core.content.register import Register
from wmo_core.press import blocks as b
from wmo_core.press.docx import document_docx
from wmo_core.press.html import document_html
from wmo_core.press.pdf import document_pdf

NUMBER, SHORT, MAIL, SITE = "000 000 00 10", "991", "loket@voldorp.example", "www.proef.example"
TEXT = f"Bel meteen {SHORT}. Of bel {NUMBER}, mail {MAIL} en kijk op {SITE}. Dat kost € {SHORT},50."
TYPED = "Bel mijn zus: 06 12345678, mail zus@kwaad.example of kijk op https://kwaad.example."
ADDRESSES = {"tel:991", "tel:0000000010", "mailto:loket@voldorp.example", "https://www.proef.example"}
TREE = b.Document(
    "Titel",
    "{bladzijde} van {totaal}",
    (b.Paragraph((TEXT,)), b.Quote("Eigen woorden", (TYPED,)), b.Table(("Wat", "Hoe"), (((TEXT,), ("x",)),))),
    Register.NL,
)


def in_pdf(pdf: PdfReader) -> list[tuple[str, str]]:
    """Return the address of each link in a PDF, and what a screen reader says of it."""
    marks = [mark.get_object() for page in pdf.pages for mark in page.get("/Annots", ())]
    return [(mark["/A"]["/URI"], mark["/Contents"]) for mark in marks]


@pytest.mark.parametrize(
    ("text", "pressed"),
    [
        ("Bel 991.", ["tel:991"]),
        ("Bij direct gevaar belt u altijd 991 en wacht u.", ["tel:991"]),
        ("Dat kost 991 euro. Er zijn 991 mensen.", []),
        ("Bel de buurvrouw. Het kost 991 euro.", []),
        ("Bel Veilig Thuis: 00 992.", ["tel:00992"]),
        ("Niet 100 992 en niet 00 9921.", []),
        ("Kijk op proef.example, of op www.proef.example.", ["https://www.proef.example"] * 2),
    ],
)
def test_a_number_is_one_only_where_someone_can_call_it(text: str, pressed: list[str]) -> None:
    parts = parted(text)
    assert [part.address for part in parts if isinstance(part, Pressable)] == pressed
    assert "".join(part if isinstance(part, str) else part.shown for part in parts) == text


def test_a_pdf_has_a_link_with_a_name_for_each_and_none_for_what_was_typed() -> None:
    links = in_pdf(read(document_pdf(TREE, made_at=MADE_AT)))
    assert {address for address, _ in links} == ADDRESSES
    assert all(name.strip() for _, name in links)


def test_a_docx_has_them_too_and_a_number_stays_on_one_line() -> None:
    parts = docx_parts(document_docx(TREE, made_at=MADE_AT))
    relations = {each.get("Id"): each.get("Target") for each in parts["word/_rels/document.xml.rels"]}
    links = list(parts["word/document.xml"].iter(f"{W}hyperlink"))
    shown = {relations[next(iter(link.attrib.values()))]: "".join(link.itertext()) for link in links}
    assert set(shown) == ADDRESSES
    assert shown["tel:0000000010"] == NUMBER.replace(" ", "\u00a0")


def test_a_web_page_has_them_too() -> None:
    links = [given for tag, given in html_of(document_html(TREE).encode()).seen if tag == "a"]
    assert {given["href"] for given in links} == ADDRESSES
