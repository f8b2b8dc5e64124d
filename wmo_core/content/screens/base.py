"""What the words of the screens have in common."""

from wmo_core.content.nazicht import Nazicht
from wmo_core.content.records import Text
from wmo_core.toml_file import Record


class ScreenFile(Record):
    """The words in one file of content/<register>/scherm/."""

    nazicht: Nazicht


class ScreenWords(ScreenFile):
    """The words of a screen with a heading of its own."""

    titel: Text


class DrawingButtons(Record):
    """The button that shows a drawing, and the one that hides it."""

    toon: Text
    verberg: Text


class AsFileWords(Record):
    """Answers that this version cannot read, or that the tab cannot keep: said, with a button for a file."""

    titel: Text
    tekst: Text
    bewaar: Text
    naam: Text
