"""Links to the explanations. What is read stands in the address; it says nothing about the reader."""

import streamlit as st

from wmo_core.ui import screens

PARAMETER = "pagina"
TERMS = "begrippen"
EXERCISE = "oefening"
STORIES = "verhalen"
OTHER_LAWS = "wetten"


def link(label: str, target: str) -> None:
    """Draw a link to a page, a group, a story, or with no target to the way to all of them."""
    query = {PARAMETER: target} if target else None
    st.page_link(screens.path("lezen"), label=label, query_params=query)
