"""What each form says, read back by means that have nothing to do with how it was made."""

import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
VOID = {"meta", "br", "input"}


@cache
def docx_parts(content: bytes) -> dict[str, Any]:
    """Return the XML parts of a DOCX by name, read once for all tests."""
    with ZipFile(BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
        return {name: etree.fromstring(archive.read(name)) for name in names}


@cache
def docx_lines(content: bytes) -> list[tuple[str, str]]:
    """Return each paragraph of a DOCX, also in tables, as its style and its text."""
    body = docx_parts(content)["word/document.xml"]
    return [(_style(paragraph), _text(paragraph)) for paragraph in body.iter(f"{W}p")]


def _style(paragraph: Any) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))


def _text(paragraph: Any) -> str:
    shown = {f"{W}t": None, f"{W}br": "\n", f"{W}tab": "\t"}
    parts = (shown[node.tag] or node.text or "" for node in paragraph.iter(*shown) if _is_shown(node))
    return "".join(parts)


def _is_shown(node: Any) -> bool:
    """A w:tab is also the place of a tab stop."""
    return str(node.getparent().tag) != f"{W}tabs"


class Html(HTMLParser):
    """Reads a page and refuses one whose elements are not well nested."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(content)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag == "br":
            self.texts.append("\n")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.texts.append(" ")

    def handle_data(self, data: str) -> None:
        if "main" in self.open:
            self.texts.append(data)

    @property
    def text(self) -> str:
        """Return what stands on the page."""
        return "".join(self.texts)


@cache
def html_of(content: bytes) -> Html:
    """Return a web page of ours, read once for all tests."""
    return Html(content.decode())


def json_strings(value: Any) -> Iterator[str]:
    """Yield all text in a value, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from json_strings(part)


def json_text(content: bytes) -> str:
    """Return all text in a JSON file, in order."""
    return "\n".join(json_strings(json.loads(content)))


def pdf_tags(content: bytes) -> str:
    """Return the tag tree of a PDF as poppler sees it, without the titles: it mixes two codes there."""
    command = ["pdfinfo", "-struct", "-"]
    tree = subprocess.run(command, input=content, capture_output=True, check=True).stdout
    return re.sub(rb'(H\d) ".*"', rb"\1", tree).decode("ascii", "replace")


def pdf_tags_with_text(content: bytes) -> str:
    """Return the tag tree with the text under each tag: what a screen reader gets. Slow for a long PDF."""
    command = ["pdfinfo", "-struct-text", "-"]
    tree = subprocess.run(command, input=content, capture_output=True, check=True).stdout
    return re.sub(rb'(H\d) ".*"', rb"\1", tree).decode()


def squeezed(text: str) -> str:
    """Return the letters and digits of a text: without the marks that a form puts around them."""
    return "".join(re.findall(r"\w+", re.sub(r"\[[x ]\]", " ", text)))
