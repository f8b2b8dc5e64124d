"""Read the plan again: change, leave out, add, and see what the gemeente sees."""

import streamlit as st

from wmo_core.ui import page, plan_editor
from wmo_core.ui.escape import prose

texts = page.begin("plan")
page.top(texts)
words = texts.section("plan")
page.back_to("termijnen", texts)
page.heading(words["titel"])
st.markdown(prose(words["intro"]))
st.info(prose(texts.section("algemeen")["gemeente_beslist"]))
plan_editor.parts(texts)
plan_editor.name(texts)
plan_editor.preview(texts)
page.next_to("meenemen", words["naar_meenemen"])
page.end(texts, "persoonlijk_plan")
