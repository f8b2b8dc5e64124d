"""The outcome: what to discuss with the gemeente, and why."""

import streamlit as st

from wmo_core.plan.bespreken import wants_maatwerk
from wmo_core.ui.parts import form, frame, navigation, voice
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens.discuss import outcome
from wmo_core.ui.state import session

texts = frame.begin("uitkomst")
frame.top(texts)
words = texts.screen.uitkomst
frame.back(texts)
frame.heading(words.titel)
st.markdown(prose(words.intro))
voice.who_is_meant(texts)
outcome.outcome(texts)
if not session.dossier().answers:
    form.button(texts.screen.titles["taken"], "naar-taken", navigation.go, navigation.HUB)
if wants_maatwerk(session.dossier()):  # the costs are of no use to who asks for other help
    form.button(texts.screen.titles["kosten"], "naar-kosten", navigation.go, "kosten")
frame.next_to("plan", words.naar_plan)
frame.end(texts, "algemeen_of_maatwerk")
