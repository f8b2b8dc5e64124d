"""Questions about other laws: open one to see where to go. No test, and nothing is kept."""

import streamlit as st

from wmo_core.content.explanations import load_explanations
from wmo_core.content.fill import fill
from wmo_core.content.nazicht import national_sources
from wmo_core.content.other_laws import load_other_laws
from wmo_core.content.texts import Texts
from wmo_core.ui.parts import checked
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.explanation_links import link


def draw(texts: Texts) -> None:
    """Draw each question as a part that opens: the answer, the source, the page that explains more."""
    found = load_other_laws(texts.register)
    pages = load_explanations(texts.register)
    st.markdown(prose(found.wetten.intro))
    for question in found.vragen.values():
        with st.expander(" ".join(question.text.split())):
            st.markdown(prose(question.answer))
            if question.page in pages:
                link(pages[question.page].title, question.page)
            if shown := "; ".join(national_sources(question.source.split(";"))):
                st.markdown(fill(texts.screen.algemeen.bron, {"bron": plain(shown)}))
    checked.day(texts, found.nazicht)
