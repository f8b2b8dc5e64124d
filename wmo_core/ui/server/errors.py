"""What happens when a screen fails: a Dutch text."""

import streamlit as st

from wmo_core.content.first_page import ErrorText


def show_error(texts: ErrorText) -> None:
    """Draw the text for a failed screen."""
    st.error("  \n".join((f"**{texts.title}**", *texts.lines)))
