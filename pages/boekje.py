"""The booklet on paper: print it empty, or type a filled one in."""

import streamlit as st

from wmo_core.ui.parts import frame
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import booklet

texts = frame.begin(booklet.SCREEN)
frame.top(texts)
words = texts.screen.boekje
frame.back(texts)
frame.heading(words.titel)
st.markdown(prose(words.intro))
booklet.download(texts)
booklet.download(texts, large=True)
booklet.about_a_few(texts)
booklet.typing(texts)
frame.end(texts, "persoonlijk_plan")
