"""Danger numbers and people who help. Nothing of this screen is kept."""

import streamlit as st

from wmo_core.ui.parts import contact, frame
from wmo_core.ui.parts.escape import prose

texts = frame.begin("hulp")
frame.top(texts)
words = texts.screen.hulp
frame.back_to_reading(texts)
frame.heading(words.titel)
st.header(words.gevaar_titel, anchor=False)
st.markdown(contact.danger(texts))
st.markdown(prose(words.niet_bewaard))
st.header(words.mens_titel, anchor=False)
st.markdown(contact.people(texts))
