"""Writes a document as DOCX: the same document and moment give the same bytes."""

import re
from datetime import datetime
from io import BytesIO

from docx.document import Document as Docx
from docx.enum.text import WD_TAB_ALIGNMENT

from wmo_core.press import blocks as b
from wmo_core.press.docx import base
from wmo_core.press.docx.links import add_links
from wmo_core.press.docx.places import TEXT_WIDTH
from wmo_core.press.docx.writer import Writer
from wmo_core.press.docx.xml import same_bytes
from wmo_core.press.prepare import safe

_FIELDS = {"{bladzijde}": "PAGE", "{totaal}": "NUMPAGES"}


def document_docx(document: b.Document, *, made_at: datetime) -> bytes:
    """Return a document as DOCX; the same document and moment give the same bytes.

    What a resident typed stands in it literally. Raises LoadError for a pictogram that does not exist.
    """
    document = safe(document)
    docx = base.empty_docx(document)
    core = docx.core_properties
    core.title, core.author, core.comments, core.last_modified_by = document.title, "", "", ""
    core.created = core.modified = made_at.replace(tzinfo=None)
    docx.add_paragraph(document.title, "Title")
    writer = Writer(docx, base.sizes_of(document))
    writer.write(document.blocks)
    add_links(docx)
    _footer(docx, document)
    out = BytesIO()
    docx.save(out)
    return same_bytes(out.getvalue())


def _footer(docx: Docx, document: b.Document) -> None:
    footer = docx.sections[0].footer.paragraphs[0]
    footer.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    first, *rest = re.split(r"(\{bladzijde\}|\{totaal\})", document.footer)
    footer.add_run(f"{document.title}\t{first}")
    for part in rest:
        if part in _FIELDS:
            footer._p.append(base.footer_field(_FIELDS[part]))
        else:
            footer.add_run(part)
