"""A table in a DOCX: with a header row, and whole on one page when it is short."""

from typing import Any

from docx.document import Document as Docx
from docx.shared import Cm

from wmo_core.press import blocks as b
from wmo_core.press.docx import base
from wmo_core.press.docx.xml import header_row, keep_rows_whole, room_in_cells, shade

_WIDTHS = {2: (5.6, 10.8), 3: (4.0, 5.6, 6.8)}  # cm, together the width of the text
_SHORT = 6  # rows


def fill_table(docx: Docx, block: b.Table, small: str) -> None:
    """Add a table. ``small``: the id of the style for what stands below the first line of a cell."""
    table = docx.add_table(len(block.rows) + 1, len(block.head), style="Table Grid")
    header_row(table)
    keep_rows_whole(table)
    room_in_cells(table, above=70, beside=110)
    table.autofit = False
    for place, column in enumerate(table.columns):
        column.width = _width(place, len(block.head))
    rows = [tuple((name,) for name in block.head), *block.rows]
    for number, row in enumerate(rows):
        for cell, lines in zip(table.rows[number].cells, row, strict=True):
            _fill(cell, lines, small, strong=number == 0 or len(lines) > 1)
            if number == 0:
                shade(cell._tc.get_or_add_tcPr(), base.TINT)
            if number == 0 or (len(rows) <= _SHORT and number + 1 < len(rows)):
                _keep(cell)


def _width(place: int, columns: int) -> Cm:
    return Cm(_WIDTHS[columns][place] if columns in _WIDTHS else sum(_WIDTHS[2]) / columns)


def _fill(cell: Any, lines: b.Lines, small: str, *, strong: bool) -> None:
    first = cell.paragraphs[0]
    first.add_run(lines[0]).bold = strong or None
    for line in lines[1:]:
        cell.add_paragraph(line)._p.style = small
    cell.paragraphs[-1].paragraph_format.space_after = 0


def _keep(cell: Any) -> None:
    for paragraph in cell.paragraphs:
        paragraph.paragraph_format.keep_with_next = True
