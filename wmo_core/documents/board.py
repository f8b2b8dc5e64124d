"""A board to point at in a talk: one A4 with two columns of pictures and words, and what to tell back."""

from datetime import date

from wmo_core.content.document.explanation import BoardId, load_explanation_words
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import Gemeente
from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.texts import Texts
from wmo_core.documents.explanation import footer_of, over_notice
from wmo_core.documents.plan_document import lines_of
from wmo_core.plan.blanks import explanation_blanks
from wmo_core.plan.phrases import one_line
from wmo_core.press.blocks import Block, Document, Look, Notice, Paragraph, Table, Tone

PAID: BoardId = "eigen_bijdrage"


def board_document(board: BoardId, gemeente: Gemeente, on: date, texts: Texts) -> Document:
    """Return a board with the amounts of a municipality on a day. Raises NotKnownError."""
    words = load_explanation_words(texts.register)
    own = words.boards[board]
    pairs = tuple(zip(own.one.items(), own.other.items(), strict=True))
    rows = tuple(tuple(lines_of(text) for _, text in pair) for pair in pairs)
    drawn = tuple(tuple(pictogram_for(idea) or "" for idea, _ in pair) for pair in pairs)
    notice = (gemeente.notice[texts.register],) if gemeente.example else ()
    small = (words.decides, *notice, words.credit)
    blocks: list[Block] = []
    if board == PAID:
        amount = Notice(lines_of(amount_of(gemeente, on, texts)), "geld")
        blocks += over_notice(words.nazicht, on, texts) or (amount,)
    blocks += [
        Table((own.one_title, own.other_title), rows, drawn),
        Notice(lines_of(own.teach_back), "praten"),
        Paragraph(tuple(map(one_line, small)), Tone.SMALL),
    ]
    footer = footer_of(words, gemeente, on, texts.register)
    return Document(own.title, footer, tuple(blocks), texts.register, Look.BOARD)


def amount_of(gemeente: Gemeente, on: date, texts: Texts) -> str:
    """Return what is paid in this municipality and at most in the country, on a day."""
    words = load_explanation_words(texts.register)
    return fill(words.amount, explanation_blanks(on, gemeente, texts))
