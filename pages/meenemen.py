"""Take the plan along: the PDF in both registers, the answers as a file, and wipe everything."""

import streamlit as st

from wmo_core.ui import page, take_along
from wmo_core.ui.escape import prose

texts = page.begin("meenemen")
page.top(texts)
words = texts.section("meenemen")
page.back_to("plan", texts)
page.heading(words["titel"])
st.markdown(prose(words["intro"]))
take_along.documents(texts)
take_along.where_to(texts)
take_along.answers(texts)
take_along.wipe(texts)
page.end(texts, "persoonlijk_plan")
