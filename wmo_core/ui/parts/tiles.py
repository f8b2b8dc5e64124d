"""The tiles of a choice: every radio button and every tick box of the app is drawn here.

Each stays the browser's own input inside its label, as Streamlit draws it, for keyboard and screen reader.
style.css makes the whole label a tile of at least 48 px. Tiles stand below each other on a small screen and
in two columns on a wide one; "weet ik niet" and "zeg ik niet" share the last row.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeVar

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from wmo_core.flows.answers import OPEN_OPTIONS
from wmo_core.ui.parts import form
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.state import session

Width = Literal["stretch", "content"]
Layout = Literal["lijst", "schaal"]  # a list, or a scale: all its pictures in one row
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
    layout: Layout = "lijst",
    on_change: Callable[[], None] | None = None,
) -> None:
    """Draw tiles of which someone chooses one; none is chosen before.

    Each has the picture of its option in the question ``within``; ``ideas`` names another idea for an option.
    With ``is_heading`` the label stands on the screen already, as the h1.
    """
    known, begun = ideas or {}, session.begins_with(key, None)
    with _grid(options, key, layout):
        st.radio(
            label,
            options,
            index=options.index(begun) if begun in options else None,
            format_func=lambda option: picture(known.get(option, option), within) + words[option],
            key=key,
            label_visibility="collapsed" if is_heading else "visible",
            width="stretch",
            on_change=on_change,
        )


def take_away(label: str, about: str, key: str, on_click: Callable[[], None]) -> None:
    """Draw the way to have no choice again, below the tiles; style.css shows it when one was chosen."""
    form.button(label, f"weg-{key}", on_click, kind="tertiary", about=about)


def many(
    options: Sequence[Option],
    words: Mapping[Option, str],
    *,
    name: str,
    key: Callable[[Option], str],
    within: str | None = None,
) -> None:
    """Draw tiles of which someone ticks as many as they like. ``name`` is that of their question."""
    with _grid(options, name, "lijst"):
        for option in options:
            tick(words[option], key=key(option), idea=option, within=within)


def _grid(options: Sequence[str], name: str, layout: Layout) -> DeltaGenerator:
    """Return the place of the tiles; style.css reads from its name how they stand."""
    is_open = tuple(options[-len(OPEN_OPTIONS) :]) == OPEN_OPTIONS
    return st.container(key=f"tegels-{layout}{'-open' if is_open else ''}:{name}", gap=None)


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
    begun = session.begins_with(key, False)
    st.checkbox(shown, begun, key=key, on_change=on_change, args=args, width=width, wrap=True)
