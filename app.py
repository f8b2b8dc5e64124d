"""The entry of the app: page settings and menu, then the screen that was asked for. No text, no rules."""

import streamlit as st

from wmo_core.ui.parts import navigation
from wmo_core.ui.parts.around import whole_screen
from wmo_core.ui.state import session

st.set_page_config(page_title=session.texts().screen.algemeen.naam, layout="centered")
session.mark_through_app()
with whole_screen.of_this_run():
    st.navigation(navigation.all_pages(), position="hidden").run()
