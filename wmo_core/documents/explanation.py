"""A page of explanation on paper: all parts open, no links, and how to reach a person at the end."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from wmo_core.content.all_gemeenten.local_facts import name_in_text
from wmo_core.content.all_gemeenten.words import load_national_words
from wmo_core.content.document.explanation import ExplanationWords, load_explanation_words
from wmo_core.content.explanations import Explanation
from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.gemeenten import Gemeente
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.register import Register
from wmo_core.content.texts import Texts
from wmo_core.documents.plan_document import lines_of
from wmo_core.plan.blanks import explanation_blanks, rules_over
from wmo_core.plan.phrases import one_line
from wmo_core.press.blocks import Block, BulletList, Document, Group, Heading, Look, Paragraph, Tone

_HEADING = re.compile(r"^#+ ")
_ITEM = re.compile(r"^- ")
_SAID = re.compile(r"^> ?")
_BOLD = "**"


def explanation_document(found: Explanation, gemeente: Gemeente, on: date, texts: Texts) -> Document:
    """Return a page as a document, with the facts of a municipality on a day. Raises NotKnownError."""
    words = load_explanation_words(texts.register)
    body = fill(found.body, explanation_blanks(on, gemeente, texts))
    over = over_notice(found, on, texts)
    blocks = (*over, *_blocks(body.replace(_BOLD, "")), _person(words, gemeente, texts))
    return Document(
        found.title, footer_of(words, gemeente, on, texts.register), blocks, texts.register, Look.SHEET
    )


def over_notice(nazicht: Nazicht, on: date, texts: Texts) -> tuple[Block, ...]:
    """Return in one line that a text is about rules of the eigen bijdrage that are over, if it is."""
    over = rules_over(nazicht, on, texts.screen.kosten.regels_voorbij_kort)
    return () if over is None else (Paragraph(lines_of(over), Tone.LABEL),)


def footer_of(words: ExplanationWords, gemeente: Gemeente, on: date, register: Register) -> str:
    """Return the foot of a page: the municipality and the day, and the blanks that the press fills."""
    known = {"gemeente": name_in_text(gemeente, register), "dag": short_day(on)}
    return fill(words.footer, known | {blank: f"{{{blank}}}" for blank in ("bladzijde", "totaal")})


def _blocks(body: str) -> Iterator[Block]:
    """Yield the parts of a text in the small Markdown of the pages: headings, lists, quotes, paragraphs."""
    for part in re.split(r"\n{2,}", body.strip()):
        for kind, lines in groupby(part.splitlines(), key=_kind):
            yield from _block(kind, tuple(lines))


def _kind(line: str) -> str:
    return "heading" if _HEADING.match(line) else "item" if _ITEM.match(line) else "text"


def _block(kind: str, lines: tuple[str, ...]) -> Iterator[Block]:
    match kind:
        case "heading":
            yield from (Heading(_HEADING.sub("", line)) for line in lines)
        case "item":
            yield BulletList(tuple(_ITEM.sub("", line) for line in lines))
        case _:
            # What one can say stands between quotation marks already.
            yield Paragraph(tuple(_SAID.sub("", line) for line in lines))


def _person(words: ExplanationWords, gemeente: Gemeente, texts: Texts) -> Group:
    """Return how to reach a person, together on one page."""
    return Group((Heading(words.person_title), *reach_blocks(gemeente, texts)), keep=True)


def reach_blocks(gemeente: Gemeente, texts: Texts) -> tuple[Block, ...]:
    """Return how to reach the loket, and that it is an example where it is one."""
    said = texts.screen.hulp
    blocks: list[Block] = [
        Paragraph((gemeente.loket.name or load_national_words(texts.register).loket,), Tone.LABEL),
        Paragraph(gemeente.loket.reach(said) or lines_of(said.vraag_gemeente)),
    ]
    if gemeente.example:
        blocks.append(Paragraph((one_line(gemeente.notice[texts.register]),), Tone.SMALL))
    return tuple(blocks)
