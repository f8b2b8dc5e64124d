"""The booklet on paper: print it empty, or type a filled one in."""

import streamlit as st

from wmo_core.ui import booklet, page
from wmo_core.ui.escape import prose

texts = page.begin(booklet.SCREEN)
page.top(texts)
words = texts.section(booklet.SCREEN)
page.back_to("start", texts)
page.heading(words["titel"])
st.markdown(prose(words["intro"]))
booklet.download(texts)
booklet.download(texts, large=True)
booklet.typing(texts)
page.end(texts, "persoonlijk_plan")
