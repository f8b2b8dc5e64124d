"""What someone reads who stops for a while: how to go on, and where the answers are."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.texts import Texts
from wmo_core.retention import RETENTION
from wmo_core.ui.parts import contact, leaving
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import own_file
from wmo_core.ui.state.deployment import at_desk, may_hand_over


def draw(texts: Texts) -> None:
    """Draw how to go on, the button that keeps the answers as a file, and where everything is."""
    words = texts.screen.pauze
    st.markdown(prose(words.intro))
    st.header(words.verder_titel, anchor=False)
    st.markdown(_filled(words.verder_loket if at_desk() else words.verder_thuis))
    st.markdown(prose(words.verder_bestand))
    own_file.button(texts)
    where(texts)
    leaving.next_person(texts.screen.algemeen.wis)


def where(texts: Texts) -> None:
    """Draw where the answers are, for how long, and what nobody here can wipe."""
    words = texts.screen.pauze
    st.header(words.bewaard_titel, anchor=False)
    st.markdown("\n".join(f"- {fill(contact.item(line), RETENTION)}" for line in words.bewaard))
    st.markdown(_filled(words.bewaard_loket if at_desk() else words.bewaard_thuis))
    st.markdown(not_wiped(texts))


def not_wiped(texts: Texts) -> str:
    """Return what nobody here can wipe, and that a code goes on until someone stops it, as Markdown."""
    words = texts.screen.pauze
    code = fill(prose(words.code_werkt_nog), {"scherm": texts.screen.titles["ontvangen"]})
    return "\n\n".join([prose(words.niet_te_wissen), *([code] if may_hand_over() else [])])


def _filled(text: str) -> str:
    return fill(prose(text), RETENTION)
