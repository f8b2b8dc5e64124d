"""The outcome: what to discuss with the gemeente, and why."""

import streamlit as st

from wmo_core.ui.parts import frame
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import outcome

texts = frame.begin("uitkomst")
frame.top(texts)
words = texts.screen.uitkomst
frame.back(texts)
frame.heading(words.titel)
st.markdown(prose(words.intro))
st.info(prose(texts.screen.algemeen.gemeente_beslist))
outcome.outcome(texts)
frame.next_to("kosten", words.naar_kosten)
frame.end(texts, "algemeen_of_maatwerk")
