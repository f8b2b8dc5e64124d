"""The letters that fit the days of the resident, to read, change and take along."""

import streamlit as st

from wmo_core.ui import letters, page
from wmo_core.ui.escape import prose

texts = page.begin("brieven")
page.top(texts)
words = texts.section("brieven")
page.back_to("meenemen", texts)
page.heading(words["titel"])
st.markdown(prose(words["intro"]))
st.info(prose(words["meelezen"]))
letters.letters(texts)
page.end(texts, "route_in_stappen")
