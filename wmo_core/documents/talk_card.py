"""The talk card as a document: one A4 in large type. What is empty is a line to write on."""

from dataclasses import replace
from functools import partial

from wmo_core.content.letters import TalkWords
from wmo_core.content.register import Register
from wmo_core.documents.next_step import PICTOGRAM
from wmo_core.plan.dossier import TalkCard
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.phrases import one_line, shortened
from wmo_core.plan.talk_card import chosen_points, filled, point_in_words
from wmo_core.press.blocks import (
    Block,
    BulletList,
    Document,
    Fields,
    Group,
    Heading,
    Look,
    Paragraph,
    Tone,
    WriteLines,
)
from wmo_core.press.shorten import few_lines, first_that_fits, wrapped
from wmo_core.press.tree import walk

POINT = 120  # characters; three of them leave room for the rest
MOST_LINES = 3  # of what someone typed in one field
NAME = 40  # characters of the name of the resident, and of that of the municipality
STEPS = (180, 165, 150, 135, 120, 90, 60, 40, 25)  # after how many characters a text is cut, when it must be
# What fits on one page in the look of a card (templates/style.typ): lines, and em on a line in each register.
ROOM = 37.5
LINE_EM = {Register.NL: 29.5, Register.EASY_READ: 26.0}
HEADING, EMPTY = 2.1, 2.6  # lines for a heading, and for the lines to write on
PICTOGRAMS = {
    "points": "praten",
    "questions": "vraag",
    "companion": "samen",
    "keep_doing": "zelf",
    "not_about": "stop",
}


def talk_card_document(plan: PersoonlijkPlan, card: TalkCard, words: TalkWords) -> Document:
    """Return the card, with the points that stand in this plan; words are cut only where they do not fit.

    A card that nobody changed yet is filled from the answers. The next step stands below where there is room.
    """
    document = first_that_fits(partial(_document, plan, filled(card, plan), words), STEPS, _lines, ROOM)
    longer = replace(document, blocks=(*document.blocks, *_next_step(plan)))
    found = longer if _lines(longer) <= ROOM else document
    if plan.in_register is Register.EASY_READ:
        found = replace(found, blocks=(*found.blocks, Paragraph((words.credit,), Tone.SMALL)))
    return found


def _next_step(plan: PersoonlijkPlan) -> tuple[Block, ...]:
    """Return what comes next and when, in one line."""
    said = f"{one_line(plan.next_step.what)} {one_line(plan.next_step.when)}"
    return Heading(plan.words.next_step.title), Group((BulletList((said,)),), PICTOGRAM, keep=True)


def _document(plan: PersoonlijkPlan, card: TalkCard, words: TalkWords, most: int | None) -> Document:
    points = [shortened(point_in_words(item), POINT) for item in chosen_points(card, plan)]
    parts = [("points", (*points, *few_lines(card.own_point, 1)))]
    for name in ("questions", "companion", "keep_doing", "not_about"):
        parts.append((name, few_lines(getattr(card, name), MOST_LINES)))
    who = ((words.name_label, plan.name), (words.gemeente_label, plan.gemeente))
    known = tuple((label, shortened(one_line(name), NAME)) for label, name in who if name.strip())
    blocks: list[Block] = [Fields(known)] if known else []
    for name, entries in parts:
        shown = tuple(shortened(entry, most) if most else entry for entry in entries)
        body: Block = BulletList(shown) if shown else WriteLines()
        blocks += [Heading(getattr(words, f"{name}_title")), Group((body,), PICTOGRAMS[name], keep=True)]
    return Document(words.title, words.footer, tuple(blocks), plan.in_register, Look.CARD)


def _lines(document: Document) -> float:
    """Return how many lines the card takes, estimated on the safe side."""
    total = 0.0
    for block in walk(document.blocks):
        if isinstance(block, Heading):
            total += HEADING
        elif isinstance(block, BulletList):
            total += sum(wrapped(entry, LINE_EM[document.in_register]) for entry in block.entries)
        elif isinstance(block, WriteLines):
            total += EMPTY
    return total
