"""The people around someone and the week: two lists for the plan, that may stay empty."""

import streamlit as st

from wmo_core.ui.parts import form, frame
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import people_and_week

texts = frame.begin("mensen_en_week")
words = texts.screen.mensen_en_week
with form.screen("mensen_en_week"):
    frame.top(texts)
    frame.back(texts, people_and_week.leave)
    frame.heading(words.titel)
    st.markdown(prose(words.intro))
    st.markdown(prose(words.in_plan))
    people_and_week.people(texts)
    people_and_week.days(texts)
    form.button(words.naar_plan, "naar-plan", people_and_week.to_plan, kind="primary")
frame.end(texts, "sociaal_netwerk")
