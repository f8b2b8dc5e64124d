"""The talk with the gemeente: a card to lay on the table, and the plan on one page for the consulent."""

import streamlit as st

from wmo_core.ui import form, page, talk_card
from wmo_core.ui.escape import prose

texts = page.begin("gesprek")
words = texts.section("gesprek")
with form.screen("gesprek"):
    page.top(texts)
    page.back(texts, talk_card.leave, "meenemen")
    page.heading(words["titel"])
    st.markdown(prose(words["intro"]))
    talk_card.ask(texts)
talk_card.card(texts)
talk_card.consulent(texts)
page.end(texts, "het_gesprek")
