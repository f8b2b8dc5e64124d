"""What page.begin() does in the product, in miniature."""

import json

import streamlit as st

from wmo_core.ui import bridge

LAST = 3


def begin(step: str, title: str, *, error: bool = False) -> None:
    """Mount the bridge and carry out what the browser asks."""
    state = st.session_state
    state.setdefault("answers", {})
    state.setdefault("fresh", True)
    event = bridge.mount(
        step,
        title,
        f"Nu: {title}",
        json.dumps(state.answers) if state.answers else None,
        needs_restore=state.fresh and not state.answers,
        focus_error=error,
        clear=state.pop("clear", False),
    )
    if event.restore:
        state.answers, state.fresh = json.loads(event.restore), False
        state.restores = state.get("restores", 0) + 1
    if event.back and event.back.startswith("vraag-"):
        state.number = int(event.back.removeprefix("vraag-"))
    if event.restore or event.back:
        st.rerun()
