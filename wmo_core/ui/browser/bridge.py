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
  a file that someone sends; ``view`` that of what was open on the screens. ``back``
  holds the step that was on the screen. Take all over, then run again.
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
* ``file`` is the address and the name of a file that was just made: the browser fetches it, once.
* ``unkept`` (its words) is said on one screen when the browser keeps nothing, or the tab is full; None says
  nothing. ``renewed`` is said once, after the page was loaded anew for a new version of the app.
* ``clear`` empties the tab, once. From the next run on, ``mirror`` is written again. The tab then sends
  ``emptied``: the server holds the last message of a line, and that one has no answer in it.
* ``BridgeEvent.wipe`` says that someone chose to wipe everything, or that nobody was there any more. The tab
  is empty already, and takes nothing from any run until one with ``clear``; when none comes, it loads anew.
  ``wiping`` holds the words with which the tab asks whether someone is sure. Its ``idle`` says how long
  nobody may be there before the tab asks, and then before it wipes (``after``, ``answer``, in milliseconds),
  and with which words; None never asks. While ``filled`` is false there is nothing to wipe.
* ``BridgeEvent.twin``: this tab was made as a copy of one that is still open; it emptied itself.
  ``expired``: it came back after a time in which it would have been wiped, and emptied itself.
* ``tools`` holds the labels and spoken words of the row of tools (reading aloud, size of the text);
  None draws no row.
* ``colours`` are a municipality's own (kleur, kleur_donker); None takes those of style.css.
* ``focus_error`` moves focus to the field below the first message and ties them, else to the message.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from wmo_core.ui.insides.component import announce
from wmo_core.ui.insides.run import page_of_this_run, session_of_this_run
from wmo_core.ui.insides.sessions import mark_of

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
    view: str | None = None
    back: str | None = None
    wipe: bool = False
    twin: bool = False
    expired: bool = False
    code: str | None = None


def mount(
    step: str,
    title: str,
    announcement: str,
    mirror: str | None,
    *,
    needs_restore: bool,
    settled: Mapping[str, int],
    view: str = "",
    part: str = "",
    status: str = "",
    focus_error: bool = False,
    clear: bool = False,
    set_aside: bool = False,
    notice: Mapping[str, str] | None = None,
    file: Mapping[str, str] | None = None,
    unkept: Mapping[str, str] | None = None,
    renewed: str = "",
    tools: Mapping[str, Any] | None = None,
    colours: Mapping[str, str] | None = None,
    wiping: Mapping[str, Any] | None = None,
) -> BridgeEvent:
    """Put the bridge on the screen and return what the browser asks; see the module's contract."""
    asked = _component()(
        key=KEY,
        data={
            "session": mark_of(session_of_this_run()),
            "page": page_of_this_run(),
            "handled": st.session_state.get(_HANDLED, 0),
            "step": step,
            "title": title,
            "announcement": announcement,
            "part": part,
            "status": status,
            "mirror": mirror,
            "view": view,
            "needsRestore": needs_restore,
            "settled": settled,
            **_orders(focus_error, clear, set_aside),
            **{"notice": notice, "unkept": unkept, "renewed": renewed, "file": file},
            "tools": tools,
            "colours": colours,
            "wiping": wiping,
        },
        **_CALLBACKS,
    )
    return _asked(asked, needs_restore)


def register() -> None:
    """Tell the running Streamlit where the script of the bridge is."""
    announce(_PACKAGE, _COMPONENT, Path(__file__).parent, "static/bridge")


def _component() -> Any:
    register()
    return _made()


@cache
def _made() -> Any:
    return st.components.v2.component(_NAME, js=_SCRIPT, isolate_styles=False)


def _nothing() -> None:
    """Streamlit reports only the events that have a callback."""


_EVENTS = ("restore", "back", "emptied", "wipe", "code")
_CALLBACKS = {f"on_{event}_change": _nothing for event in _EVENTS}


def _asked(result: Mapping[str, object], needs_restore: bool) -> BridgeEvent:
    if result.get("wipe") is not None:
        return BridgeEvent(wipe=True)
    restore = _restored(result.get("restore") if needs_restore else None)
    return restore or BridgeEvent(back=_asked_back(result.get("back")), code=_scanned(result.get("code")))


def _orders(focus_error: bool, clear: bool, set_aside: bool) -> dict[str, str]:
    """Return what the browser must do in this run."""
    return {
        "error": _order(focus_error),
        "clear": _lasting(_CLEAR_ORDER, clear),
        "aside": _lasting(_ASIDE_ORDER, set_aside),
    }


def _order(given: bool) -> str:
    """An order differs each time, so that the browser carries out a repeated one."""
    return secrets.token_hex(4) if given else ""


def _lasting(name: str, given: bool) -> str:
    """The last order goes along in every later run: a browser may skip a run that is soon replaced."""
    if given:
        st.session_state[name] = _order(True)
    return str(st.session_state.get(name, ""))


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
    st.session_state[_HANDLED] = number if isinstance(number, int) else 0
    return _text(sent.get("step"))


def _scanned(sent: object) -> str | None:
    """Read the code that stood behind the # of the address."""
    return _text(sent.get("code")) if isinstance(sent, dict) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
