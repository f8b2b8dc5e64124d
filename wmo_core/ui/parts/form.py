"""One form for a whole screen: whatever button someone presses, what was typed or tapped goes along."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Literal

import streamlit as st

from wmo_core.ui.parts.escape import plain

_IN_FORM: ContextVar[bool] = ContextVar("in_form", default=False)


@contextmanager
def screen(name: str) -> Iterator[None]:
    """Draw everything inside as one form. Enter makes a new line and sends nothing."""
    mark = _IN_FORM.set(True)
    try:
        with st.form(f"form:{name}", border=False, enter_to_submit=False):
            yield
    finally:
        _IN_FORM.reset(mark)


def button(
    label: str,
    key: str,
    on_click: Callable[..., None],
    *args: Any,
    kind: Literal["primary", "secondary", "tertiary"] = "secondary",
    icon: str | None = None,
    about: str = "",
) -> None:
    """Draw a button that also works inside a form, where Streamlit allows only its own kind.

    ``about`` tells one button from the others of its kind: it is there for who listens, not on the screen.
    """
    make = st.form_submit_button if _IN_FORM.get() else st.button
    named = f"{label} {heard(about)}" if about else label
    make(named, key=key, on_click=on_click, args=args, type=kind, icon=icon, wrap=True)


def heard(text: str) -> str:
    """Return words of a label that only a screen reader says: style.css hides them."""
    return f"*{plain(' '.join(text.split()))}*"
