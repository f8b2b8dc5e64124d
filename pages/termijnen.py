"""The melding and the days that count: with words, a table and a timeline."""

import streamlit as st

from wmo_core.ui.parts import form, frame
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import days

texts = frame.begin("termijnen")
words = texts.screen.termijnen
with form.screen("termijnen"):
    frame.top(texts)
    days.back(texts)
    frame.heading(words.titel)
    st.markdown(prose(words.intro))
    days.ask(texts)
    days.show(texts)
    for title, lines in (
        (words.waarom_twee, [words.waarom_twee_tekst]),
        (words.te_laat_titel, [words.te_laat_plan, words.te_laat_gemeente, words.spoed]),
    ):
        with st.expander(title):
            st.markdown("\n\n".join(prose(line) for line in lines))
    form.button(words.naar_brieven, "naar-brieven", days.keep_and_go, "brieven")
    days.go_on(texts, "plan")
frame.end(texts, "melding_doen")
