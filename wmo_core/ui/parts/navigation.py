"""The screens and the order in which someone walks through them."""

import streamlit as st
from streamlit.navigation.page import Page

from wmo_core.ui.state import session

# The first one is the start of the app. The names are also the last part of the address.
SCREENS = (
    "start",
    "oefenvraag",
    "vragen",
    "uitkomst",
    "kosten",
    "natura_pgb",
    "situaties",
    "termijnen",
    "plan",
    "meenemen",
    "gesprek",
    "brieven",
    "mensen_en_week",
    "boekje",
    "hulp",
    "lezen",
    "toegankelijkheid",
)


def path(name: str) -> str:
    """Return the file of a screen, as Streamlit names it."""
    return f"pages/{name}.py"


def all_pages() -> list[Page]:
    """Return the pages for the menu, with their titles in the chosen register."""
    texts = session.texts()
    pages = []
    for name in SCREENS:
        title = texts.section(name)["titel"]
        pages.append(st.Page(path(name), title=title, url_path=name, default=name == SCREENS[0]))
    return pages


def go(name: str) -> None:
    """Go to a screen. What was wrong on this one is not wrong there."""
    session.set_fault({})
    st.switch_page(path(name))
