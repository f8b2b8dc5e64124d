"""The one way to take a file from a resident. Nothing of it is kept once it was read."""

from collections.abc import Callable

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.ui.parts import guard
from wmo_core.ui.state import session

Reader = Callable[[str, bytes], None]


def draw(key: str, label: str, on_file: Reader, texts: Texts) -> None:
    """Draw a field for one file. ``on_file`` gets its name and content in a callback.

    What is wrong with the file is kept as the fault ``key`` of the session, and is said here.
    """
    guard.message(key, texts)
    st.file_uploader(
        label, type=["json"], key=key, on_change=_given, args=(key, on_file), label_visibility="collapsed"
    )


def _given(key: str, on_file: Reader) -> None:
    given = session.value(key)
    if given is not None:
        on_file(given.name, given.getvalue())
