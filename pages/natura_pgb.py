"""Zorg in natura or a pgb: side by side, on someone's own answers, and ten situations without a score."""

import streamlit as st

from wmo_core.ui import choices, form, forms_of_help, page
from wmo_core.ui.escape import prose

texts = page.begin("natura_pgb")
words = texts.section("natura_pgb")
with form.screen("natura_pgb"):
    page.top(texts)
    page.back_to("kosten", texts)
    page.heading(words["titel"])
    st.markdown(prose(words["intro"]))
    st.markdown(prose(words["kies"]))
    forms_of_help.comparison(texts)
    forms_of_help.own_answers(texts)
    forms_of_help.ten_situations(texts)
    choices.choice("leveringsvorm", texts, after="termijnen")
page.end(texts, "natura_of_pgb")
