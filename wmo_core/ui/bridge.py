"""The one place where a screen talks to the browser: one invisible component.

Contract, for ``page.begin()``:

* Call ``mount`` once in every run of every screen, outside a form, before anything that may fail.
* ``step`` names what is on the screen and is the same whenever that screen is shown again; it holds
  no answer. A change of ``step`` sets title, focus (on the h1), scroll, spoken message and history.
* ``needs_restore`` is true from the start of a session until it has answers of its own or has
  handled a ``restore`` event. While it is true nothing is written to the tab.
* ``BridgeEvent.restore`` comes only while ``needs_restore`` is true. It holds the text that was given as ``mirror``
  before the reload; it comes from the browser, so it must be checked like a file that someone sends.
  ``back`` then holds the step that was on the screen. Take both over, then run again.
* ``BridgeEvent.back`` without ``restore`` is the step of the browser's Back or Forward button. Show
  that step (or the nearest one that still exists), then run again. A step of another page never
  comes here: Streamlit goes to the page first, and the event follows there.
* ``clear`` empties the tab. Give it in the run that draws the next screen, not in a run that ends
  with a rerun: Streamlit drops what such a run drew.
* ``focus_error`` moves focus to the first field with ``aria-invalid``, else to the first alert.
"""

import hashlib
import secrets
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest
from streamlit.runtime.scriptrunner import get_script_run_ctx

KEY = "wmo_bridge"
_PACKAGE = "wmo"
_NAME = f"{_PACKAGE}.bridge"
_SCRIPT = "bridge.js"


@dataclass(frozen=True)
class BridgeEvent:
    """What the browser asks of this run; both are None in nearly every run."""

    restore: str | None = None
    back: str | None = None


def mount(
    step: str,
    title: str,
    announcement: str,
    mirror: str | None,
    *,
    needs_restore: bool,
    focus_error: bool = False,
    clear: bool = False,
) -> BridgeEvent:
    """Put the bridge on the screen and return what the browser asks; see the module's contract."""
    register()
    result = _component()(
        key=KEY,
        data={
            "session": _session_mark(),
            "step": step,
            "title": title,
            "announcement": announcement,
            "mirror": mirror,
            "needsRestore": needs_restore,
            "error": _order(focus_error),
            "clear": _order(clear),
        },
        on_restore_change=_nothing,
        on_back_change=_nothing,
    )
    return _event(result.get("restore") if needs_restore else None, result.get("back"))


def register() -> None:
    """Tell the running Streamlit where the script of the bridge is.

    Streamlit takes a component's script as a file only from an installed package. Given as text it
    becomes a ``blob:`` address, which a strict content security policy forbids; so the folder is
    announced here as if it came with a package.
    """
    manager = get_bidi_component_manager()
    if manager.get_component_asset_root(_NAME) is None:
        parts = [ComponentConfig(name=_NAME.removeprefix(f"{_PACKAGE}."), asset_dir="static/bridge")]
        manifest = ComponentManifest(name=_PACKAGE, version="1", components=parts)
        manager.register_from_manifest(manifest, Path(__file__).parent)


@cache
def _component() -> Any:
    return st.components.v2.component(_NAME, js=_SCRIPT)


def _nothing() -> None:
    """Streamlit reports only the events that have a callback."""


def _order(given: bool) -> str:
    """An order differs each time, so that the browser carries out a repeated one."""
    return secrets.token_hex(4) if given else ""


def _session_mark() -> str:
    """A name for this session that does not give the session itself away."""
    context = get_script_run_ctx()
    return hashlib.sha256(context.session_id.encode()).hexdigest()[:12] if context else ""


def _event(restore: object, back: object) -> BridgeEvent:
    """Read the triggers; whatever has another shape than the script sends counts as nothing."""
    if isinstance(restore, dict):
        return BridgeEvent(_text(restore.get("mirror")), _text(restore.get("step")))
    return BridgeEvent(back=_text(back))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
