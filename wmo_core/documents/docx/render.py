"""Writes each block of the tree into a DOCX."""

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from typing import Any

from docx.document import Document as Docx
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm

from wmo_core.documents import blocks as b
from wmo_core.documents.docx import base
from wmo_core.documents.docx.xml import header_row, keep_rows_whole, same_bytes, shade, tick_box
from wmo_core.documents.drawings import idea_of, pictogram_png, svg_to_png
from wmo_core.documents.prepare import safe

_TEXT_WIDTH = Cm(16.4)
_PARAGRAPH = {b.Tone.SUBTITLE: "Subtitle", b.Tone.SOFT: base.SOFT_TEXT, b.Tone.LABEL: base.LABEL}
_PARAGRAPH |= {b.Tone.SMALL: base.SMALL, b.Tone.BODY: "Normal"}


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
    writer = _Writer(docx, base.sizes_of(document))
    writer.write(document.blocks)
    _footer(docx, document)
    out = BytesIO()
    docx.save(out)
    return same_bytes(out.getvalue())


def _footer(docx: Docx, document: b.Document) -> None:
    footer = docx.sections[0].footer.paragraphs[0]
    footer.paragraph_format.tab_stops.add_tab_stop(_TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    before, _, rest = document.footer.partition("{bladzijde}")
    between, _, after = rest.partition("{totaal}")
    footer.add_run(f"{document.title}\t{before}")
    footer._p.append(base.footer_field("PAGE"))
    footer.add_run(between)
    footer._p.append(base.footer_field("NUMPAGES"))
    footer.add_run(after)


class _Writer:
    """Adds blocks at the end of one document."""

    def __init__(self, docx: Docx, sizes: base.Sizes) -> None:
        self._docx, self._sizes = docx, sizes
        self._style = {style.name: style.style_id for style in docx.styles}
        self._pictogram = ""  # waits for the next paragraph
        self._keep = False
        self._own_page = False
        self._write: dict[type, Callable[[Any], None]] = {
            b.Heading: self._heading,
            b.Paragraph: lambda block: self._lines(block.lines, _PARAGRAPH[block.tone]),
            b.Notice: self._notice,
            b.BulletList: self._list,
            b.Fields: self._fields,
            b.Table: self._table,
            b.TickBoxes: self._tick_boxes,
            b.WriteLines: self._write_lines,
            b.Quote: self._quote,
            b.Mark: lambda block: self._tick(b.Tick(block.text, ticked=True), block.pictogram),
            b.Picture: self._picture,
            b.SignBox: self._sign_box,
            b.Group: self._group,
        }

    def write(self, blocks: tuple[b.Block, ...]) -> None:
        """Add these blocks."""
        for block in blocks:
            self._write[type(block)](block)

    def _new(self, style: str) -> Any:
        """Return a new paragraph, with the pictogram that waited for it in front."""
        paragraph = self._docx.add_paragraph()
        if style != "Normal":
            paragraph._p.style = self._style[style]  # python-docx would look the style up each time
        if self._keep:
            paragraph.paragraph_format.keep_with_next = True
        if self._own_page:
            paragraph.paragraph_format.page_break_before = True
            self._own_page = False
        if self._pictogram:
            size = self._sizes.pictogram
            self._image(paragraph, pictogram_png(self._pictogram), idea_of(self._pictogram), size)
            paragraph.add_run("  ")
            self._pictogram = ""
        return paragraph

    def _image(self, paragraph: Any, png: bytes, alt: str, width_cm: float) -> None:
        shape = paragraph.add_run().add_picture(BytesIO(png), width=Cm(width_cm))
        shape._inline.docPr.set("descr", alt)
        shape._inline.docPr.set("name", alt)

    def _lines(self, lines: b.Lines, style: str) -> None:
        """Write lines as one paragraph; a run keeps a line end as a break."""
        self._new(style).add_run("\n".join(lines))

    def _heading(self, block: b.Heading) -> None:
        letter = f"{block.letter}. " if block.letter else ""
        self._lines((f"{letter}{block.text}",), f"Heading {block.level}")

    def _notice(self, block: b.Notice) -> None:
        self._pictogram = block.pictogram if self._sizes.pictogram else ""
        self._lines(block.lines, base.NOTICE)

    def _list(self, block: b.BulletList) -> None:
        for entry in block.entries:
            self._lines((entry,), "List Bullet" if len(block.entries) > 1 else "Normal")

    def _fields(self, block: b.Fields) -> None:
        for name, value in block.rows:
            paragraph = self._new("Normal")
            paragraph.add_run(f"{name}: ").font.color.rgb = base.SOFT
            if value:
                paragraph.add_run(value)
            else:
                self._line_to_write(paragraph)

    def _table(self, block: b.Table) -> None:
        table = self._docx.add_table(len(block.rows) + 1, len(block.head), style="Table Grid")
        header_row(table)
        keep_rows_whole(table)
        rows = [tuple((name,) for name in block.head), *block.rows]
        for number, row in enumerate(rows):
            for cell, lines in zip(table.rows[number].cells, row, strict=True):
                self._cell(cell, lines, strong=number == 0 or len(lines) > 1)
                if number == 0:
                    shade(cell._tc.get_or_add_tcPr(), base.TINT)

    def _cell(self, cell: Any, lines: b.Lines, *, strong: bool) -> None:
        first = cell.paragraphs[0]
        first.add_run(lines[0]).bold = strong or None
        for line in lines[1:]:
            cell.add_paragraph(line)._p.style = self._style[base.SMALL]

    def _tick_boxes(self, block: b.TickBoxes) -> None:
        for tick in block.ticks:
            self._tick(tick, tick.pictogram)

    def _write_lines(self, block: b.WriteLines) -> None:
        self._lines((block.label,), base.LABEL)
        for _ in range(block.count):
            self._line_to_write(self._new("Normal"))

    def _tick(self, tick: b.Tick, pictogram: str = "") -> None:
        self._pictogram = pictogram if self._sizes.pictogram else self._pictogram
        paragraph = self._new("Normal")
        paragraph._p.append(tick_box(tick.text, tick.ticked))
        paragraph.add_run(f" {tick.text}").bold = True

    def _quote(self, block: b.Quote) -> None:
        paragraph = self._new(base.SMALL)
        paragraph.add_run(block.label)
        paragraph.paragraph_format.keep_with_next = True
        self._lines(block.lines, base.QUOTE)

    def _picture(self, block: b.Picture) -> None:
        width = min(block.width_cm, 16.4)
        self._image(self._new("Normal"), svg_to_png(block.svg, width), block.alt, width)

    def _sign_box(self, block: b.SignBox) -> None:
        self._tick(b.Tick(block.statement), block.pictogram)
        for line in block.lines:
            paragraph = self._new("Normal")
            paragraph.add_run(f"{line}:")
            self._line_to_write(paragraph)

    def _line_to_write(self, paragraph: Any) -> None:
        """Go on with a line to the right margin, after what stands on the left."""
        paragraph.paragraph_format.space_before = Cm(0.7)
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Cm(5))
        stops.add_tab_stop(_TEXT_WIDTH, WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
        paragraph.add_run("\t\t")

    def _group(self, block: b.Group) -> None:
        if block.own_page:
            self._own_page = True
        self._pictogram = block.pictogram if self._sizes.pictogram else ""
        before = self._keep
        for number, part in enumerate(block.blocks):
            last = number + 1 == len(block.blocks)
            self._keep = block.keep and (not last or block.lead)
            self.write((part,))
        self._keep, self._pictogram = before, ""
