"""What a PDF says, read back in the order of its pages."""

import re
from io import BytesIO

from pypdf import PdfReader

FOOTER = re.compile(r"Bladzijde \d+ van \d+")


def read(pdf: bytes) -> PdfReader:
    """Open a PDF from memory."""
    return PdfReader(BytesIO(pdf))


def lines_of(pdf: bytes) -> list[str]:
    """Return the lines on all pages, without the footers."""
    lines = [line for page in read(pdf).pages for line in page.extract_text().splitlines()]
    return [line for line in lines if not FOOTER.search(line)]


def words_of(text: str) -> list[str]:
    """Return the words of a text, without marks of any kind."""
    return re.findall(r"\w+", text)
