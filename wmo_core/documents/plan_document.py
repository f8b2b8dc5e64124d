"""PersoonlijkPlan → the tree that all formats render: in which order and portions a document shows it."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from wmo_core.content.document.plan import Section
from wmo_core.content.formatting import short_day
from wmo_core.content.register import Register
from wmo_core.documents.next_step import agreed_blocks, next_step_blocks
from wmo_core.documents.people_and_week import pictures_of
from wmo_core.documents.wishes import first_wishes
from wmo_core.plan.models import PersoonlijkPlan, PlanItem, PlanSection
from wmo_core.plan.phrases import one_line
from wmo_core.press.blocks import (
    Block,
    BulletList,
    Document,
    Fields,
    Group,
    Heading,
    Lines,
    Mark,
    Notice,
    Paragraph,
    PrintNote,
    Quote,
    SignBox,
    Table,
    Tick,
    TickBoxes,
    Tone,
)
from wmo_core.press.prepare import printable

SECTION_PICTOGRAMS: Mapping[Section, str] = {
    "A": "zelf",
    "B": "gezin",
    "C": "mensen",
    "D": "mantelzorg",
    "E": "buurt",
    "F": "dokter",
    "G": "geld",
    "H": "plan",
}
FIXED_PICTOGRAMS = frozenset({"goed", "gemeente", "praten", "kalender", "handtekening", "brief"})  # no item
_SHORT = 800  # characters; an item up to this length is kept on one page with its headings
_HALF_A_LINE = 25  # characters


def plan_document(plan: PersoonlijkPlan) -> Document:
    """Return all that the document shows, from top to bottom."""
    words = plan.words
    blocks: list[Block] = [
        Paragraph((plan.state,), Tone.SUBTITLE),
        Fields(tuple(_facts(plan))),
        *first_wishes(plan),
        *next_step_blocks(plan),
        Group(
            (Paragraph(lines_of(plan.introduction)), Notice(lines_of(words.decision_note), "gemeente")),
            keep=True,
            wide=True,
        ),
        *(_open(plan) if plan.is_empty else _parts(plan)),
        *_deadlines(plan),
        _hand_in(plan),
        _ending(plan),
    ]
    return Document(words.title, words.page_footer, tuple(blocks), plan.in_register)


def replaced_characters(plan: PersoonlijkPlan) -> tuple[str, ...]:
    """Return the characters of the plan that the PDF cannot show, each once."""
    return printable(plan_document(plan)).replaced


def lines_of(text: str) -> Lines:
    """Return the lines of a text, without empty ones at its ends."""
    return tuple(text.strip("\n").split("\n")) if text.strip() else ()


def _facts(plan: PersoonlijkPlan) -> Iterator[tuple[str, str]]:
    """Yield who and when; without a municipality there is a line to write it on."""
    gemeente = plan.words.gemeente_label
    facts = (
        (plan.words.name_label, one_line(plan.name)),
        (plan.words.made_on_label, short_day(plan.made_on)),
        (gemeente, one_line(plan.gemeente)),
        (plan.words.by_label, plan.filled_by),
    )
    return (fact for fact in facts if fact[1].strip() or fact[0] == gemeente)


def _parts(plan: PersoonlijkPlan) -> Iterator[Block]:
    yield from _opening(plan)
    for section in plan.sections:
        yield from _section(section, plan)


def _open(plan: PersoonlijkPlan) -> Iterator[Block]:
    """Yield what is still open, as boxes to tick: eight times "nothing here" helps nobody."""
    words = plan.words
    yield Heading(words.open_title)
    yield Group((Paragraph(lines_of(words.open_explanation)),), "praten", keep=True, lead=True)
    titles = (words.opening_title, *(f"{section.id}. {section.title}" for section in plan.sections))
    yield Group((TickBoxes(tuple(map(Tick, titles))),))


def _opening(plan: PersoonlijkPlan) -> Iterator[Block]:
    """Yield what goes well and what someone does for others, before what is difficult."""
    if plan.opening:
        yield Heading(plan.words.opening_title)
        explanation = Paragraph(lines_of(plan.words.opening_explanation), Tone.SOFT)
        yield Group((explanation,), "goed", keep=True, lead=True)
        above = f"{plan.words.opening_title}\n{plan.words.opening_explanation}"
        for _, item in plan.opening:
            yield _item(item, plan, above)
            above = ""


def _section(section: PlanSection, plan: PersoonlijkPlan) -> Iterator[Block]:
    yield Heading(section.title, letter=section.id)
    below = section.items_below
    # Of an empty part it is only said that it is empty.
    texts = [Paragraph(lines_of(section.explanation), Tone.SOFT)]
    if not below:
        texts = [Paragraph(lines_of(plan.words.told_in_opening if section.items else section.empty))]
    shown = tuple(text for text in texts if text.lines)
    yield Group(shown, SECTION_PICTOGRAMS[section.id], keep=True, lead=bool(below))
    above = f"{section.title}\n{section.explanation}\n"
    for title, items in groupby(below, key=lambda item: item.group):
        above += title
        if title:
            yield Heading(title, level=2)
        for item in items:
            yield _item(item, plan, above)
            yield from pictures_of(item, plan.words.people_and_week)
            above = ""


def _item(item: PlanItem, plan: PersoonlijkPlan, above: str = "") -> Group:
    """Return an answer. It is kept on one page while it is short, with what stands right ``above`` it."""
    blocks: list[Block] = []
    if item.label:
        blocks.append(Paragraph((item.label,), Tone.LABEL))
    if item.lines:
        blocks.append(BulletList(item.lines))
    if item.words.strip():
        blocks.append(Quote(item.words_label, lines_of(item.words)))
    if item.helper_words.strip():
        blocks.append(Quote(item.helper_label, lines_of(item.helper_words)))
    if item.by:
        blocks.append(Paragraph(lines_of(item.by), Tone.SMALL))
    if item.talk:
        blocks.append(Mark(plan.words.talk_label, "praten"))
    return Group(tuple(blocks), item.pictogram or "", keep=_size(item, above) <= _SHORT)


def _size(item: PlanItem, above: str) -> int:
    """Return how many characters an item is long with what is above it, where each line may end halfway."""
    texts = (above, item.label, *item.lines, item.words, item.helper_words, item.by)
    return sum(len(text) + _HALF_A_LINE * len(text.splitlines()) for text in texts)


def _deadlines(plan: PersoonlijkPlan) -> Iterator[Block]:
    """Yield the days that count. Easy-read has two columns and keeps the note with the day."""
    words = plan.words
    explanation = lines_of(words.deadlines_explanation if plan.deadlines else words.deadlines_empty)
    yield Heading(words.deadlines_title)
    yield Group((Paragraph(explanation),), "kalender", keep=True, lead=bool(plan.deadlines))
    head = (words.deadline_head_what, words.deadline_head_day)
    if plan.in_register is Register.NL and any(deadline.note for deadline in plan.deadlines):
        rows = tuple(((each.label,), (each.day,), (each.note,)) for each in plan.deadlines)
        yield Table((*head, words.deadline_head_note), rows)
    elif plan.deadlines:
        days = ((each.day, each.note) if each.note else (each.day,) for each in plan.deadlines)
        labels = ((each.label,) for each in plan.deadlines)
        yield Table(head, tuple(zip(labels, days, strict=True)))


def _hand_in(plan: PersoonlijkPlan) -> Group:
    """Return how to hand it in: it goes with the days, where these leave room."""
    how = Paragraph(lines_of(plan.hand_in))
    return Group((Heading(plan.words.hand_in_title), Group((how,), "brief")), keep=True)


def _ending(plan: PersoonlijkPlan) -> Group:
    """Return what was agreed, the box to sign and the small print: together on the last page."""
    words = plan.words
    lines = (words.sign_date, words.sign_name, words.sign_signature)
    credit = (Paragraph((words.credit,), Tone.SMALL),) if plan.in_register is Register.EASY_READ else ()
    return Group(
        (
            *agreed_blocks(plan),
            Heading(words.sign_title),
            SignBox(words.sign_statement, lines, "handtekening"),
            PrintNote(lines_of(words.replaced)),
            *credit,
        ),
        keep=True,
    )
