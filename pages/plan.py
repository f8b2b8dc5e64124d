"""Read the plan again: change, leave out, add, and see what the gemeente sees."""

import streamlit as st

from wmo_core.plan.around import SECTION
from wmo_core.ui import form, page, plan_editor, screens
from wmo_core.ui.escape import prose

texts = page.begin("plan")
page.top(texts)
words = texts.section("plan")
page.back_to("termijnen", texts)
page.heading(words["titel"])
st.markdown(prose(words["intro"]))
st.info(prose(texts.section("algemeen")["gemeente_beslist"]))
plan_editor.parts(texts)
form.button(texts.section(SECTION)["naar"], "naar-mensen_en_week", screens.go, SECTION)
plan_editor.name(texts)
plan_editor.preview(texts)
page.next_to("meenemen", words["naar_meenemen"])
page.end(texts, "persoonlijk_plan")
