"""Three questions, one a screen."""

import streamlit as st
from begin import LAST, begin

state = st.session_state
state.setdefault("number", 1)
number = state.number
error = state.pop("error", False)
begin(f"vraag-{number}", f"Vraag {number}", error=error)
st.title(f"Vraag {number}")
for line in range(30):
    st.write(f"Regel {line}")
with st.form(f"vraag-{number}"):
    words = st.text_input("Antwoord", value=state.answers.get(str(number), ""), key=f"v:antwoord:{number}")
    sent = st.form_submit_button("Verder")
if error:
    st.error("Vul iets in.")
st.write(f"Teruggezet: {state.get('restores', 0)} keer")
if sent and not words:
    state.error = True
    st.rerun()
if sent:
    state.answers[str(number)] = words
    if number == LAST:
        st.switch_page("schermen/uitkomst.py")
    state.number = number + 1
    st.rerun()
if st.button("Breek"):
    raise ValueError(f"geheim antwoord {state.answers}")
