"""The end of an explanation: what one can do now, and a few pages that go on."""

from functools import partial

import streamlit as st

from wmo_core.content.document.explanation import BOARDS, load_explanation_words
from wmo_core.content.explanations import Explanation, load_explanations
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import dialled
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.documents.explanation import explanation_document
from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format
from wmo_core.press.render import render
from wmo_core.today import today
from wmo_core.ui.parts import contact, downloads, navigation
from wmo_core.ui.parts.explanation_links import board_target, link


def doing(found: Explanation, texts: Texts) -> None:
    """Draw what one can do: make a plan, call the loket, print this page, point at its board."""
    words = texts.screen.lezen
    st.header(words.doen_titel, anchor=False)
    st.page_link(navigation.path("start"), label=words.maak_plan)
    loket = contact.gemeente().loket
    with st.container(horizontal=True, key="doen"):
        if loket.phone:
            on_one_line = loket.phone.replace(" ", "\u00a0")
            st.link_button(fill(words.bel, {"telefoon": on_one_line}), dialled(loket.phone))
        document = explanation_document(found, contact.gemeente(), today(), texts)
        to_print(
            words.print, document, f"{load_explanation_words(texts.register).explanation_file}-{found.id}"
        )
    for board in BOARDS:
        if board == found.id:
            link(words.naar_bord, board_target(board))


def to_print(label: str, document: Document, name: str) -> None:
    """Draw the download of one clean page; it is made at the click."""
    make = partial(render, Format.PDF, document, today())
    name = name.replace("_", "-")
    downloads.button(label, make, f"{name}.pdf", Format.PDF.mime, key=f"print-{name}")


def further(found: Explanation, texts: Texts) -> None:
    """Draw the few pages that go on, and the way to all of them."""
    words, pages = texts.screen.lezen, load_explanations(texts.register)
    others = load_wegwijzer().lees_ook.get(found.id, ())
    if others:
        st.header(words.lees_ook, anchor=False)
    for page_id in others:
        link(pages[page_id].title, page_id)
    link(words.alle_uitleg, "")
