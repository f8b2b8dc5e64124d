"""The letters that fit the days of the resident, to read, change and take along."""

import streamlit as st

from wmo_core.ui.parts import frame, next_step
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import letters

texts = frame.begin("brieven")
frame.top(texts)
words = texts.screen.brieven
frame.back(texts)
frame.heading(words.titel)
st.markdown(prose(words.intro))
next_step.draw(texts)
st.info(prose(words.meelezen))
letters.letters(texts)
frame.end(texts, "route_in_stappen")
