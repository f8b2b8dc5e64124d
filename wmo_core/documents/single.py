"""One document, such as a letter or the talk card, in the forms in which someone takes it along."""

from datetime import UTC, date, datetime, time

from wmo_core.documents.blocks import Document
from wmo_core.documents.docx import document_docx
from wmo_core.documents.forms import Form
from wmo_core.documents.pdf import document_pdf
from wmo_core.documents.plain import plain_text


def make_single(form: Form, document: Document, made_on: date) -> bytes:
    """Return a document as PDF, DOCX or text; the same document and day give the same bytes.

    Raises LoadError for a pictogram that does not exist, DocumentError when it cannot be set as PDF.
    """
    moment = datetime.combine(made_on, time(12), tzinfo=UTC)
    if form is Form.PDF:
        return document_pdf(document, made_at=moment)
    return document_docx(document, made_at=moment) if form is Form.DOCX else plain_text(document).encode()
