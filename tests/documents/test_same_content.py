"""All forms say the same, section by section, and each hostile text stands literally in each of them."""

import json
from collections import Counter
from collections.abc import Callable

import pytest

from tests.documents.hostile import HOSTILE
from tests.documents.readers import docx_lines, html_of, json_strings, json_text, squeezed
from tests.documents.reading import lines_of, pages_of
from tests.documents.rendered import HOSTILE_PLANS, NAMES, file_of, hostile, plan_of
from tests.plan.examples import in_words
from wmo_core.content.register import Register
from wmo_core.documents.plan_document import plan_document
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.blocks import Heading
from wmo_core.press.clean import safe_text
from wmo_core.press.tree import walk

TEXT_OF: dict[PlanFormat, Callable[[bytes], str]] = {
    PlanFormat.DOCX: lambda content: "\n".join(text for _, text in docx_lines(content)),
    PlanFormat.HTML: lambda content: html_of(content).text,
    PlanFormat.TXT: bytes.decode,
    PlanFormat.JSON: json_text,
}
IN_ORDER = (PlanFormat.DOCX, PlanFormat.HTML)  # plain text names the columns of a table again in each row
DAYS = -4  # the section of the days: what follows is to hand in, what was agreed, to sign
CASES = [(name, register) for name in NAMES for register in Register]


def sections(text: str, plan: PersoonlijkPlan, clean: Callable[[str], str]) -> list[str]:
    """Return the letters and digits of a text, cut at the headings of the plan."""
    found, rest = [], squeezed(clean(text))
    for block in walk(plan_document(plan).blocks):
        if isinstance(block, Heading) and block.level == 1:
            before, heading, rest = rest.partition(squeezed(f"{block.letter}. {clean(block.text)}"))
            assert heading, "a heading is missing, or stands in another place"
            found.append(before)
    return [*found, rest]


def on_paper(name: str, register: Register) -> str:
    """Return all text of the PDF, without the footers."""
    return "\n".join(lines_of(pages_of(file_of(name, register, PlanFormat.PDF))))


@pytest.mark.parametrize(("name", "register"), CASES)
def test_every_form_says_the_same_section_by_section(name: str, register: Register) -> None:
    plan = plan_of(name, register)
    approved = sections(file_of(name, register, PlanFormat.TXT).decode(), plan, safe_text)
    for form in IN_ORDER:
        found = sections(TEXT_OF[form](file_of(name, register, form)), plan, safe_text)
        assert len(found) == len(approved)
        for part, other in zip(found[:DAYS], approved[:DAYS], strict=True):
            assert part == other, form
        # The days as a table, or as lines that name their column.
        assert not Counter(found[DAYS]) - Counter(approved[DAYS])
        assert found[DAYS + 1 :] == approved[DAYS + 1 :]


@pytest.mark.parametrize(("name", "register"), CASES)
def test_the_pdf_says_what_the_preview_says(name: str, register: Register) -> None:
    plan = plan_of(name, register)
    preview, paper = squeezed(in_words(plan)), squeezed(on_paper(name, register))
    if name == "kwaad_tekens":  # what is read back of Arabic, Hebrew and emoji depends on the reader
        preview, paper = (text.encode("ascii", "ignore").decode() for text in (preview, paper))
        assert Counter(preview) == Counter(paper)
    else:
        assert preview == paper


@pytest.mark.parametrize(("name", "register"), CASES)
def test_the_json_holds_every_text_of_the_plan(name: str, register: Register) -> None:
    plan = plan_of(name, register)
    found = set(json_strings(json.loads(file_of(name, register, PlanFormat.JSON))))
    for section in plan.sections:
        assert safe_text(section.title) in found
        for item in section.items:
            texts = (item.label, *item.lines, item.words, item.by, item.group)
            assert {safe_text(text) for text in texts} <= found
    for deadline in plan.deadlines:
        assert {deadline.label, deadline.day, deadline.note} <= found


@pytest.mark.parametrize("form", [PlanFormat.DOCX, PlanFormat.HTML, PlanFormat.TXT, PlanFormat.JSON])
def test_each_hostile_text_stands_literally_in_every_form(form: PlanFormat) -> None:
    plan = hostile(tuple(HOSTILE), Register.EASY_READ, longest=2_000)
    text = TEXT_OF[form](make(form, plan))
    shown = "".join(text.split())
    for case, words in HOSTILE.items():
        assert "".join(safe_text(words[:2_000]).split()) in shown, case


def test_a_character_without_a_glyph_is_a_box_on_paper_and_itself_elsewhere() -> None:
    register = Register.NL
    assert "□□" in on_paper("kwaad_tekens", register)
    for form in (PlanFormat.DOCX, PlanFormat.HTML, PlanFormat.TXT, PlanFormat.JSON):
        text = TEXT_OF[form](file_of("kwaad_tekens", register, form))
        assert "漢字" in text and "□" not in text


def test_the_hostile_plans_hold_all_hostile_texts() -> None:
    assert sorted(case for cases in HOSTILE_PLANS.values() for case in cases) == sorted(HOSTILE)


def test_forty_long_answers_are_made_in_every_form() -> None:
    words = "Ik wil graag zelf naar de markt. " * 60
    plan = plan_of("bakker", Register.NL)
    item = plan.sections[0].items[0]
    items = tuple(item.model_copy(update={"id": f"i{number}", "words": words}) for number in range(40))
    section = plan.sections[0].model_copy(update={"items": items})
    long = plan.model_copy(update={"sections": (section, *plan.sections[1:])})
    for form in (PlanFormat.DOCX, PlanFormat.HTML, PlanFormat.TXT, PlanFormat.JSON):
        assert TEXT_OF[form](make(form, long)).count("markt") >= 40 * 60
