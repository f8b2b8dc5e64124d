"""Each form of four plans as someone looked at it and approved it; two of them are full of hostile texts.

A PDF stands here as its tags and its text, a DOCX as its styles and its text. For new ones: ``make golden``.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.approved import check_approved
from tests.documents.readers import docx_lines, pdf_tags, pdf_tags_with_text
from tests.documents.reading import pages_of
from tests.documents.rendered import EMPTY, file_of, plan_of
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, formats_of

GOLDEN = Path(__file__).parents[1] / "golden" / "documenten"
# One with days and one with pictograms; of the other register the words only are different.
PLANS = {
    "bakker": Register.NL,
    "zanger": Register.EASY_READ,
    "kwaad_opmaak": Register.NL,
    "kwaad_tekens": Register.EASY_READ,
}
CASES = [
    (name, register, form) for name, register in PLANS.items() for form in formats_of(plan_of(name, register))
]
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


def path_of(name: str, form: PlanFormat) -> Path:
    end = {PlanFormat.PDF: "pdf.txt", PlanFormat.DOCX: "docx.txt"}.get(form, form.value)
    return GOLDEN / f"{name}.{end}"


@pytest.mark.parametrize(("name", "register", "form"), CASES)
def test_each_form_reads_as_approved(
    name: str, register: Register, form: PlanFormat, pytestconfig: pytest.Config
) -> None:
    content = file_of(name, register, form)
    text = AS_TEXT.get(form, bytes.decode)(content)
    if form is PlanFormat.PDF:
        text += "".join(PAGE.format(number) + page for number, page in enumerate(pages_of(content), start=1))
    check_approved(path_of(name, form), text, pytestconfig)


def test_what_a_screen_reader_gets_of_an_empty_plan_is_as_approved(pytestconfig: pytest.Config) -> None:
    """The tags with their text; for a whole plan poppler needs a second for this."""
    text = pdf_tags_with_text(file_of(EMPTY, Register.NL, PlanFormat.PDF))
    check_approved(GOLDEN.parent / "leeg_plan.struct.txt", text, pytestconfig)


def test_there_is_a_golden_file_for_each_form_and_no_other() -> None:
    assert set(GOLDEN.iterdir()) == {path_of(name, form) for name, _, form in CASES}
