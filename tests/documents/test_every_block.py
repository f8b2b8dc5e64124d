"""Each kind of block in each form: what the documents are built from."""

from pathlib import Path
from typing import Any, get_args

import page as pdf_ua
import pytest

from tests.documents.readers import WP, Html, W, docx_lines, docx_parts, squeezed
from tests.documents.reading import lines_of, pages_of
from tests.documents.samples import MADE_AT
from wmo_core.content.register import Register
from wmo_core.press import blocks as b
from wmo_core.press.docx import document_docx
from wmo_core.press.html import document_html
from wmo_core.press.markdown import markdown
from wmo_core.press.pdf import document_pdf
from wmo_core.press.plain import plain_text
from wmo_core.press.tree import walk

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><rect width="4" height="1"/></svg>'
ALT = "Maandag helpt mijn zus"
BLOCKS: tuple[b.Block, ...] = (
    b.Paragraph(("Ondertitel",), b.Tone.SUBTITLE),
    b.Notice(("Let hierop",), "gemeente"),
    b.Fields((("Van", "Sam"),)),
    b.Heading("Deel", letter="A"),
    b.Group((b.Paragraph(("Uitleg", "in twee regels"), b.Tone.SOFT),), "zelf", keep=True, lead=True),
    b.Heading("Onderwerp", level=2),
    b.Group(
        (
            b.Paragraph(("Vraag",), b.Tone.LABEL),
            b.BulletList(("Eerste", "Tweede")),
            b.Quote("Eigen woorden", ("Zo zeg ik het",)),
            b.Paragraph(("Door een ander",), b.Tone.SMALL),
            b.Mark("Praten", "praten"),
        )
    ),
    b.Heading("Week"),
    b.Picture(ALT, SVG, 12),
    b.Table(("Wie", "Wanneer"), ((("Zus",), ("Maandag", "in de ochtend")), (("Buur",), ("Dinsdag",)))),
    b.TickBoxes((b.Tick("Gedaan", ticked=True), b.Tick("Nog te doen", pictogram="plan")), columns=2),
    b.WriteLines("Schrijf hier", 3),
    b.SignBox("Gelezen", ("Datum", "Handtekening"), "handtekening"),
    b.PrintNote(("Niet te zien",)),
)


# One word of each block, as squeezed out of a form.
WORDS = (
    "Titel Ondertitel Lethierop Sam ADeel Uitlegintweeregels Onderwerp Vraag Eerste Tweede Zozegikhet "
    "Dooreenander Praten Week Wanneer Buur Dinsdag indeochtend Gedaan Nogtedoen Schrijfhier"
    " Gelezen Handtekening"
).split()


def document(register: Register) -> b.Document:
    return b.Document("Titel", "Bladzijde {bladzijde} van {totaal}", BLOCKS, register)


@pytest.mark.parametrize(
    ("footer", "shown"),
    [
        ("Bladzijde {bladzijde} van {totaal}", "Titel\tBladzijde <PAGE> van <NUMPAGES>"),
        (
            "Van de {totaal} bladzijden is dit {bladzijde}.",
            "Titel\tVan de <NUMPAGES> bladzijden is dit <PAGE>.",
        ),
        ("{totaal}", "Titel\t<NUMPAGES>"),
    ],
)
def test_the_footer_of_a_docx_counts_the_pages_in_any_order(footer: str, shown: str) -> None:
    tree = b.Document("Titel", footer, (b.Paragraph(("Tekst",)),), Register.NL)
    parts = docx_parts(document_docx(tree, made_at=MADE_AT))["word/footer1.xml"]
    assert footer_text(parts) == shown


def footer_text(footer: Any) -> str:
    """Return the footer with its fields as <NAME>."""
    said = []
    for node in footer.iter(f"{W}r", f"{W}fldSimple"):
        if node.tag == f"{W}fldSimple":
            said.append(f"<{node.get(f'{W}instr').strip()}>")
        elif node.getparent().tag != f"{W}fldSimple":
            said += [
                "\t" if part.tag == f"{W}tab" else part.text or "" for part in node.iter(f"{W}t", f"{W}tab")
            ]
    return "".join(said)


def test_every_kind_of_block_is_tried() -> None:
    assert {type(block) for block in walk(BLOCKS)} == set(get_args(b.Block))


@pytest.mark.parametrize("register", Register)
def test_every_form_shows_every_block(register: Register, tmp_path: Path) -> None:
    tree = document(register)
    pdf = document_pdf(tree, made_at=MADE_AT)
    path = tmp_path / "document.pdf"
    path.write_bytes(pdf)
    assert pdf_ua.validate_pdf(str(path), profile="ua1").is_compliant
    docx, html = document_docx(tree, made_at=MADE_AT), Html(document_html(tree))
    forms = {
        "pdf": "\n".join(lines_of(pages_of(pdf))),
        "docx": "\n".join(line for _, line in docx_lines(docx)),
        "html": html.text,
        "text": plain_text(tree),
        "markdown": markdown(tree),
    }
    for form, text in forms.items():
        assert not [word for word in WORDS if word not in squeezed(text)], form
        assert "Niet te zien" not in text
    assert ALT in forms["text"] and ALT in forms["markdown"]
    assert ALT in {given.get("aria-label") for _, given in html.seen}
    assert ALT in {node.get("descr") for node in docx_parts(docx)["word/document.xml"].iter(f"{WP}docPr")}


def test_the_note_about_replaced_characters_comes_only_with_them() -> None:
    tree = b.Document("Titel", "{bladzijde} {totaal}", (b.Paragraph(("漢",)), b.PrintNote(("Niet te zien",))))
    assert "Niet te zien" in markdown(tree) and "□" in markdown(tree)
    assert "Niet te zien" not in plain_text(tree) and "漢" in plain_text(tree)
