"""Read the plan again: change, leave out, add, and see what the gemeente sees."""

import streamlit as st

from wmo_core.ui.parts import contact, form, frame, unplaced
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens.plan import editor, older

texts = frame.begin("plan")
frame.top(texts)
words = texts.screen.plan
frame.back(texts)
frame.heading(words.titel)
editor.state(texts)
st.markdown(prose(words.intro))
st.info(prose(texts.screen.algemeen.gemeente_beslist))
contact.example(texts)
editor.parts(texts)
older.older(texts)
unplaced.draw(texts)
with form.screen("naam"):  # one with the ways on: a name that was typed goes along
    label = texts.screen.mensen_en_week.naar
    form.button(label, "naar-mensen_en_week", editor.leave, "mensen_en_week")
    editor.name(texts)
    editor.preview(texts)
    form.button(words.naar_meenemen, "naar-meenemen", editor.leave, "meenemen", kind="primary")
frame.end(texts, "persoonlijk_plan")
