"""Makes what can be pressed in a DOCX a link, after it was written."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from docx.document import Document as Docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from wmo_core.content.reach.pressable import Pressable, parted

_FIXED_SPACE = "\u00a0"


def add_links(docx: Docx) -> None:
    """Turn each known number, e-mail address and site into a link. A number stays on one line."""
    for run in list(docx.element.body.iter(qn("w:r"))):
        parts = [part for child in run if child.tag != qn("w:rPr") for part in _parts(child)]
        if any(isinstance(part, Pressable) for part in parts):
            for part in parts:
                run.addprevious(_linked(docx, run, part) if isinstance(part, Pressable) else _run(run, part))
            run.getparent().remove(run)


def _parts(child: Any) -> Iterator[Any]:
    """Yield a piece of a run as it is, or its text in parts."""
    if child.tag != qn("w:t"):
        yield child
        return
    for part in parted(child.text or ""):
        yield part if isinstance(part, Pressable) else _text(part)


def _text(words: str) -> Any:
    found = OxmlElement("w:t")
    found.text = words
    found.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return found


def _run(like: Any, content: Any) -> Any:
    """Return a run with the looks of another."""
    new = OxmlElement("w:r")
    looks = like.find(qn("w:rPr"))
    if looks is not None:
        new.append(deepcopy(looks))
    new.append(content)
    return new


def _linked(docx: Docx, like: Any, one: Pressable) -> Any:
    shown = one.shown.replace(" ", _FIXED_SPACE) if one.is_number else one.shown
    run = _run(like, _text(shown))
    line = OxmlElement("w:u")
    line.set(qn("w:val"), "single")
    run.get_or_add_rPr().append(line)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), docx.part.relate_to(one.address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(run)
    return link
