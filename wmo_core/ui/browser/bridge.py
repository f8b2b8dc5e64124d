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
* ``sign_in`` is what the browser must post, once: an address, and a ticket for a cookie, or nothing to lose
  the cookie. The page then loads anew. ``BridgeEvent.refused``: it got no cookie.
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

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from wmo_core.ui.browser import orders
from wmo_core.ui.browser.events import CALLBACKS, HANDLED, BridgeEvent, asked
from wmo_core.ui.insides.component import announce
from wmo_core.ui.insides.run import page_of_this_run, session_of_this_run
from wmo_core.ui.insides.sessions import mark_of

KEY = "wmo_bridge"
_PACKAGE = "wmo"
_COMPONENT = "bridge"
_NAME = f"{_PACKAGE}.{_COMPONENT}"
_SCRIPT = "bridge.js"
BRIDGE_KEYS = (KEY, *orders.KEYS, HANDLED)


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What a run tells the browser; see the module's contract."""

    step: str
    title: str
    announcement: str
    mirror: str | None
    needs_restore: bool
    settled: Mapping[str, int]
    view: str = ""
    part: str = ""
    status: str = ""
    focus_error: bool = False
    clear: bool = False
    set_aside: bool = False
    notice: Mapping[str, str] | None = None
    file: Mapping[str, str] | None = None
    sign_in: Mapping[str, str] | None = None
    unkept: Mapping[str, str] | None = None
    renewed: str = ""
    tools: Mapping[str, Any] | None = None
    colours: Mapping[str, str] | None = None
    wiping: Mapping[str, Any] | None = None


def mount(shown: Shown) -> BridgeEvent:
    """Put the bridge on the screen and return what the browser asks; see the module's contract."""
    data = {**_of_the_run(), **_of_the_screen(shown), **_of_the_tab(shown)}
    return asked(_component()(key=KEY, data=data, **CALLBACKS), shown.needs_restore)


def _of_the_run() -> dict[str, object]:
    return {
        "session": mark_of(session_of_this_run()),
        "page": page_of_this_run(),
        "handled": st.session_state.get(HANDLED, 0),
    }


def _of_the_screen(shown: Shown) -> dict[str, object]:
    return {
        "step": shown.step,
        "title": shown.title,
        "announcement": shown.announcement,
        "part": shown.part,
        "status": shown.status,
        "error": orders.new(shown.focus_error),
        "tools": shown.tools,
        "colours": shown.colours,
        "renewed": shown.renewed,
    }


def _of_the_tab(shown: Shown) -> dict[str, object]:
    return {
        "mirror": shown.mirror,
        "view": shown.view,
        "needsRestore": shown.needs_restore,
        "settled": shown.settled,
        "clear": orders.lasting(orders.CLEAR, shown.clear),
        "aside": orders.lasting(orders.ASIDE, shown.set_aside),
        "notice": shown.notice,
        "unkept": shown.unkept,
        "file": shown.file,
        "signIn": shown.sign_in,
        "wiping": shown.wiping,
    }


def register() -> None:
    """Tell the running Streamlit where the script of the bridge is."""
    announce(_PACKAGE, _COMPONENT, Path(__file__).parent, "static/bridge")


def _component() -> Any:
    register()
    return _made()


@cache
def _made() -> Any:
    return st.components.v2.component(_NAME, js=_SCRIPT, isolate_styles=False)
