"""What python-docx has no call for: borders, tick boxes, header rows and a file without a clock."""

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from wmo_core.press.colours import COLOURS

_TICKED, _UNTICKED = "\u2612", "\u2610"
_BOX_FONT = "MS Gothic"  # what Word itself takes for these two signs
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_FIXED_MOMENT = (1980, 1, 1, 0, 0, 0)


def border(properties: Any, side: str = "", eighths: int = 0) -> None:
    """Draw a line at one side of a paragraph, or take all lines away."""
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    if not side:
        return
    lines = OxmlElement("w:pBdr")
    line = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", str(eighths)), ("space", "8"), ("color", COLOURS.deep[1:])):
        line.set(qn(f"w:{name}"), value)
    lines.append(line)
    _insert(properties, lines)


def shade(properties: Any, colour: str) -> None:
    """Give a paragraph or a cell a background."""
    fill = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        fill.set(qn(f"w:{name}"), value)
    _insert(properties, fill)


def _insert(properties: Any, new: Any) -> None:
    """Put an element where the schema wants it: after what keeps lines together, before the spacing."""
    later = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr")
    names = later[1:] if new.tag == qn("w:shd") else later
    found = next((child for child in properties if child.tag in {qn(name) for name in names}), None)
    if found is None:
        properties.append(new)
    else:
        found.addprevious(new)


def tick_box(name: str, ticked: bool) -> Any:
    """Return a box that can be ticked by a click; ``name`` is what a screen reader calls it."""
    sign = _TICKED if ticked else _UNTICKED
    box = parse_xml(
        f'<w:sdt {nsdecls("w")} xmlns:w14="{_W14}"><w:sdtPr><w:alias w:val=""/>'
        f'<w14:checkbox><w14:checked w14:val="{int(ticked)}"/>'
        f'<w14:checkedState w14:val="2612" w14:font="{_BOX_FONT}"/>'
        f'<w14:uncheckedState w14:val="2610" w14:font="{_BOX_FONT}"/></w14:checkbox></w:sdtPr>'
        f'<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="{_BOX_FONT}" w:hAnsi="{_BOX_FONT}" '
        f'w:eastAsia="{_BOX_FONT}" w:hint="eastAsia"/></w:rPr><w:t>{sign}</w:t></w:r></w:sdtContent></w:sdt>'
    )
    box.find(f"{qn('w:sdtPr')}/{qn('w:alias')}").set(qn("w:val"), name[:64])
    return box


def header_row(table: Any) -> None:
    """Mark the first row as header: it comes back on each page, and a screen reader names the column."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(mark)
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:
        for name, value in (("val", "0020"), ("firstRow", "1"), ("firstColumn", "0"), ("noHBand", "1")):
            look.set(qn(f"w:{name}"), value)


def keep_rows_whole(table: Any) -> None:
    """Let no row break over two pages."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def room_in_cells(table: Any, above: int, beside: int) -> None:
    """Keep text away from the lines of a table; in twentieths of a point."""
    sides = (("top", above), ("start", beside), ("bottom", above), ("end", beside))
    xml = "".join(f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in sides)
    margins = parse_xml(f"<w:tblCellMar {nsdecls('w')}>{xml}</w:tblCellMar>")
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    table._tbl.tblPr.append(margins) if look is None else look.addprevious(margins)


def no_room_around(inline: Any) -> None:
    """Say that a picture has no margins: LibreOffice gives it some when nothing is said."""
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")


def centre_on_line(paragraph: Any) -> None:
    """Set words in the middle of a line that a picture makes high, rather than at its foot."""
    alignment = OxmlElement("w:textAlignment")
    alignment.set(qn("w:val"), "center")
    paragraph._p.get_or_add_pPr().append(alignment)


def same_bytes(content: bytes) -> bytes:
    """Return the file with the moment of packing taken out: the same plan gives the same bytes."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = ZipInfo(name, _FIXED_MOMENT)
            info.compress_type = ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return out.getvalue()
