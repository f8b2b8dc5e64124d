"""The empty document that every DOCX starts from: Dutch, A4, our styles, and nothing that nobody uses."""

from functools import cache
from io import BytesIO
from typing import Any, NamedTuple

import docx as python_docx
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from wmo_core.press.blocks import Document, Look
from wmo_core.press.colours import COLOURS
from wmo_core.press.docx.xml import border, shade

LANGUAGE = "nl-NL"
# On every Windows and Mac; 0 and O, and I, l and 1 differ. DejaVu Sans has the same widths on Linux.
FONT, FALLBACK = "Verdana", "DejaVu Sans"
INK, DEEP, SOFT = (RGBColor.from_string(each[1:]) for each in (COLOURS.ink, COLOURS.deep, COLOURS.soft))
TINT = COLOURS.tint[1:]
_WORD_2013 = "15"  # an older number makes Word say that it opens an old document
QUOTE, NOTICE, LABEL, SMALL, SOFT_TEXT = "Eigen woorden", "Let op", "Vraag", "Klein", "Uitleg"
_KEPT = {"Normal", "Title", "Subtitle", "Heading 1", "Heading 2", "List Bullet", "Footer", "Header"}
_KEPT |= {"Normal Table", "Default Paragraph Font", "No List", "Table Grid"}


class Sizes(NamedTuple):
    """Type sizes in points and the pictogram in cm."""

    body: float
    small: float
    title: float
    heading: float
    group: float
    pictogram: float


PLAIN = Sizes(11, 9.5, 24, 15, 12.5, 0)
EASY = Sizes(14.5, 12.5, 28, 18.5, 16.5, 1.5)  # Verdana: as large to the eye as 16 in the PDF
CARD, CARD_EASY = Sizes(16, 12, 22, 16, 16, 0), Sizes(16, 12, 22, 16, 16, 1.2)
LETTER, LETTER_EASY = Sizes(11, 9.5, 18, 15, 12.5, 0), Sizes(14.5, 12.5, 20, 18.5, 16.5, 1.5)
ONE_PAGE, CLOSE = Sizes(10, 9, 16, 11, 10.5, 0), Sizes(9.25, 8.5, 15, 10.25, 9.75, 0)
DENSE = Sizes(8.5, 8, 14, 9.5, 9, 0)
LARGE, LARGE_EASY = Sizes(20, 18, 30, 24, 21, 0), Sizes(20, 18, 30, 24, 21, 1.8)
_TIGHT = {Look.CARD, Look.ONE_PAGE, Look.CLOSE, Look.DENSE}  # little space between parts, narrow margins


def sizes_of(document: Document) -> Sizes:
    """Return the sizes of a document in its register and its look."""
    looks = {Look.CARD: (CARD, CARD_EASY), Look.DENSE: (DENSE, DENSE), Look.LARGE: (LARGE, LARGE_EASY)}
    looks |= {Look.ONE_PAGE: (ONE_PAGE, ONE_PAGE), Look.CLOSE: (CLOSE, CLOSE)}
    looks |= {Look.LETTER: (LETTER, LETTER_EASY)}
    return looks.get(document.look, (PLAIN, EASY))[document.easy]


def empty_docx(document: Document) -> Docx:
    """Return a new empty file for this document, in its sizes."""
    return python_docx.Document(BytesIO(_template(sizes_of(document), document.look in _TIGHT)))


@cache
def _template(sizes: Sizes, close: bool) -> bytes:
    docx = python_docx.Document()
    _drop_unused(docx)
    _page(docx, 1.4 if close else 2.2)
    _speak_dutch(docx)
    _font_table(docx)
    _looks(docx.styles, sizes, 0.35 if close else 1)
    out = BytesIO()
    docx.save(out)
    return out.getvalue()


def _drop_unused(docx: Docx) -> None:
    """Drop 800 kB of styles and a picture of an empty page, which each file would carry."""
    styles = docx.styles.element
    for style in list(styles):
        name = style.find(qn("w:name"))
        shown = "" if name is None else str(name.get(qn("w:val")))
        if style.tag == qn("w:latentStyles") or (name is not None and shown.lower() not in _lower(_KEPT)):
            styles.remove(style)
        for twin in style.findall(qn("w:link")):  # a style for characters that is dropped
            style.remove(twin)
    package = docx.part.package
    for owner in (docx.part, package):
        for key, relation in list(owner.rels.items()):
            if relation.reltype.endswith(("/stylesWithEffects", "/thumbnail", "/customXml")):
                del owner.rels[key]


def _lower(names: set[str]) -> set[str]:
    return {name.lower() for name in names}


def _page(docx: Docx, margin_cm: float) -> None:
    section = docx.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin = section.bottom_margin = Cm(margin_cm)


def _speak_dutch(docx: Docx) -> None:
    docx.core_properties.language = LANGUAGE
    for found in docx.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), LANGUAGE)
    settings = docx.settings.element
    for name, value in (("themeFontLang", LANGUAGE), ("decimalSymbol", ","), ("listSeparator", ";")):
        for found in settings.iter(qn(f"w:{name}")):
            found.set(qn("w:val"), value)
    for found in settings.iter(qn("w:compatSetting")):
        if found.get(qn("w:name")) == "compatibilityMode":
            found.set(qn("w:val"), _WORD_2013)


def _font_table(docx: Docx) -> None:
    """Name the font to take where ours is missing, so that the lines keep their length."""
    part = next(rel.target_part for rel in docx.part.rels.values() if rel.reltype.endswith("/fontTable"))
    xml = (
        f'<w:fonts {nsdecls("w")}><w:font w:name="{FONT}"><w:altName w:val="{FALLBACK}"/>'
        '<w:panose1 w:val="020B0604030504040204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )
    part._blob = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml.encode()


def _looks(styles: Any, sizes: Sizes, space: float) -> None:
    normal = styles["Normal"]
    _style(normal, sizes.body, INK, after=6 * space)
    normal.paragraph_format.line_spacing = 1 + 0.25 * space
    _style(styles["Title"], sizes.title, DEEP, bold=True, after=6)
    _style(styles["Subtitle"], sizes.group, SOFT, bold=True, after=14 * space)
    _style(styles["Heading 1"], sizes.heading, DEEP, bold=True, before=22 * space, after=6 * space)
    _style(styles["Heading 2"], sizes.group, DEEP, bold=True, before=14 * space, after=4 * space)
    _style(styles["List Bullet"], sizes.body, INK, after=2)
    _style(styles["Footer"], sizes.small, SOFT)
    for stops in styles["Footer"].element.pPr.findall(qn("w:tabs")):  # for another width of the page
        styles["Footer"].element.pPr.remove(stops)
    _style(_new(styles, LABEL), sizes.body, INK, bold=True, before=10, after=2).keep_with_next = True
    _style(_new(styles, SOFT_TEXT), sizes.body, SOFT, after=6)
    _style(_new(styles, SMALL), sizes.small, SOFT, after=6)
    quote, notice = _new(styles, QUOTE), _new(styles, NOTICE)
    _style(quote, sizes.body, INK, after=8).left_indent = Cm(0.5)
    _style(notice, sizes.body, INK, bold=True, before=10, after=14)
    for style in (styles["Title"], styles["Heading 1"]):
        border(style.element.get_or_add_pPr())
    border(styles["Heading 1"].element.get_or_add_pPr(), "bottom", 8)
    border(quote.element.get_or_add_pPr(), "left", 18)
    border(notice.element.get_or_add_pPr(), "left", 24)
    shade(notice.element.get_or_add_pPr(), TINT)


def _new(styles: Any, name: str) -> Any:
    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = styles["Normal"]
    style.quick_style = True
    return style


def _style(
    style: Any, size: float, colour: RGBColor, *, bold: bool = False, before: float = 0, after: float = 0
) -> Any:
    """Set type, colour and space of a style, and return its paragraph format."""
    font, space = style.font, style.paragraph_format
    font.name, font.size, font.bold, font.italic, font.color.rgb = FONT, Pt(size), bold, False, colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
    for spacing in style.element.rPr.findall(qn("w:spacing")) + style.element.rPr.findall(qn("w:kern")):
        style.element.rPr.remove(spacing)
    space.space_before, space.space_after = Pt(before), Pt(after)
    return space


def footer_field(name: str) -> Any:
    """Return a field that the word processor fills in: PAGE or NUMPAGES."""
    return parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
