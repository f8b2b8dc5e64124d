"""The boards to point at in a talk: the list of them, and one board as large as the screen allows."""

import streamlit as st

from wmo_core.content.document.explanation import BOARDS, BoardId, load_explanation_words
from wmo_core.content.explanations import load_explanations
from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.texts import Texts
from wmo_core.documents.board import PAID, amount_of, board_document
from wmo_core.today import today
from wmo_core.ui.parts import checked, contact, explanation_end
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.explanation_links import board_target, link
from wmo_core.ui.parts.pictures import picture

# The one word of a board that is longer than half a telephone, with a hyphen that shows where it breaks.
_MAY_BREAK = ("cliëntondersteun", "cliënt\u00adondersteun")
_HEAD = "| {} | {} |\n| --- | --- |\n"


def draw(texts: Texts) -> None:
    """Draw a link to each board."""
    st.markdown(prose(texts.screen.lezen.borden_intro))
    for board in BOARDS:
        link(load_explanation_words(texts.register).boards[board].title, board_target(board))


def board(board_id: BoardId, texts: Texts) -> None:
    """Draw one board: side by side on every screen, for that is what one points at."""
    words, own = texts.screen.lezen, load_explanation_words(texts.register)
    gemeente, on = contact.gemeente(), today()
    if board_id == PAID:
        checked.still_holds(own.nazicht, texts)
        st.info(f"**{plain(amount_of(gemeente, on, texts).strip())}**")
    with st.container(key="bord"):
        st.markdown(_table(board_id, texts))
    st.info(prose(own.boards[board_id].teach_back))
    st.markdown(prose(own.decides))
    st.markdown(fill(words.geldt, {"gemeente": plain(contact.name(texts)), "dag": plain(short_day(on))}))
    document = board_document(board_id, gemeente, on, texts)
    explanation_end.to_print(words.print_bord, document, f"{own.board_file}-{board_id}")
    if board_id in load_explanations(texts.register):
        link(words.bij_bord, board_id)


def _table(board_id: BoardId, texts: Texts) -> str:
    own = load_explanation_words(texts.register).boards[board_id]
    rows = zip(own.one.items(), own.other.items(), strict=True)
    return _HEAD.format(plain(own.one_title), plain(own.other_title)) + "".join(
        f"| {_cell(*one)} | {_cell(*other)} |\n" for one, other in rows
    )


def _cell(idea: str, text: str) -> str:
    return f"{picture(idea)}{plain(' '.join(text.split())).replace(*_MAY_BREAK)}"
