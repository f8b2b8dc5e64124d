"""A tiny app with three screens, only to try the server and the bridge."""

import streamlit as st

st.set_page_config(page_title="Proef")
screens = [
    st.Page("schermen/vragen.py", title="Vragen", default=True),
    st.Page("schermen/uitkomst.py", title="Uitkomst"),
    st.Page("schermen/bouwstenen.py", title="Bouwstenen"),
]
st.navigation(screens, position="hidden").run()
