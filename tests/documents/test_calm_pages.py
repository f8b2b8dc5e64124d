"""How pages are filled: no heading alone at the foot, nobody signs an empty page, no paper for nothing."""

import pytest

from tests.documents.reading import height_of, lines_of, pages_of
from tests.documents.rendered import file_of, plan_of
from tests.documents.samples import WORDS, make_plan
from tests.plan.examples import DAYS, example
from wmo_core.content.letters import LetterId, load_frame
from wmo_core.content.register import Register
from wmo_core.documents.letters import letter_documents
from wmo_core.documents.plan_document import plan_document
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.letters import build_letter
from wmo_core.plan.models import PlanItem
from wmo_core.press.blocks import Heading
from wmo_core.press.formats import Format
from wmo_core.press.render import render
from wmo_core.press.tree import walk

CASES = [(name, register) for name in DAYS for register in Register]


@pytest.mark.parametrize(("name", "register"), CASES)
def test_no_heading_stands_alone_at_the_foot_of_a_page(name: str, register: Register) -> None:
    plan = plan_document(plan_of(name, register))
    headings = {block.text for block in walk(plan.blocks) if isinstance(block, Heading)}
    pages = [lines_of([page]) for page in pages_of(file_of(name, register, PlanFormat.PDF))]
    last = {page[-1] for page in pages}
    assert not {line for line in last if line.lstrip("ABCDEFGH ").strip() in headings or line in headings}


def test_a_heading_of_many_lines_stays_with_what_follows() -> None:
    counts = range(3, 11)
    plan = make_plan(Register.EASY_READ, {"A": tuple(map(tall_item, counts))})
    pages = pages_of(make(PlanFormat.PDF, plan))
    alone = [n for n in counts if not any(f"kop{n}\n" in one and f"vraag{n}\n" in one for one in pages)]
    assert not alone


@pytest.mark.parametrize("register", Register)
def test_what_the_last_page_has_left_becomes_lines_to_write_on(register: Register) -> None:
    """However long a plan is, one signs in the lower half, and how to hand it in never has its own page."""
    words = WORDS[register]
    for count in range(1, 9):
        pdf = make(PlanFormat.PDF, make_plan(register, {"A": (tall_item(3),) * count}))
        assert height_of(words.sign_signature.split()[-1], pdf) < 0.4, count
        pages = pages_of(pdf)
        assert words.next_step.agreed_title in pages[-1] and words.sign_title in pages[-1], count
        (there,) = (one for one in pages if words.hand_in_title in one)
        assert words.deadlines_title in there or there is pages[-1], count


def tall_item(count: int) -> PlanItem:
    """Return an answer with a heading and a label of so many short lines."""
    text = "woord\n" * count
    return PlanItem(
        id=f"lang{count}",
        label=f"vraag{count}\n{text}",
        lines=(text,),
        words=text,
        talk=True,
        by=text,
        group=f"kop{count}\n{text}",
    )


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("letter_id", [LetterId.MELDING, LetterId.CLIENTONDERSTEUNER])
def test_the_place_to_sign_has_words_of_the_letter_above_it(letter_id: LetterId, register: Register) -> None:
    day, frame = DAYS["bakker"], load_frame(register)
    letter = build_letter(letter_id, example("bakker"), plan_of("bakker", register))
    pages = pages_of(render(Format.PDF, letter_documents(letter)[Format.PDF], day))
    signed = next(page for page in (" ".join(one.split()) for one in pages) if frame.closing in page)
    assert frame.sign_label in signed
    assert letter.parts[-1].text.splitlines()[-1] in signed
