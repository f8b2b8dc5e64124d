"""Fields for own words beside the questions: one form, and nothing that was typed is lost."""

from collections.abc import Mapping

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.flows.bsn import holds_bsn
from wmo_core.flows.check import Fault
from wmo_core.ui.parts import faults
from wmo_core.ui.state import session
from wmo_core.ui.state.faults import AnyFault, FieldFault


def field(name: str, label: str, start: str, texts: Texts, height: int = 100) -> None:
    """Draw one field, with what is wrong with it above."""
    faults.show(name, texts)
    session.give(_key(name), start)
    st.text_area(label, key=_key(name), height=height)


def typed(name: str) -> str:
    """Return what stands in a field."""
    return str(session.value(_key(name), "") or "")


def wrong(texts: Mapping[str, str], most: int) -> dict[str, AnyFault]:
    """Return what is wrong with each text by its field: too long, or (once) what looks like a BSN."""
    before = session.fault()
    found: dict[str, AnyFault] = {}
    for name, text in texts.items():
        if len(text) > most:
            found[name] = Fault.TE_LANG
        elif holds_bsn(text) and before.get(name) is not FieldFault.BSN:
            found[name] = FieldFault.BSN
    return found


def _key(name: str) -> str:
    return f"v:{name}"
