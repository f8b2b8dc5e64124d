"""What page.begin() does in the product, in miniature."""

import json

import streamlit as st

from wmo_core.ui.browser import bridge

LAST = 3


def begin(step: str, title: str, *, error: bool = False, colours: dict[str, str] | None = None) -> None:
    """Mount the bridge and carry out what the browser asks."""
    state = st.session_state
    state.setdefault("answers", {})
    state.setdefault("waits", True)
    shown = bridge.Shown(
        step=step,
        title=title,
        announcement=f"Nu: {title}",
        mirror=json.dumps(state.answers) if state.answers else None,
        needs_restore=state.waits,
        settled={},
        focus_error=error,
        clear=state.pop("clear", False),
        colours=colours,
    )
    event = bridge.mount(shown)
    if event.answered:
        state.waits = False
    if event.restore:
        state.answers = json.loads(event.restore)
        state.restores = state.get("restores", 0) + 1
    if event.back and event.back.startswith("vraag-"):
        state.number = int(event.back.removeprefix("vraag-"))
    if event.answered or event.back:
        st.rerun()
    if state.waits:
        st.stop()
