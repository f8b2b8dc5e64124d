"""Take the plan along in the form that the next person needs, keep the answers, and wipe everything."""

import streamlit as st

from wmo_core.ui.parts import form, frame, navigation
from wmo_core.ui.screens import booklet, own_file, take_along

texts = frame.begin("meenemen")
frame.top(texts)
words = texts.screen.meenemen
frame.back(texts)
frame.heading(words.titel)
take_along.state(texts)
take_along.documents(texts)
take_along.where_to(texts)
st.header(words.verder_titel, anchor=False)
form.button(words.naar_gesprek, "naar-gesprek", navigation.go, "gesprek")
form.button(words.naar_brieven, "naar-brieven", navigation.go, "brieven")
booklet.download(texts)
own_file.draw(texts)
take_along.wipe(texts)
frame.end(texts, "persoonlijk_plan")
