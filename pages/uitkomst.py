"""The outcome: what to discuss with the gemeente, and why."""

import streamlit as st

from wmo_core.ui import outcome, page
from wmo_core.ui.escape import prose

texts = page.begin("uitkomst")
page.top(texts)
words = texts.section("uitkomst")
page.back_to("vragen", texts)
page.heading(words["titel"])
st.markdown(prose(words["intro"]))
st.info(prose(texts.section("algemeen")["gemeente_beslist"]))
outcome.outcome(texts)
page.next_to("kosten", words["naar_kosten"])
page.end(texts, "algemeen_of_maatwerk")
