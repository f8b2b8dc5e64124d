"""A field for one file: the browser reads it and gives it to the screen. Streamlit keeps no upload of it."""

import base64
import binascii
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import streamlit as st

from wmo_core.ui.insides.component import announce

_PACKAGE = "wmo"
_COMPONENT = "field"


class Given(NamedTuple):
    """A file that came from a browser; None for what is too large or could not be read there."""

    name: str
    size: int
    content: bytes | None


def mount(key: str, label: str, most: int, on_given: Callable[[Given], None]) -> None:
    """Draw the field. ``most``: bytes; ``on_given`` is called in a callback, once for each file."""
    register()
    _component()(
        key=key,
        data={"label": label, "most": most},
        on_given_change=partial(_take, key, most, on_given),
    )


def register() -> None:
    """Tell the running Streamlit where the script of the field is."""
    announce(_PACKAGE, _COMPONENT, Path(__file__).parent, f"static/{_COMPONENT}")


@cache
def _component() -> Any:
    name = f"{_PACKAGE}.{_COMPONENT}"
    return st.components.v2.component(name, js=f"{_COMPONENT}.js", isolate_styles=False)


def _take(key: str, most: int, on_given: Callable[[Given], None]) -> None:
    sent = st.session_state.get(key, {}).get("given")
    if isinstance(sent, Mapping):
        on_given(_given(sent, most))


def _given(sent: Mapping[str, object], most: int) -> Given:
    """Read what the script sends; it comes from a browser, so nothing of it is sure."""
    name, size, content = sent.get("name"), sent.get("size"), sent.get("content")
    found = _decoded(content, most) if isinstance(content, str) else None
    known = len(found) if found is not None else size if isinstance(size, int) else 0
    return Given(name if isinstance(name, str) else "", known, found)


def _decoded(content: str, most: int) -> bytes | None:
    if len(content) > most * 2:  # base64 takes four thirds
        return None
    try:
        found = base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        return None
    return found if len(found) <= most else None
