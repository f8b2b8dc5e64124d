"""The accessibility statement, made from the last test of all screens. Only an audit gives a status."""

import streamlit as st

from wmo_core.content.accessibility import load_result
from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.texts import Texts
from wmo_core.ui.parts import contact
from wmo_core.ui.parts.escape import prose


def statement(texts: Texts) -> None:
    """Draw the statement, in the order of the Dutch register of accessibility statements."""
    words = texts.screen.toegankelijkheid
    found = _blanks()
    st.markdown(prose(words.intro))
    _part(words.status_titel, words.status)
    _part(words.getest_titel, fill(words.getest, found))
    st.markdown("\n".join(f"- {contact.item(fill(line, found))}" for line in words.uitslag))
    st.markdown(prose(fill(words.programma, found)))
    st.header(words.bekend_titel, anchor=False)
    st.markdown("\n".join(f"- {contact.item(line)}" for line in words.bekend.values()))
    _part(words.klacht_titel, words.klacht)
    st.markdown(contact.people(texts))
    st.markdown(prose(fill(words.opgesteld, found)))
    st.markdown(words.pictogrammen)


def _part(title: str, text: str) -> None:
    st.header(title, anchor=False)
    st.markdown(prose(text))


def _blanks() -> dict[str, str]:
    result = load_result()
    return {
        "dag": day_in_words(result.day),
        "versie": result.version,
        "schermen": str(result.screens),
        "staten": str(len(result.states)),
        "fouten": str(result.axe_faults),
        "toetsen": str(result.with_fault("keyboard")),
        "breed": str(result.with_fault("sideways")),
        "engels": str(result.with_fault("english")),
        "axe": result.axe,
        "browser": result.browser,
    }
