"""What a PDF says, read back in the order of its pages."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterable
from functools import cache
from io import BytesIO

from pypdf import PdfReader

FOOTER = re.compile(r"(\d+)\D+(\d+)$")  # a page and how many there are, in the words of any document


def read(pdf: bytes) -> PdfReader:
    """Open a PDF from memory."""
    return PdfReader(BytesIO(pdf))


@cache
def pages_of(pdf: bytes) -> tuple[str, ...]:
    """Return the text of each page in reading order, read once for all tests."""
    command = ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"]
    text = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
    return tuple(text.removesuffix("\f").split("\f"))


def lines_of(pages: Iterable[str]) -> list[str]:
    """Return the lines on all pages, without the footers."""
    return [line for page in pages for line in _lines(page)[:-1]]


def footer_of(page: str) -> tuple[int, int]:
    """Return which page this is and of how many, as its footer says."""
    found = FOOTER.search(_lines(page)[-1])
    assert found, "the last line of a page is its footer"
    return int(found[1]), int(found[2])


def _lines(page: str) -> list[str]:
    return [line for line in map(str.strip, page.splitlines()) if line]


def size_of(pdf: bytes) -> float:
    """Return the size of the letters that most of the text has, in points."""
    found: Counter[float] = Counter()
    for page in read(pdf).pages:
        page.extract_text(visitor_text=lambda text, _cm, _tm, _font, size: found.update({size: len(text)}))
    return found.most_common(1)[0][0]


def height_of(words: str, pdf: bytes) -> float:
    """Return how high these words stand on the last page, as a part of its height."""
    found: list[float] = []
    page = read(pdf).pages[-1]
    page.extract_text(
        visitor_text=lambda text, place, _tm, _font, _size: found.extend(place[5:] * (words in text))
    )
    return found[-1] / float(page.mediabox.height)


def words_of(text: str) -> list[str]:
    """Return the words of a text, without marks of any kind."""
    return re.findall(r"\w+", text)
