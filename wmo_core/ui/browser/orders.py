"""What the browser must do in a run. An order differs each time, so that one is carried out again too."""

import secrets

import streamlit as st

CLEAR = "wmo_bridge_clear"
ASIDE = "wmo_bridge_aside"
KEYS = (CLEAR, ASIDE)


def new(given: bool) -> str:
    """Return an order for this run, or none."""
    return secrets.token_hex(4) if given else ""


def lasting(name: str, given: bool) -> str:
    """Return the last order, in every later run too: a browser may skip a run that is soon replaced."""
    if given:
        st.session_state[name] = new(True)
    return str(st.session_state.get(name, ""))
