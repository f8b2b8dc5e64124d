"""Where things stand on the page of a DOCX: beside a pictogram, and the lines to write on."""

from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm

from wmo_core.press import blocks as b
from wmo_core.press.docx import base
from wmo_core.press.docx.xml import centre_on_line

TEXT_WIDTH = Cm(16.4)
_GAP = 0.4  # cm between a pictogram and the words
_OWN_INDENT = {"List Bullet": 0.63, base.QUOTE: 0.5}  # cm, from the style
_LABEL = Cm(5)


def pictogram_of_heading(following: b.Block | None) -> str:
    """Return the pictogram that stands in front of a heading: that of a list or lines to write on below it.

    In front of a list it would stand behind the first dot.
    """
    if isinstance(following, b.Group) and isinstance(following.blocks[0], b.BulletList | b.WriteLines):
        return following.pictogram
    return ""


def beside(paragraph: Any, style: str, pictogram_cm: float, *, has_image: bool) -> None:
    """Set a paragraph beside the column of the pictograms, with its own image in that column."""
    column, own = pictogram_cm + _GAP, _OWN_INDENT.get(style, 0)
    space = paragraph.paragraph_format
    space.left_indent = Cm(column + own)
    if has_image:
        space.first_line_indent = Cm(-column - own)
        space.tab_stops.add_tab_stop(Cm(column + own))
        paragraph.add_run("\t")
        centre_on_line(paragraph)


def line_to_write(paragraph: Any, *, label: bool = False) -> None:
    """Go on with a line to the right margin, after the words on the left when there are any."""
    paragraph.paragraph_format.space_before = Cm(0.6)
    stops = paragraph.paragraph_format.tab_stops
    if label:
        stops.add_tab_stop(_LABEL)
    stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
    paragraph.add_run("\t\t" if label else "\t")
