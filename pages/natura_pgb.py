"""Zorg in natura or a pgb: side by side, on someone's own answers, and ten situations without a score."""

import streamlit as st

from wmo_core.ui.parts import form, frame
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import choices, forms_of_help

texts = frame.begin("natura_pgb")
words = texts.screen.natura_pgb
with form.screen("natura_pgb"):
    frame.top(texts)
    choices.back("leveringsvorm", texts, to="kosten")
    frame.heading(words.titel)
    st.markdown(prose(words.intro))
    st.markdown(prose(words.kies))
    forms_of_help.comparison(texts)
    forms_of_help.own_answers(texts)
    forms_of_help.ten_situations(texts)
    choices.choice("leveringsvorm", texts, after="termijnen")
frame.end(texts, "natura_of_pgb")
