"""The first screen: what this is, how long it takes, where the answers are, and where to begin."""

import streamlit as st

from wmo_core.ui.parts import frame
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import beginning, municipality
from wmo_core.ui.screens.reading import searching

texts = frame.begin("start", status=municipality.status())
frame.top(texts)
words = texts.screen.start
frame.heading(words.titel)
beginning.news(texts)
st.markdown(prose(words.intro))
beginning.buttons(texts)
searching.on_another_screen(texts)
beginning.points(texts)
beginning.person(texts)
municipality.choose(texts)
beginning.file(texts)
beginning.more(texts)
frame.end(texts, "wat_is_de_wmo")
