"""The tree → PDF that a screen reader can read: PDF/UA-1 and PDF/A-3a, set by typst."""

import json
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

import typst

from wmo_core.content.pictograms import load_pictograms
from wmo_core.content.reach.pressable import pressables
from wmo_core.press.blocks import Document
from wmo_core.press.clean import BREAK
from wmo_core.press.fonts import shared_fonts
from wmo_core.press.prepare import printable
from wmo_core.press.tree import as_data, pictograms_of

TEMPLATES = Path(__file__).parent / "templates"
STANDARDS: Final = ("a-3a", "ua-1")


class DocumentError(Exception):
    """The document could not be made. The message never holds a word of the plan."""


class Attachment(NamedTuple):
    """The same content for a program: a JSON file inside the PDF."""

    name: str
    description: str
    text: str


def document_pdf(document: Document, *, made_at: datetime, attachment: Attachment | None = None) -> bytes:
    """Return any document as PDF. ``made_at`` becomes the date of the file.

    All text goes in as data and is never read as markup.
    Raises LoadError for a pictogram that does not exist, DocumentError when typst refuses the document.
    """
    compiler = typst.Compiler(
        str(TEMPLATES / "document.typ"),
        root=str(TEMPLATES),
        font_paths=shared_fonts(),
        ignore_system_fonts=True,
        sys_inputs=_inputs(printable(document).document, attachment),
    )
    try:
        pdf = compiler.compile(format="pdf", pdf_standards=list(STANDARDS), timestamp=made_at)
    except typst.TypstError:
        raise DocumentError("Het plan kon niet op papier. De antwoorden zijn er nog.") from None
    if not isinstance(pdf, bytes):
        raise DocumentError("Het plan gaf meer dan één bestand.")
    return pdf


def _inputs(document: Document, attachment: Attachment | None) -> dict[str, str]:
    pictograms = load_pictograms()
    drawings = {one: pictograms.svg(one) for one in sorted(pictograms_of(document))}
    return {
        "document": json.dumps({**as_data(document), "easy": document.easy}),
        "pictograms": json.dumps(drawings),
        "links": json.dumps(_links()),
        "attachment": json.dumps(attachment and attachment._asdict()),
    }


def _links() -> dict[str, object]:
    """Return what typst makes a link; where a long word may break it has a sign between two letters."""
    found = pressables()
    pattern = "|".join(f"(?:{one.pattern(f'{BREAK}?')})" for one in found)
    targets = [{"shown": one.shown, "address": one.address, "whole": one.is_number} for one in found]
    return {"pattern": pattern, "targets": targets}
