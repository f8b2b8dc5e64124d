"""The melding and the days that count: with words, a table and a timeline."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.ui.parts import contact, form, frame, next_step
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import days
from wmo_core.ui.state import session

texts = frame.begin("termijnen")
words = texts.screen.termijnen
with form.screen("termijnen"):
    frame.top(texts)
    days.back(texts)
    frame.heading(words.titel)
    st.markdown(prose(words.intro))
    days.ask(texts)
    if session.dossier().dates.melding is None:
        st.info(fill(prose(words.nog_niet_tekst), days.law_numbers()))
        st.header(words.hoe_titel, anchor=False)
        contact.example(texts)
        st.markdown(contact.local_text(contact.gemeente().loket.melding[texts.register]))
    days.show(texts)
    next_step.draw(texts)
    for title, lines in (
        (words.waarom_twee, [words.waarom_twee_tekst]),
        (words.te_laat_titel, [words.te_laat_plan, words.te_laat_gemeente, words.spoed]),
    ):
        with st.expander(title):
            st.markdown("\n\n".join(prose(line) for line in lines))
    form.button(words.naar_brieven, "naar-brieven", days.keep_and_go, "brieven")
    days.go_on(texts, "plan")
frame.end(texts, "melding_doen")
