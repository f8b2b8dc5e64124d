"""What LibreOffice makes of a DOCX, where it is installed: all words, headings, pictures, boxes and language.

One call for all files, as it is slow to start. It runs in ``make test-programs`` and is skipped without it.
"""

import fcntl
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree

from tests.documents.readers import WP, docx_lines, docx_parts, squeezed
from tests.documents.rendered import file_of, plan_of
from tests.plan.examples import example
from tests.product.examples import DAYS
from wmo_core.content.letters import LetterId
from wmo_core.content.register import Register
from wmo_core.documents.letters import letter_document
from wmo_core.documents.plan_files import PlanFormat
from wmo_core.plan.letters import build_letter
from wmo_core.press.clean import safe_text
from wmo_core.press.formats import Format
from wmo_core.press.render import render

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(
    SOFFICE is None, reason="LibreOffice is hier niet: sudo apt install libreoffice-writer"
)

PLANS = {
    f"{name}-{register.value}": (name, register)
    for name, register in (
        ("mantelzorger", Register.NL),
        ("man_van_34", Register.EASY_READ),
        ("kwaad_opmaak", Register.EASY_READ),
        ("kwaad_tekens", Register.NL),
    )
}
LETTER = "brief"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"


def docx_of(name: str) -> bytes:
    if name == LETTER:
        letter = build_letter(LetterId.MELDING, example("echtpaar"), plan_of("echtpaar", Register.EASY_READ))
        return render(Format.DOCX, letter_document(letter), DAYS["echtpaar"])
    return file_of(*PLANS[name], PlanFormat.DOCX)


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with each DOCX as ODT, by LibreOffice with settings of its own.

    Two workers of pytest share one conversion: the second waits for the first.
    """
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "libreoffice"
    folder.mkdir(exist_ok=True)
    with (folder / "slot").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not list(folder.glob("*.odt")):
            _convert(folder)
    return folder


def _convert(folder: Path) -> None:
    for name in (*PLANS, LETTER):
        (folder / f"{name}.docx").write_bytes(docx_of(name))
    profile = f"-env:UserInstallation={(folder / 'profiel').as_uri()}"
    files = sorted(map(str, folder.glob("*.docx")))
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "odt", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def odt(folder: Path, name: str, part: str = "content.xml") -> Any:
    with ZipFile(folder / f"{name}.odt") as archive:
        return etree.fromstring(archive.read(part))


def shown(tree: Any) -> str:
    """Return the letters and digits on the pages; the words of a picture are not among them."""
    hidden = {f"{SVG}title", f"{SVG}desc"}
    body = (part for node in tree.iter(f"{TEXT}p", f"{TEXT}h") for part in _texts(node, hidden))
    return squeezed(" ".join(body))


def _texts(node: Any, hidden: set[str]) -> Iterator[str]:
    if node.text and node.tag not in hidden:
        yield node.text
    for child in node:
        if child.tag not in {f"{TEXT}p", f"{TEXT}h"}:
            yield from _texts(child, hidden)
        if child.tail:
            yield child.tail


def words_of(name: str) -> Iterator[str]:
    """Yield what the plan says, in its order."""
    plan = plan_of(*PLANS[name])
    yield plan.words.title
    for _, item in plan.opening:
        yield from (item.label, *item.lines, item.words)
    for section in plan.sections:
        yield section.title
        for item in section.items_below:
            yield from (item.label, *item.lines, item.words, item.by)
    for deadline in plan.deadlines:
        yield from (deadline.label, deadline.day, deadline.note)


@pytest.mark.parametrize("name", PLANS)
def test_all_words_of_the_plan_are_there_in_their_order(name: str, converted: Path) -> None:
    text, place = shown(odt(converted, name)), 0
    for said in words_of(name):
        wanted = squeezed(safe_text(said))
        assert wanted in text[place:], said[:80]
        place = text.index(wanted, place) + len(wanted)


@pytest.mark.parametrize("name", [*PLANS, LETTER])
def test_nothing_is_lost_or_added(name: str, converted: Path) -> None:
    written = squeezed(" ".join(text for _, text in docx_lines(docx_of(name))))
    assert shown(odt(converted, name)) == written


@pytest.mark.parametrize("name", [*PLANS, LETTER])
def test_headings_alt_texts_and_tick_boxes_stay(name: str, converted: Path) -> None:
    docx, tree = docx_parts(docx_of(name))["word/document.xml"], odt(converted, name)
    levels = [style[-1] for style, _ in docx_lines(docx_of(name)) if style.startswith("Heading")]
    assert [node.get(f"{TEXT}outline-level") for node in tree.iter(f"{TEXT}h")] == levels
    alts = [node.get("descr") for node in docx.iter(f"{WP}docPr")]
    assert [node.text for node in tree.iter(f"{SVG}desc")] == alts
    boxes = [node for node in tree.iter() if str(node.tag).endswith("}content-control")]
    assert len(boxes) == len(re.findall(rb"w14:checkbox>", etree.tostring(docx))) // 2


@pytest.mark.parametrize("name", [*PLANS, LETTER])
def test_the_language_is_dutch_everywhere(name: str, converted: Path) -> None:
    for part in ("content.xml", "styles.xml"):
        tree = odt(converted, name, part)
        assert {node.get(f"{FO}language") for node in tree.iter()} <= {"nl", "none", "zxx", None}
    default = next(odt(converted, name, "styles.xml").iter(f"{FO}x", "{*}default-style"))
    found = {node.get(f"{FO}language"): node.get(f"{FO}country") for node in default.iter()}
    assert found.get("nl") == "NL"


def test_the_table_of_days_has_a_header_row(converted: Path) -> None:
    head = next(odt(converted, "mantelzorger-nl").iter(f"{TABLE}table-header-rows"))
    assert [squeezed(shown(cell)) for cell in head.iter(f"{TABLE}table-cell")] == [
        "Wat",
        "Wanneer",
        "Goedomteweten",
    ]
