"""The smallest wizard that Streamlit can do: the yardstick for the steps of the app."""

import streamlit as st

st.set_page_config(page_title="Kaal", layout="centered")
step = st.session_state.setdefault("step", 1)


def _next() -> None:
    st.session_state.step += 1


st.title(f"Vraag {step}", anchor=False)
with st.form(f"form:{step}", border=False, enter_to_submit=False):
    st.radio("Kies een antwoord", ["Ja", "Nee", "Weet ik niet"], key=f"keuze:{step}", index=None)
    st.form_submit_button("Verder", type="primary", on_click=_next)
