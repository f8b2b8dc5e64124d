"""What the browser asks of a run. It comes from outside, so each part is checked."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

HANDLED = "wmo_bridge_handled"
_EVENTS = ("restore", "back", "emptied", "wipe", "code", "refused")


@dataclass(frozen=True)
class BridgeEvent:
    """What the browser asks of this run: nothing, in nearly every run."""

    answered: bool = False
    restore: str | None = None
    view: str | None = None
    back: str | None = None
    wipe: bool = False
    twin: bool = False
    expired: bool = False
    code: str | None = None
    refused: bool = False


def _nothing() -> None:
    """Streamlit reports only the events that have a callback."""


CALLBACKS = {f"on_{event}_change": _nothing for event in _EVENTS}


def asked(result: Mapping[str, object], needs_restore: bool) -> BridgeEvent:
    """Return what the browser asks."""
    if result.get("wipe") is not None:
        return BridgeEvent(wipe=True)
    if result.get("refused") is not None:
        return BridgeEvent(refused=True)
    restore = _restored(result.get("restore") if needs_restore else None)
    return restore or BridgeEvent(back=_asked_back(result.get("back")), code=_scanned(result.get("code")))


def _restored(sent: object) -> BridgeEvent | None:
    """Read the copy from the tab; whatever has another shape than the script sends counts as nothing."""
    if not isinstance(sent, dict):
        return None
    return BridgeEvent(
        answered=True,
        restore=_text(sent.get("mirror")),
        view=_text(sent.get("view")),
        back=_text(sent.get("step")),
        twin=sent.get("twin") is True,
        expired=sent.get("expired") is True,
    )


def _asked_back(sent: object) -> str | None:
    """Read a press on Back or Forward, and tell the browser in the next run that it was seen."""
    if not isinstance(sent, dict):
        return None
    number = sent.get("number")
    st.session_state[HANDLED] = number if isinstance(number, int) else 0
    return _text(sent.get("step"))


def _scanned(sent: object) -> str | None:
    """Read the code that stood behind the # of the address."""
    return _text(sent.get("code")) if isinstance(sent, dict) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
