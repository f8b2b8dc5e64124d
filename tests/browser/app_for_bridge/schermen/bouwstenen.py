"""The building blocks of a screen, to try the style on."""

import streamlit as st
from begin import begin

PICTURE = "![](data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=) "

begin("bouwstenen", "Bouwstenen", colours={"kleur": "#123b7a", "kleur_donker": "#a9c8ff"})
st.title("Bouwstenen en arbeidsongeschiktheidsverzekeringsmaatschappij", anchor=False)
st.radio(
    "Hoe gaat het?", ["Goed", "Met moeite"], format_func=lambda option: PICTURE + option, width="stretch"
)
st.checkbox(f"{PICTURE}**Huishouden**  \nSchoonmaken", width="stretch")
st.text_area("Eigen woorden")
st.button("Verder", type="primary")
st.button("Terug", type="tertiary")
st.page_link("schermen/uitkomst.py", label="Naar de uitkomst")
with st.expander("Meer uitleg"):
    st.write("Uitleg")
st.table({"Wie": ["de gemeente"], "Wat": ["beslist"]})
