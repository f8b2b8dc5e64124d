"""Writes each block of the tree into a DOCX."""

from io import BytesIO
from typing import Any, assert_never

from docx.document import Document as Docx
from docx.shared import Cm, Pt

from wmo_core.press import blocks as b
from wmo_core.press.docx import base
from wmo_core.press.docx.places import beside, line_to_write, pictogram_of_heading
from wmo_core.press.docx.tables import fill_table
from wmo_core.press.docx.xml import no_room_around, tick_box
from wmo_core.press.drawings import idea_of, pictogram_png, svg_to_png

_PARAGRAPH = {b.Tone.SUBTITLE: "Subtitle", b.Tone.SOFT: base.SOFT_TEXT, b.Tone.LABEL: base.LABEL}
_PARAGRAPH |= {b.Tone.SMALL: base.SMALL, b.Tone.BODY: "Normal"}


class Writer:
    """Adds blocks at the end of one document."""

    def __init__(self, docx: Docx, sizes: base.Sizes) -> None:
        self._docx, self._sizes = docx, sizes
        self._style = {style.name: style.style_id for style in docx.styles}
        self._pictogram = ""  # waits for the next paragraph
        self._keep = False
        self._own_page = False
        self._column = False  # whether the left is for a pictogram
        self._last: Any = None

    def write(self, blocks: tuple[b.Block, ...]) -> None:
        """Add these blocks."""
        for place, block in enumerate(blocks):
            following = blocks[place + 1] if place + 1 < len(blocks) else None
            if self._sizes.pictogram and isinstance(block, b.Heading):
                self._pictogram = pictogram_of_heading(following)
            self._write(block)

    def _write(self, block: b.Block) -> None:  # noqa: C901, one case for each block
        match block:
            case b.Heading():
                self._heading(block)
            case b.Paragraph(lines, tone):
                self._lines(lines, _PARAGRAPH[tone])
            case b.Notice():
                self._notice(block)
            case b.BulletList():
                self._list(block)
            case b.Fields():
                self._fields(block)
            case b.Table():
                self._table(block)
            case b.TickBoxes():
                self._tick_boxes(block)
            case b.WriteLines():
                self._write_lines(block)
            case b.Quote():
                self._quote(block)
            case b.Mark(text, pictogram):
                self._tick(b.Tick(text, ticked=True), pictogram)
            case b.PrintNote():
                pass  # about what the PDF cannot show
            case b.Picture():
                self._picture(block)
            case b.SignBox():
                self._sign_box(block)
            case b.Group():
                self._group(block)
            case _:
                assert_never(block)

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
        shown, self._pictogram = self._pictogram, ""
        if shown:
            self._image(paragraph, pictogram_png(shown), idea_of(shown), self._sizes.pictogram)
        if self._column:
            beside(paragraph, style, self._sizes.pictogram, has_image=bool(shown))
        elif shown:
            paragraph.add_run("  ")
        self._last = paragraph
        return paragraph

    def _image(self, paragraph: Any, png: bytes, alt: str, width_cm: float) -> None:
        shape = paragraph.add_run().add_picture(BytesIO(png), width=Cm(width_cm))
        shape._inline.docPr.set("descr", alt)
        shape._inline.docPr.set("name", alt)
        no_room_around(shape._inline)

    def _lines(self, lines: b.Lines, style: str) -> None:
        """Write lines as one paragraph; a run keeps a line end as a break."""
        self._new(style).add_run("\n".join(lines))

    def _heading(self, block: b.Heading) -> None:
        letter = f"{block.letter}. " if block.letter else ""
        self._lines((f"{letter}{block.text}",), f"Heading {block.level}")

    def _notice(self, block: b.Notice) -> None:
        self._pictogram = block.pictogram if self._sizes.pictogram else ""
        self._column = self._sizes.pictogram > 0
        self._lines(block.lines, base.NOTICE)
        self._column = False

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
                line_to_write(paragraph, label=True)
                paragraph.paragraph_format.space_after = Pt(8)

    def _table(self, block: b.Table) -> None:
        fill_table(self._docx, block, self._style[base.SMALL])

    def _tick_boxes(self, block: b.TickBoxes) -> None:
        for tick in block.ticks:
            self._tick(tick, tick.pictogram)

    def _write_lines(self, block: b.WriteLines) -> None:
        if block.label:
            self._lines((block.label,), base.SMALL)
            self._last.paragraph_format.keep_with_next = True
        for _ in range(block.count):
            line_to_write(self._new("Normal"))

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
            line_to_write(paragraph, label=True)

    def _group(self, block: b.Group) -> None:
        if block.own_page:
            self._own_page = True
        easy, headed = self._sizes.pictogram > 0, isinstance(block.blocks[0], b.Heading)
        above = not pictogram_of_heading(block)
        self._pictogram = block.pictogram if easy and above and not headed else ""
        before = self._keep, self._column
        self._keep, self._column = before[0] or block.keep, easy and above and not (headed or block.wide)
        self.write(block.blocks)
        self._keep, self._column, self._pictogram = *before, ""
        if block.keep and not block.lead and not self._keep:
            self._last.paragraph_format.keep_with_next = None
