"""What a PDF says, read back in the order of its pages."""

import re
import subprocess
from io import BytesIO

from pypdf import PdfReader

FOOTER = re.compile(r"Bladzijde \d+ van \d+")


def read(pdf: bytes) -> PdfReader:
    """Open a PDF from memory."""
    return PdfReader(BytesIO(pdf))


def lines_of(pdf: bytes) -> list[str]:
    """Return the lines on all pages in reading order, without the footers."""
    command = ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"]
    text = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
    lines = (line.strip() for line in text.replace("\f", "\n").splitlines())
    return [line for line in lines if line and not FOOTER.search(line)]


def words_of(text: str) -> list[str]:
    """Return the words of a text, without marks of any kind."""
    return re.findall(r"\w+", text)
