"""The one place where a screen talks to the browser: one component, that shows only the row of tools.

Contract, for ``page.begin()``:

* Call ``mount`` once in every run of every screen, outside a form, before anything that may fail.
* ``step`` names what is on the screen and is the same whenever that screen is shown again; it holds
  no answer. A change of ``step`` sets title, focus (on the h1), scroll, spoken message and history.
* ``part`` is the key of a container on that step: who comes there goes on at it, and not at the h1.
* ``needs_restore`` is true from the start of a session until the tab has answered. While it is true
  nothing is written to the tab, and the screen must not be drawn: an answer given on it would write
  over the answers that are still on their way.
* ``BridgeEvent.answered`` comes only while ``needs_restore`` is true. ``restore`` then holds the text that
  was given as ``mirror`` before the reload, if any; it comes from the browser, so it must be checked like
  a file that someone sends. ``back`` holds the step that was on the screen. Take both over, then run again.
* ``BridgeEvent.back`` without ``restore`` is the step of the browser's Back or Forward button. Show
  that step (or the nearest one that still exists), then run again. A step of another page never
  comes here: Streamlit goes to the page first, and the event follows there.
* ``BridgeEvent.code`` is what stood behind ``#code=`` in the address, which someone scanned. The tab took it
  out of the address before it sent it, and sends it once, when there is nothing to restore any more.
* The tab keeps what was typed or ticked on a step, and fills it in when that step is shown again. ``settled``
  ends that: by the begin of the keys of fields, a number that is higher each time what stood in them was
  taken over, or is no longer wanted.
* ``set_aside`` says that what the tab gave was not read: the tab sets it aside before anything is written in
  its place. As long as it is there, ``notice`` (its words; None shows nothing) says so and gives the file.
* ``clear`` empties the tab, once. From the next run on, ``mirror`` is written again.
* ``tools`` holds the labels and spoken words of the row of tools (reading aloud, size of the text);
  None draws no row.
* ``colours`` are a municipality's own (kleur, kleur_donker); None takes those of style.css.
* ``focus_error`` moves focus to the field below the first message and ties them, else to the message.
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from wmo_core.ui.insides.component import announce
from wmo_core.ui.insides.run import page_of_this_run, session_of_this_run

KEY = "wmo_bridge"
_PACKAGE = "wmo"
_COMPONENT = "bridge"
_NAME = f"{_PACKAGE}.{_COMPONENT}"
_SCRIPT = "bridge.js"
_CLEAR_ORDER = "wmo_bridge_clear"
_ASIDE_ORDER = "wmo_bridge_aside"
_HANDLED = "wmo_bridge_handled"
BRIDGE_KEYS = (KEY, _CLEAR_ORDER, _ASIDE_ORDER, _HANDLED)


@dataclass(frozen=True)
class BridgeEvent:
    """What the browser asks of this run: nothing, in nearly every run."""

    answered: bool = False
    restore: str | None = None
    back: str | None = None
    code: str | None = None


def mount(
    step: str,
    title: str,
    announcement: str,
    mirror: str | None,
    *,
    needs_restore: bool,
    settled: Mapping[str, int],
    part: str = "",
    status: str = "",
    focus_error: bool = False,
    clear: bool = False,
    set_aside: bool = False,
    notice: Mapping[str, str] | None = None,
    tools: Mapping[str, Any] | None = None,
    colours: Mapping[str, str] | None = None,
) -> BridgeEvent:
    """Put the bridge on the screen and return what the browser asks; see the module's contract."""
    register()
    result = _component()(
        key=KEY,
        data={
            "session": _session_mark(),
            "page": page_of_this_run(),
            "handled": st.session_state.get(_HANDLED, 0),
            "step": step,
            "title": title,
            "announcement": announcement,
            "part": part,
            "status": status,
            "mirror": mirror,
            "needsRestore": needs_restore,
            "settled": settled,
            "error": _order(focus_error),
            "clear": _lasting(_CLEAR_ORDER, clear),
            "aside": _lasting(_ASIDE_ORDER, set_aside),
            "notice": notice,
            "tools": tools,
            "colours": colours,
        },
        **_CALLBACKS,
    )
    return _asked(result, needs_restore)


def register() -> None:
    """Tell the running Streamlit where the script of the bridge is."""
    announce(_PACKAGE, _COMPONENT, Path(__file__).parent, "static/bridge")


@cache
def _component() -> Any:
    return st.components.v2.component(_NAME, js=_SCRIPT, isolate_styles=False)


def _nothing() -> None:
    """Streamlit reports only the events that have a callback."""


_CALLBACKS = {"on_restore_change": _nothing, "on_back_change": _nothing, "on_code_change": _nothing}


def _asked(result: Mapping[str, object], needs_restore: bool) -> BridgeEvent:
    restore = _restored(result.get("restore") if needs_restore else None)
    return restore or BridgeEvent(back=_asked_back(result.get("back")), code=_scanned(result.get("code")))


def _order(given: bool) -> str:
    """An order differs each time, so that the browser carries out a repeated one."""
    return secrets.token_hex(4) if given else ""


def _lasting(name: str, given: bool) -> str:
    """The last order goes along in every later run: a browser may skip a run that is soon replaced."""
    if given:
        st.session_state[name] = _order(True)
    return str(st.session_state.get(name, ""))


def _session_mark() -> str:
    """A name for this session that does not give the session itself away."""
    session = session_of_this_run()
    return hashlib.sha256(session.encode()).hexdigest()[:12] if session else ""


def _restored(sent: object) -> BridgeEvent | None:
    """Read the copy from the tab; whatever has another shape than the script sends counts as nothing."""
    if not isinstance(sent, dict):
        return None
    return BridgeEvent(True, _text(sent.get("mirror")), _text(sent.get("step")))


def _asked_back(sent: object) -> str | None:
    """Read a press on Back or Forward, and tell the browser in the next run that it was seen."""
    if not isinstance(sent, dict):
        return None
    number = sent.get("number")
    st.session_state[_HANDLED] = number if isinstance(number, int) else 0
    return _text(sent.get("step"))


def _scanned(sent: object) -> str | None:
    """Read the code that stood behind the # of the address."""
    return _text(sent.get("code")) if isinstance(sent, dict) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
