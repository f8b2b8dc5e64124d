"""The costs: who pays, how much, who decides, and what to ask."""

import streamlit as st

from wmo_core.plan.kosten import kosten
from wmo_core.ui import choices, form, money, page, session
from wmo_core.ui.escape import prose
from wmo_core.ui.today import today

texts = page.begin("kosten")
words = texts.section("kosten")
with form.screen("kosten"):
    page.top(texts)
    page.back_to("uitkomst", texts)
    page.heading(words["titel"])
    st.markdown(prose(words["intro"]))
    money.costs(kosten(session.dossier(), today()), today(), texts)
    st.header(words["wie_beslist_titel"], anchor=False)
    st.markdown(prose(words["wie_beslist"]))
    st.markdown(prose(words["weinig_geld"]))
    st.header(words["later_titel"], anchor=False)
    st.markdown(prose(words["later"]))
    choices.choice("kosten_vragen", texts, after="natura_pgb")
page.end(texts, "eigen_bijdrage")
