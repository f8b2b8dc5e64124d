"""The tree → DOCX: a document that a resident or a helper can go on writing in."""

from wmo_core.press.docx.document import document_docx

__all__ = ["document_docx"]
