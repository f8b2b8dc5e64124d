"""The screens and the order in which someone walks through them."""

from typing import get_args

import streamlit as st
from streamlit.navigation.page import Page

from wmo_core.content.screens.all_screens import Screen
from wmo_core.ui.state import session

# The first one is the start of the app. The names are also the last part of the address.
SCREENS: tuple[Screen, ...] = get_args(Screen)


def path(name: Screen) -> str:
    """Return the file of a screen, as Streamlit names it."""
    return f"pages/{name}.py"


def all_pages() -> list[Page]:
    """Return the pages for the menu, with their titles in the chosen register."""
    titles = session.texts().screen.titles
    return [
        st.Page(path(name), title=titles[name], url_path=name, default=name == SCREENS[0]) for name in SCREENS
    ]


def go(name: Screen) -> None:
    """Go to a screen. What was wrong on this one is not wrong there."""
    session.set_fault({})
    st.switch_page(path(name))
