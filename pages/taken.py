"""The task list: the parts of the plan with how far someone is."""

import streamlit as st

from wmo_core.ui.parts import frame
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import tasks

texts = frame.begin("taken")
frame.top(texts)
words = texts.screen.taken
frame.back(texts)
frame.heading(words.titel)
st.markdown(prose(words.intro))
tasks.tasks(texts)
frame.end(texts, "route_in_stappen")
