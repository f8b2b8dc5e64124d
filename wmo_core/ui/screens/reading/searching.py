"""The search field with its button, and what was found: a short answer, pages with a sentence, stories last.

What someone types goes nowhere but this session: not in the address, a log or a cookie.
"""

from collections.abc import Callable

import streamlit as st

from wmo_core.content.explanations import load_explanations
from wmo_core.content.fill import fill
from wmo_core.content.search.finding import Found, find
from wmo_core.content.search.sources import load_index
from wmo_core.content.texts import Texts
from wmo_core.plan.blanks import explanation_blanks
from wmo_core.today import today
from wmo_core.ui.parts import checked, contact, explanation_links, guard, navigation
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session
from wmo_core.ui.state.names import SEARCHED

_QUERY = "zoek"


def field(texts: Texts, then: Callable[[], None] = lambda: explanation_links.show("")) -> None:
    """Draw the field and its button, which Enter presses too; ``then`` leads to what is found."""
    words = texts.screen.lezen
    with (
        st.form("form:zoek", border=False),
        st.container(key="zoeken", horizontal=True, vertical_alignment="bottom"),
    ):
        guard.line(_QUERY, words.zoek, texts, before=_searched(), example=words.zoek_voorbeeld)
        st.form_submit_button(words.zoek_knop, key="zoek_knop", on_click=_search, args=(then,))


def _searched() -> str:
    return str(session.value(SEARCHED, ""))


def _search(then: Callable[[], None]) -> None:
    session.put(SEARCHED, guard.typed(_QUERY).strip())
    then()


def on_another_screen(texts: Texts) -> None:
    """Draw the field on another screen than the one that shows what was found."""
    field(texts, lambda: navigation.go("lezen"))


def results(texts: Texts) -> None:
    """Draw what was found for what was typed, if anything was."""
    if not _searched():
        return
    words = texts.screen.lezen
    found = find(_searched(), load_index(texts.register, contact.gemeente().id))
    values = explanation_blanks(today(), contact.gemeente(), texts)
    with st.container(border=True, key="gevonden"):
        st.header(words.gevonden if found.hits or found.answer else words.niets_gevonden, anchor=False)
        if found.answer is not None and found.answer.page is not None:
            checked.still_holds(load_explanations(texts.register)[found.answer.page], texts)
        _draw(found, {name: plain(value) for name, value in values.items()})
        if not found.hits and found.answer is None:
            st.markdown(fill(prose(words.niets_gevonden_tip), values))
            if found.near:
                st.markdown(prose(words.dichtbij))
            for hit in found.near:
                explanation_links.link(hit.title, hit.page)


def _draw(found: Found, values: dict[str, str]) -> None:
    if found.answer is not None:
        st.markdown(f"**{plain(found.answer.title)}**  \n{fill(prose(found.answer.text), values)}")
    for place, hit in enumerate(found.hits):
        with st.container(key=f"treffer-{place}"):  # the sentence belongs to the link above it
            explanation_links.link(hit.title, hit.page)
            st.markdown(fill(prose(hit.sentence), values))
