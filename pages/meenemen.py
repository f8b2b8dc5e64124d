"""Take the plan along in the form that the next person needs, keep the answers, and wipe everything."""

import streamlit as st

from wmo_core.ui import booklet, form, page, screens, take_along
from wmo_core.ui.escape import prose

texts = page.begin("meenemen")
page.top(texts)
words = texts.section("meenemen")
page.back_to("plan", texts)
page.heading(words["titel"])
st.markdown(prose(words["intro"]))
take_along.documents(texts)
take_along.where_to(texts)
st.header(words["verder_titel"], anchor=False)
form.button(words["naar_gesprek"], "naar-gesprek", screens.go, "gesprek")
form.button(words["naar_brieven"], "naar-brieven", screens.go, "brieven")
booklet.download(texts)
take_along.answers(texts)
take_along.wipe(texts)
page.end(texts, "persoonlijk_plan")
