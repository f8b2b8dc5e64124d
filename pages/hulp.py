"""Danger numbers and people who help. Nothing of this screen is kept."""

import streamlit as st

from wmo_core.ui import contact, page, session
from wmo_core.ui.escape import prose

texts = page.begin("hulp")
page.top(texts)
words = texts.section("hulp")
page.back_to(session.last_place(), texts)
page.heading(words["titel"])
st.header(words["gevaar_titel"], anchor=False)
st.markdown(contact.danger(texts))
st.markdown(prose(words["niet_bewaard"]))
st.header(words["mens_titel"], anchor=False)
st.markdown(contact.people(texts))
