"""The talk with the gemeente: a card to lay on the table, and the plan on one page for the consulent."""

import streamlit as st

from wmo_core.plan.wording import word_plan
from wmo_core.ui.parts import contact, form, frame
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import talk_card

texts = frame.begin("gesprek")
words = texts.screen.gesprek
facts = talk_card.facts()
plan = word_plan(facts, texts.register)
with form.screen("gesprek"):
    frame.top(texts)
    frame.back(texts, talk_card.leave)
    frame.heading(words.titel)
    st.markdown(prose(words.intro))
    contact.example(texts)
    talk_card.ask(plan, texts)
talk_card.card(plan, texts)
talk_card.consulent(facts, plan, texts)
frame.end(texts, "het_gesprek")
