"""The tiles of a choice: every radio button and every tick box of the app is drawn here.

Each stays the browser's own input inside its label, as Streamlit draws it, for keyboard and screen reader.
style.css makes the whole label a tile of at least 48 px.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeVar

import streamlit as st

from wmo_core.ui.parts.pictures import picture

Width = Literal["stretch", "content"]
Option = TypeVar("Option", bound=str)


def one_of(
    label: str,
    options: Sequence[Option],
    words: Mapping[Option, str],
    *,
    key: str,
    within: str | None = None,
    ideas: Mapping[str, str] | None = None,
    is_heading: bool = False,
    on_change: Callable[[], None] | None = None,
) -> None:
    """Draw tiles of which someone chooses one; none is chosen before.

    Each has the picture of its option in the question ``within``; ``ideas`` names another idea for an option.
    With ``is_heading`` the label stands on the screen already, as the h1.
    """
    known = ideas or {}
    st.radio(
        label,
        options,
        index=None,
        format_func=lambda option: picture(known.get(option, option), within) + words[option],
        key=key,
        label_visibility="collapsed" if is_heading else "visible",
        width="stretch",
        on_change=on_change,
    )


def tick(
    label: str,
    *,
    key: str,
    idea: str | None = None,
    within: str | None = None,
    on_change: Callable[..., None] | None = None,
    args: tuple[Any, ...] = (),
    is_wide: bool = True,
) -> None:
    """Draw one tile that someone ticks, with the picture of its idea."""
    shown = picture(idea, within) + label if idea else label
    width: Width = "stretch" if is_wide else "content"
    st.checkbox(shown, key=key, on_change=on_change, args=args, width=width, wrap=True)
