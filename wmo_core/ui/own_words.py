"""Fields for own words beside the questions: one form, and nothing that was typed is lost."""

from collections.abc import Mapping

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.flows.bsn import holds_bsn
from wmo_core.ui import session
from wmo_core.ui.escape import prose

BSN, TOO_LONG = "bsn", "te_lang"


def field(name: str, label: str, start: str, texts: Texts, height: int = 100) -> None:
    """Draw one field, with what is wrong with it above."""
    fault = session.fault().get(name)
    if fault is not None:
        st.error(prose(texts.section("vragen")[BSN] if fault == BSN else texts.section("fouten")[fault]))
    session.give(key(name), start)
    st.text_area(label, key=key(name), height=height)


def typed(name: str) -> str:
    """Return what stands in a field."""
    return str(session.value(key(name), "") or "")


def faults(texts: Mapping[str, str], most: int) -> dict[str, str]:
    """Return what is wrong with each text by its field: too long, or (once) what looks like a BSN."""
    before = session.fault()
    found: dict[str, str] = {}
    for name, text in texts.items():
        if len(text) > most:
            found[name] = TOO_LONG
        elif holds_bsn(text) and before.get(name) != BSN:
            found[name] = BSN
    return found


def key(name: str) -> str:
    """Return the name of the field on the screen."""
    return f"v:{name}"
