"""Each form of five plans as someone looked at it and approved it; two of them are full of hostile texts.

A PDF stands here as its tags and its text, a DOCX as its styles and its text. Read what changed,
then run with --update-golden.
"""

from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

import pytest

from tests.documents.readers import docx_lines, pdf_tags, pdf_tags_with_text
from tests.documents.reading import pages_of
from tests.documents.rendered import EMPTY, NAMES, file_of, plan_of
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, formats_of

GOLDEN = Path(__file__).parents[1] / "golden" / "documenten"
CASES = [(name, register) for name in NAMES for register in Register]
PAGE = "\n--- bladzijde {} ---\n"


def docx(content: bytes) -> str:
    return "".join(f"{style or 'Normal'} | {text!r}\n" for style, text in docx_lines(content))


def html(content: bytes) -> str:
    return content.decode().partition("<main>")[2].partition("</main>")[0]


AS_TEXT: dict[PlanFormat, Callable[[bytes], str]] = {
    PlanFormat.PDF: pdf_tags,
    PlanFormat.DOCX: docx,
    PlanFormat.HTML: html,
}


def path_of(name: str, register: Register, form: PlanFormat) -> Path:
    end = {PlanFormat.PDF: "pdf.txt", PlanFormat.DOCX: "docx.txt"}.get(form, form.value)
    return GOLDEN / f"{name}.{register.value}.{end}"


@pytest.mark.parametrize(("name", "register"), CASES)
def test_each_form_reads_as_approved(name: str, register: Register, pytestconfig: pytest.Config) -> None:
    changed = []
    for form in formats_of(plan_of(name, register)):
        path = path_of(name, register, form)
        text = AS_TEXT.get(form, bytes.decode)(file_of(name, register, form))
        if form is PlanFormat.PDF:
            pages = enumerate(pages_of(file_of(name, register, form)), start=1)
            text += "".join(PAGE.format(number) + page for number, page in pages)
        if pytestconfig.getoption("--update-golden"):
            path.write_bytes(text.encode())
        approved = path.read_bytes().decode()
        if text != approved:
            lines = approved.splitlines(), text.splitlines()
            changed += unified_diff(*lines, f"{path.name} goedgekeurd", "nu", lineterm="", n=1)
    if changed:
        pytest.fail("\n".join(changed), pytrace=False)


def test_what_a_screen_reader_gets_of_an_empty_plan_is_as_approved(pytestconfig: pytest.Config) -> None:
    """The tags with their text; for a whole plan poppler needs a second for this."""
    path = GOLDEN.parent / "leeg_plan.nl.struct.txt"
    text = pdf_tags_with_text(file_of(EMPTY, Register.NL, PlanFormat.PDF))
    if pytestconfig.getoption("--update-golden"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_there_is_a_golden_file_for_each_form_and_no_other() -> None:
    expected = {path_of(*case, form) for case in CASES for form in formats_of(plan_of(*case))}
    assert set(GOLDEN.iterdir()) == expected
