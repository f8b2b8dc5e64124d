"""The plan to go on writing in: what Word and LibreOffice need to read it out and to tick it."""

from typing import Any

import pytest

from tests.documents.readers import WP, W, docx_lines, docx_parts
from tests.documents.rendered import NAMES, file_of, plan_of
from tests.documents.samples import WORDS, make_plan
from wmo_core.content.pictograms import load_pictograms
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.talk_card import to_talk_about, wishes

CASES = [(name, register) for name in NAMES for register in Register]
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def parts(name: str = "bakker", register: Register = Register.NL) -> dict[str, Any]:
    return docx_parts(file_of(name, register, PlanFormat.DOCX))


@pytest.mark.parametrize(("name", "register"), CASES)
def test_each_pictogram_has_an_alt_text_and_stands_in_easy_read_only(name: str, register: Register) -> None:
    pictures = [*parts(name, register)["word/document.xml"].iter(f"{WP}docPr")]
    ideas = {one.idea for one in load_pictograms().index}
    assert bool(pictures) == (register is Register.EASY_READ)
    assert all(picture.get("descr") in ideas for picture in pictures)


@pytest.mark.parametrize(("name", "register"), CASES)
def test_each_section_is_a_heading_that_one_can_jump_to(name: str, register: Register) -> None:
    lines = docx_lines(file_of(name, register, PlanFormat.DOCX))
    found = [text.strip() for style, text in lines if style == "Heading1"]  # after a picture
    plan = plan_of(name, register)
    first = [plan.words.wishes_title] if wishes(plan) or to_talk_about(plan) else []
    first += [plan.words.next_step.title]
    first += [plan.words.opening_title] if plan.opening else []
    assert found[: len(first) + 8] == first + [f"{section.id}. {section.title}" for section in plan.sections]
    assert [text for style, text in lines if style == "Title"] == [plan.words.title]


def test_the_document_is_dutch_in_every_place_where_a_language_stands() -> None:
    found = parts()
    languages = [
        node.get(f"{W}val")
        for name in ("word/styles.xml", "word/settings.xml")
        for node in found[name].iter(f"{W}lang", f"{W}themeFontLang")
    ]
    assert set(languages) == {"nl-NL"}
    core = found["docProps/core.xml"]
    texts = {node.tag.rpartition("}")[2]: node.text for node in core}
    assert texts["language"] == "nl-NL" and texts["title"] == WORDS[Register.NL].title
    assert texts["created"] == "2025-12-19T12:00:00Z"
    assert not texts.get("creator") and not texts.get("lastModifiedBy") and not texts.get("description")


def test_the_table_names_its_columns_and_no_row_is_cut() -> None:
    (table,) = parts()["word/document.xml"].iter(f"{W}tbl")
    rows = [*table.iter(f"{W}tr")]
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_the_boxes_can_be_ticked_by_a_click() -> None:
    boxes = [*parts()["word/document.xml"].iter(f"{W14}checkbox")]
    ticked = [box.find(f"{W14}checked").get(f"{W14}val") for box in boxes]
    assert ticked == ["1", "1", "0"]  # two things to talk about, and whether the plan was read
    for box in boxes:
        (sign,) = box.getparent().getparent().iter(f"{W}t")
        assert sign.text == ("☒" if box.find(f"{W14}checked").get(f"{W14}val") == "1" else "☐")


def test_an_empty_plan_has_a_box_for_each_thing_that_is_open() -> None:
    found = docx_parts(make(PlanFormat.DOCX, make_plan()))["word/document.xml"]
    assert len([*found.iter(f"{W14}checkbox")]) == 10


def test_the_font_is_on_most_computers_and_names_what_to_take_instead() -> None:
    found = parts()
    fonts = {node.get(f"{W}ascii") for node in found["word/styles.xml"].iter(f"{W}rFonts")}
    assert fonts <= {"Verdana", None}
    (font,) = found["word/fontTable.xml"].iter(f"{W}font")
    assert font.get(f"{W}name") == "Verdana"
    assert font.find(f"{W}altName").get(f"{W}val") == "DejaVu Sans"


def test_the_footer_counts_the_pages() -> None:
    footer = parts()["word/footer1.xml"]
    fields = [node.get(f"{W}instr").strip() for node in footer.iter(f"{W}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_each_style_that_is_used_exists() -> None:
    found = parts("helper", Register.EASY_READ)
    known = {style.get(f"{W}styleId") for style in found["word/styles.xml"].iter(f"{W}style")}
    used = [node.get(f"{W}val") for node in found["word/document.xml"].iter(f"{W}pStyle", f"{W}tblStyle")]
    based_on = [node.get(f"{W}val") for node in found["word/styles.xml"].iter(f"{W}basedOn", f"{W}next")]
    assert {*used, *based_on} <= known


def test_the_same_plan_gives_the_same_file() -> None:
    assert make(PlanFormat.DOCX, plan_of("bakker", Register.NL)) == file_of(
        "bakker", Register.NL, PlanFormat.DOCX
    )
