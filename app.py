"""The entry of the app: page settings and menu, then the screen that was asked for. No text, no rules."""

import streamlit as st

from wmo_core.ui import screens, session

st.set_page_config(page_title=session.texts().section("algemeen")["naam"], layout="centered")
session.mark_through_app()
st.navigation(screens.all_pages(), position="hidden").run()
