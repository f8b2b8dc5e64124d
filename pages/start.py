"""The first screen: what this is, how long it takes, that nothing is kept, and where to begin."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.ui import beginning, booklet, days, page
from wmo_core.ui.escape import prose

texts = page.begin("start")
page.top(texts)
words = texts.section("start")
page.heading(words["titel"])
st.markdown(prose(words["intro"]))
beginning.buttons(texts)
beginning.points(texts)
st.header(words["melding_titel"], anchor=False)
st.markdown(fill(prose(words["melding"]), days.law_numbers()))
beginning.gemeente(texts)
beginning.file(texts)
booklet.on_start(texts)
page.end(texts, "wat_is_de_wmo")
