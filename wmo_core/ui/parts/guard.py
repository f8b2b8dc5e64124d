"""One guard for what is typed, and one way to leave a screen: what was typed is kept, or stays and says why.

Every field to type in is drawn here, with what is wrong with it above.
"""

from collections.abc import Callable, Mapping
from typing import Literal

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.flows.typed import Typed, TypedFault
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.parts.faults import said
from wmo_core.ui.state import names, session
from wmo_core.ui.state.faults import AnyFault

Faults = dict[str, AnyFault]  # what is wrong, by field
NOTHING_KEPT = "off"
Save = Callable[[], Faults]  # keeps what was filled in; or keeps nothing and returns what is wrong


def start(values: Mapping[str, object]) -> None:
    """Give the fields and choices of a screen what they start with, before the first is drawn.

    A run may be cut off while it draws; a press that comes then must not find half of what was kept.
    """
    for name, value in values.items():
        session.give(key(name), value)


def line(
    name: str,
    label: str,
    texts: Texts,
    *,
    before: str = "",
    example: str | None = None,
    live: bool = False,
    autocomplete: str = NOTHING_KEPT,
    below_message: Callable[[], None] | None = None,
) -> None:
    """Draw a field of one line, that starts with what stood there before. ``live``: it tells while typing.

    A browser keeps nothing of it for whoever comes next, unless ``autocomplete`` says what it may offer.
    ``below_message`` draws what belongs to what is wrong, between that and the field.
    """
    _begin(name, before, texts)
    if below_message is not None:
        below_message()
    begun = session.begins_with(key(name), "")
    st.text_input(label, begun, key=key(name), placeholder=example, live=live, autocomplete=autocomplete)


def secret(
    name: str,
    label: str,
    texts: Texts,
    *,
    before: str = "",
    autocomplete: str = NOTHING_KEPT,
    kind: Literal["default", "password"] = "default",
) -> None:
    """Draw a field for a password or a code. The tab keeps nothing of it; it is gone with the field.

    The browser keeps nothing either, unless ``autocomplete`` says what it may offer.
    """
    message(name, texts)
    session.give(secret_key(name), before)
    st.text_input(label, key=secret_key(name), type=kind, autocomplete=autocomplete)


def typed_secret(name: str) -> str:
    """Return what stands in such a field."""
    return str(session.value(secret_key(name)) or "")


def secret_key(name: str) -> str:
    """Return the name of such a field in the session."""
    return f"{names.SECRET}{name}"


def area(name: str, label: str, texts: Texts, *, before: str = "") -> None:
    """Draw a field as high as what is in it, that starts with what stood there before."""
    _begin(name, before, texts)
    st.text_area(label, session.begins_with(key(name), ""), key=key(name), height="content")


def _begin(name: str, before: str, texts: Texts) -> None:
    message(name, texts)
    start({name: before})


def message(name: str, texts: Texts) -> None:
    """Draw what is wrong with a field or a choice, if anything."""
    fault = session.fault().get(name)
    if fault is not None:
        st.error(prose(said(fault, texts)))


def typed(name: str) -> str:
    """Return what stands in a field."""
    return str(session.value(key(name)) or "")


def check(fields: Mapping[str, Typed]) -> Faults:
    """Return what is wrong with each text. What looks like a BSN is asked about once, then it may stay."""
    asked = {name for name, fault in session.fault().items() if fault is TypedFault.BSN}
    found = {name: each.fault for name, each in fields.items()}
    return {
        name: fault
        for name, fault in found.items()
        if fault is not None and not (fault is TypedFault.BSN and name in asked)
    }


def keep(save: Save) -> None:
    """Keep what was filled in and stay on the screen, with what is wrong if anything is."""
    session.set_fault(save())


def leave(save: Save, to: Callable[[], None], *, drawn: str) -> None:
    """Keep what was filled in and go on; or stay and say what is wrong.

    ``drawn`` is the name of a field that got its ``start``. While it is not there, as at the second of two
    quick presses, nothing was filled in, and an empty answer must not take the place of a kept one.
    """
    keep(save if session.holds(key(drawn)) else dict)
    if not session.fault():
        to()


def key(name: str) -> str:
    """Return the name of a field in the session."""
    return f"{session.FIELD}{name}"
