"""The text of a PDF is what was typed, letter for letter: who copies an address gets one that works."""

import re
import subprocess
import unicodedata
from collections.abc import Callable

import pypdfium2  # type: ignore[import-untyped]
import pytest

from tests.documents.samples import MADE_AT
from wmo_core.content.register import Register
from wmo_core.press import blocks as b
from wmo_core.press.pdf import document_pdf

TYPED = {
    "Latijn": "Mijn zoon José uit Łódź, Şahin en Ñandú: café Ångström, één ĳsje – “ja”… 's morgens",
    "Grieks": "Θέλω βοήθεια στο σπίτι κάθε πρωί",
    "Cyrillisch": "Мені потрібна допомога вдома щодня, її сестра",
    "Arabisch": "أريد مساعدة في البيت كل يوم شكرا جزيلا لا إلى خبز ظل ضوء پدر چای گل",
    "Hebreeuws": "אני צריך עזרה בבית כל יום",
    "mail": "Mail mijn dochter: johanna.van-den-berg@gemeente-voor-beeld.example, dat is het snelst",
    "site": "Zie https://www.voorbeeldgemeente.example/wmo-melding-doen?stap=1&x=abcdefghijklmnopqrs en bel",
    "loket": "Mail wmo-loket@voldorp.example of bel 991",
    "lang woord": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung",
}
_DIRECTION = re.compile(
    "[\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)  # what a reader adds to show where a line runs
PLACES: dict[str, Callable[[str], b.Block]] = {
    "alinea": lambda text: b.Paragraph((text,)),
    "eigen woorden": lambda text: b.Quote("Eigen woorden", (text,)),
    "smalle cel": lambda text: b.Table(("Dag", "Wat"), ((("",), (text,)),)),
}


def pdfium(pdf: bytes) -> str:
    """Return the text as the reader in Chromium gives it."""
    with pypdfium2.PdfDocument(pdf) as found:
        return "".join(page.get_textpage().get_text_range() for page in found)


def poppler(pdf: bytes) -> str:
    """Return the text as the readers of Linux give it."""
    command = ["pdftotext", "-enc", "UTF-8", "-", "-"]  # without -raw: that gives a line as it is drawn
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


READERS = {"pdfium": pdfium, "poppler": poppler}


def letters(text: str) -> str:
    """Return a text without spaces: where a line ends is for the page."""
    return "".join(unicodedata.normalize("NFC", _DIRECTION.sub("", text)).split())


@pytest.mark.programs
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED.keys())
def test_what_was_typed_can_be_read_back_letter_for_letter(
    typed: str, register: Register, reader: str
) -> None:
    for place in PLACES.values():
        tree = b.Document("Titel", "{bladzijde} van {totaal}", (place(typed),), register)
        assert letters(typed) in letters(READERS[reader](document_pdf(tree, made_at=MADE_AT)))
