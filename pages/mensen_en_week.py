"""The people around someone and the week: two lists for the plan, that may stay empty."""

import streamlit as st

from wmo_core.plan.around import SECTION
from wmo_core.ui import form, page, people_and_week
from wmo_core.ui.escape import prose

texts = page.begin(SECTION)
words = texts.section(SECTION)
with form.screen(SECTION):
    page.top(texts)
    page.back(texts, people_and_week.leave)
    page.heading(words["titel"])
    st.markdown(prose(words["intro"]))
    st.markdown(prose(words["in_plan"]))
    people_and_week.people(texts)
    people_and_week.days(texts)
    form.button(words["naar_plan"], "naar-plan", people_and_week.leave, kind="primary")
page.end(texts, "sociaal_netwerk")
