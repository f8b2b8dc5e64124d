"""The costs: who pays, how much, who decides, and what to ask."""

import streamlit as st

from wmo_core.plan.kosten import kosten
from wmo_core.today import today
from wmo_core.ui.parts import form, frame, voice
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import choices, money
from wmo_core.ui.state import session

texts = frame.begin("kosten")
words = texts.screen.kosten
with form.screen("kosten"):
    frame.top(texts)
    choices.back("kosten_vragen", texts)
    frame.heading(words.titel)
    voice.who_is_meant(texts)
    found = kosten(session.dossier(), today())
    money.costs(found, today(), texts)
    st.header(words.wie_beslist_titel, anchor=False)
    st.markdown(prose(words.wie_beslist))
    st.markdown(prose(words.weinig_geld))
    if found.landelijk is not None:  # what comes after a year that is known
        st.header(words.later_titel, anchor=False)
        st.markdown(prose(words.later))
    choices.choice("kosten_vragen", texts, after="natura_pgb")
frame.end(texts, "eigen_bijdrage")
