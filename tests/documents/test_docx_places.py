"""Where things stand in a DOCX: words beside their pictogram, tables and the place to sign in one piece."""

from typing import Any

import pytest

from tests.documents.readers import WP, W, docx_parts
from tests.documents.rendered import file_of
from tests.documents.samples import WORDS
from tests.documents.test_letters import document
from tests.plan.examples import DAYS
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat
from wmo_core.press.formats import Format
from wmo_core.press.render import render


def body(name: str, register: Register) -> Any:
    return docx_parts(file_of(name, register, PlanFormat.DOCX))["word/document.xml"]


def indent(paragraph: Any) -> tuple[int, int]:
    """Return where a paragraph stands and how far its first line stands before it."""
    found = paragraph.find(f"{W}pPr/{W}ind")
    return (0, 0) if found is None else (int(found.get(f"{W}left")), int(found.get(f"{W}hanging") or 0))


def text_of(paragraph: Any) -> str:
    return "".join(node.text or "" for node in paragraph.iter(f"{W}t"))


def paragraph_with(text: str, tree: Any) -> Any:
    return next(one for one in tree.iter(f"{W}p") if text in text_of(one))


def test_words_stand_beside_the_pictogram_and_the_lines_below_them_too() -> None:
    tree = body("zanger", Register.EASY_READ)
    left, hanging = indent(paragraph_with("Mijn leeftijd", tree))
    assert left == hanging > 0
    for said in ("Soms niet", WORDS[Register.EASY_READ].words_label):
        assert indent(paragraph_with(said, tree)) == (left, 0)
    assert indent(paragraph_with("Ik ben 34.", tree))[0] > left


def test_in_plain_dutch_nothing_is_kept_free_for_a_pictogram() -> None:
    assert indent(paragraph_with("Mijn leeftijd", body("zanger", Register.NL))) == (0, 0)


def test_a_picture_has_no_margins_of_its_own() -> None:
    for inline in body("zanger", Register.EASY_READ).iter(f"{WP}inline"):
        assert {inline.get(side) for side in ("distT", "distB", "distL", "distR")} == {"0"}


@pytest.mark.parametrize("register", Register)
def test_the_place_to_sign_and_the_table_of_days_are_not_split(register: Register) -> None:
    tree, words = body("bakker", register), WORDS[register]
    rows = list(tree.iter(f"{W}tr"))
    for row in rows[:-1]:
        assert all(one.find(f"{W}pPr/{W}keepNext") is not None for one in row.iter(f"{W}p"))
    assert all(one.find(f"{W}pPr/{W}keepNext") is None for one in rows[-1].iter(f"{W}p"))
    for said in (words.sign_statement, words.sign_date, words.sign_name):
        assert paragraph_with(said, tree).find(f"{W}pPr/{W}keepNext") is not None


def test_on_the_card_the_pictogram_stands_before_the_heading_and_not_behind_a_dot() -> None:
    content = render(Format.DOCX, document("gesprekskaart", Register.EASY_READ), DAYS["bakker"])
    pictured = [
        one for one in docx_parts(content)["word/document.xml"].iter(f"{W}p") if list(one.iter(f"{WP}inline"))
    ]
    assert {one.find(f"{W}pPr/{W}pStyle").get(f"{W}val") for one in pictured} == {"Heading1"}
    assert len(pictured) == 6


def test_the_foot_of_the_page_has_one_stop_for_the_number_at_the_right() -> None:
    parts = docx_parts(file_of("bakker", Register.NL, PlanFormat.DOCX))
    foot = next(part for name, part in parts.items() if name.startswith("word/footer"))
    assert [stop.get(f"{W}val") for stop in foot.iter(f"{W}tab") if stop.getparent().tag == f"{W}tabs"] == [
        "right"
    ]
    style = next(
        one for one in parts["word/styles.xml"].iter(f"{W}style") if one.get(f"{W}styleId") == "Footer"
    )
    assert style.find(f"{W}pPr/{W}tabs") is None
