"""The one intermediate of all documents: a tree of text to read, that each form renders in its own way."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from wmo_core.content.register import Register
from wmo_core.press.shapes import Drawing

Lines: TypeAlias = tuple[str, ...]
_CODE = {"code": True}  # an id, a choice or a drawing, not text to read


class Look(StrEnum):
    """How large a document is set, and for what."""

    NORMAL = "normal"
    CARD = "card"  # to lay on the table in a talk
    ONE_PAGE = "one-page"  # for someone who reads many of these
    CLOSE = "close"  # the same, smaller, when there is more to tell
    DENSE = "dense"  # the same, smallest, when there is much to tell
    LETTER = "letter"
    FILL_IN = "fill-in"  # with a pen
    LARGE = "large"  # the same, with no letter below 18 pt
    SHEET = "sheet"  # to read, on one page
    BOARD = "board"  # to point at, with pictograms in both registers


class Tone(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    SUBTITLE = "subtitle"
    SOFT = "soft"  # explains, and stands back
    LABEL = "label"  # names what follows, and stays with it
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 or 2, below the title of the document. ``letter``: of an official part."""

    text: str
    level: int = 1
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; each of its lines starts on a new line."""

    lines: Lines
    tone: Tone = field(default=Tone.BODY, metadata=_CODE)


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list without an order. One entry alone may be shown as a plain line."""

    entries: Lines


@dataclass(frozen=True, slots=True)
class Fields:
    """Facts as name and value. A value that is empty is a line to write on."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row. A cell has lines; where it has more than one, the first is the main one."""

    head: Lines
    rows: tuple[tuple[Lines, ...], ...]
    pictograms: tuple[Lines, ...] = field(default=(), metadata=_CODE)  # of a board: one beside each cell


@dataclass(frozen=True, slots=True)
class Tick:
    """One box with its sentence. ``pictogram`` says the same, and is shown in easy-read only."""

    text: str
    ticked: bool = False
    pictogram: str = field(default="", metadata=_CODE)


@dataclass(frozen=True, slots=True)
class TickBoxes:
    """Boxes to tick: with a pen on paper, by a click in an editable form. Paper may have ``columns``."""

    ticks: tuple[Tick, ...]
    columns: int = field(default=1, metadata=_CODE)


@dataclass(frozen=True, slots=True)
class WriteLines:
    """Lines to write on with a pen. ``label``: what they are for, where nothing above them says so."""

    label: str = ""
    count: int = field(default=2, metadata=_CODE)


@dataclass(frozen=True, slots=True)
class Quote:
    """The literal words of the resident, under their label."""

    label: str
    lines: Lines


@dataclass(frozen=True, slots=True)
class Mark:
    """A short mark at an item that stands out without colour."""

    text: str
    pictogram: str = field(default="", metadata=_CODE)


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that nobody may miss."""

    lines: Lines
    pictogram: str = field(default="", metadata=_CODE)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing that tells something of its own. ``alt`` says the same in words; ``svg`` is trusted code."""

    alt: str
    svg: str = field(default="", metadata=_CODE)
    width_cm: float = 16.0
    told: bool = field(default=False, metadata=_CODE)  # beside it: a form without drawings leaves it out
    drawing: Drawing | None = field(default=None, metadata=_CODE)  # the same as the SVG


@dataclass(frozen=True, slots=True)
class SignBox:
    """A box to sign: a sentence to tick, and lines to write on. The last line is the signature."""

    statement: str
    lines: Lines
    pictogram: str = field(default="", metadata=_CODE)


@dataclass(frozen=True, slots=True)
class PrintNote:
    """Small print that stands only where the form had to replace a character by □."""

    lines: Lines


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that belong together, and in easy-read beside a ``pictogram`` that says the same."""

    blocks: tuple["Block", ...]
    pictogram: str = field(default="", metadata=_CODE)
    keep: bool = False  # on one page
    lead: bool = False  # stays with what follows
    own_page: bool = False  # begins a page
    wide: bool = False  # leaves no room on the left for a pictogram


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | Fields
    | Table
    | TickBoxes
    | WriteLines
    | Quote
    | Mark
    | Notice
    | Picture
    | SignBox
    | PrintNote
    | Group
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. ``footer`` has the blanks {bladzijde} and {totaal}."""

    title: str
    footer: str
    blocks: tuple[Block, ...]
    in_register: Register = field(default=Register.NL, metadata=_CODE)
    look: Look = field(default=Look.NORMAL, metadata=_CODE)

    @property
    def easy(self) -> bool:
        """Return whether it is large, with pictograms: easy-read, but for a consulent, and any board."""
        plain = (Look.ONE_PAGE, Look.CLOSE, Look.DENSE)
        return self.look is Look.BOARD or (self.in_register is Register.EASY_READ and self.look not in plain)
