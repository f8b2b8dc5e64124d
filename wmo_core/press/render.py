"""The one door of the press: a document in, a file out."""

from datetime import UTC, date, datetime, time
from typing import assert_never

from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format
from wmo_core.press.html import document_html
from wmo_core.press.markdown import markdown
from wmo_core.press.pdf import Attachment, document_pdf
from wmo_core.press.plain import plain_text


def render(format: Format, document: Document, made_on: date, attachment: Attachment | None = None) -> bytes:
    """Return a document as a file; the same document and day give the same bytes.

    Only a PDF carries an ``attachment``.
    Raises LoadError for a pictogram that does not exist, DocumentError when it cannot be set as PDF.
    """
    match format:
        case Format.PDF:
            return document_pdf(document, made_at=noon(made_on), attachment=attachment)
        case Format.DOCX:
            # Loaded when somebody wants it: the first PDF, which most people take, need not wait for it.
            from wmo_core.press.docx import document_docx

            return document_docx(document, made_at=noon(made_on))
        case Format.HTML:
            return document_html(document).encode()
        case Format.TXT:
            return plain_text(document).encode()
        case Format.MARKDOWN:
            return markdown(document).encode()
        case _:
            assert_never(format)


def noon(day: date) -> datetime:
    """Return a moment that is this day in every time zone of the Netherlands."""
    return datetime.combine(day, time(12), tzinfo=UTC)
