"""The screen after the last question."""

import streamlit as st
from begin import begin

state = st.session_state
begin("uitkomst", "Uitkomst")
st.title("Uitkomst")
st.write("Antwoorden: " + ", ".join(state.answers.values()))
if st.button("Wis alles"):
    state.answers, state.number, state.clear = {}, 1, True
    st.switch_page("schermen/vragen.py")
