"""The page for the consulent as a document: at most one A4. What is too long is cut, no item is dropped."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from wmo_core.content.formatting import short_day
from wmo_core.documents.plan_document import lines_of
from wmo_core.plan.consulent import ConsulentPage, ConsulentPart, Said
from wmo_core.plan.phrases import one_line, shortened
from wmo_core.press.blocks import Block, Document, Fields, Heading, Look, Paragraph
from wmo_core.press.shorten import first_that_fits, wrapped

# How many characters of an answer are shown: the first of these with which all answers fit.
STEPS = (600, 400, 300, 220, 160, 120, 90, 70, 55, 45, 36, 28, 22, 16, 12, 9, 6, 4)
# What fits on one page in the dense look of templates/style.typ: lines, and em on a line.
ROOM, LINE_EM = 77.0, 60.0
LARGER = {Look.ONE_PAGE: 10 / 8.5, Look.CLOSE: 9.25 / 8.5}  # the type of a page that is not full
SHORTEST_NAME = 7  # characters of an onderwerp
HEADING, GAP = 1.6, 0.1  # lines for a heading, and extra between two rows
TALK = "*"  # explained at the top of the page


def consulent_document(page: ConsulentPage) -> Document:
    """Return the page: in the largest type in which all fits, else with each answer cut by the same rule."""
    whole = _document(page, None)
    for look, larger in LARGER.items():
        if _lines(whole, LINE_EM / larger) <= ROOM / larger:
            return replace(whole, look=look)
    return first_that_fits(partial(_document, page), STEPS, _lines, ROOM)


def _document(page: ConsulentPage, most: int | None) -> Document:
    plan, words = page.plan, page.words
    facts = (
        (words.name_label, one_line(plan.name)),
        (words.made_on_label, short_day(plan.made_on)),
        (words.gemeente_label, one_line(plan.gemeente)),
        (words.origin_label, " ".join(page.legend)),
    )
    blocks: list[Block] = [
        Paragraph(
            lines_of(words.what_it_is) + lines_of(words.talk) + (lines_of(words.shortened) if most else ())
        ),
        Fields(tuple(fact for fact in facts if fact[1] or fact[0] == words.gemeente_label)),
    ]
    for part in page.parts:
        blocks += [Heading(f"{part.section.lower()}. {part.title}"), Fields(tuple(_rows(part, page, most)))]
    return Document(words.title, words.footer, tuple(blocks), plan.in_register, Look.DENSE)


def _rows(part: ConsulentPart, page: ConsulentPage, most: int | None) -> Iterator[tuple[str, str]]:
    words = page.words
    for label, said in part.rows:
        yield label, "; ".join(_in_words(one, most) for one in said)
    if part.open:
        names = (f"{label} ({', '.join(about)})" if about else label for label, about in part.open)
        yield words.open_label, "; ".join(names)
    if not part.rows and not part.open:
        yield words.open_label, words.nothing


def _in_words(said: Said, most: int | None) -> str:
    shown = shortened(said.words, most) if most else said.words
    name = shortened(said.about, max(most, SHORTEST_NAME)) if most else said.about
    about = f"{name}: " if name else ""
    number = f" ({said.origin})" if said.origin else ""
    return f"{about}{shown}{TALK if said.talk else ''}{number}"


def _lines(document: Document, line_em: float = LINE_EM) -> float:
    """Return how many lines a document takes, estimated on the safe side."""
    total = 0.0
    for block in document.blocks:
        if isinstance(block, Heading):
            total += HEADING
        elif isinstance(block, Paragraph):
            total += GAP + sum(wrapped(line, line_em) for line in block.lines)
        elif isinstance(block, Fields):
            total += sum(GAP + wrapped(f"{name}: {value}", line_em) for name, value in block.rows)
    return total
