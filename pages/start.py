"""The first screen: what this is, how long it takes, that nothing is kept, and where to begin."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.ui.parts import frame
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import beginning, booklet, days, searching

texts = frame.begin("start")
frame.top(texts)
words = texts.screen.start
frame.heading(words.titel)
st.markdown(prose(words.intro))
beginning.buttons(texts)
searching.on_another_screen(texts)
beginning.points(texts)
st.header(words.melding_titel, anchor=False)
st.markdown(fill(prose(words.melding), days.law_numbers()))
beginning.gemeente(texts)
beginning.file(texts)
booklet.on_start(texts)
frame.end(texts, "wat_is_de_wmo")
