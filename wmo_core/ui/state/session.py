"""What this session holds of one resident, and the fields on the screen."""

from typing import Any

import streamlit as st

from wmo_core.content.register import Register
from wmo_core.content.texts import Texts, load_texts
from wmo_core.plan.check import DATES
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.browser.bridge import BRIDGE_KEYS
from wmo_core.ui.insides.run import session_of_this_run, visitor_of_this_run
from wmo_core.ui.insides.sessions import forget_of, forget_what_was_drawn
from wmo_core.ui.insides.whole_changes import browser_may_lack
from wmo_core.ui.state import names
from wmo_core.ui.state.deployment import at_home, new_dossier
from wmo_core.ui.state.faults import AnyFault
from wmo_core.ui.state.incoming import Incoming
from wmo_core.ui.state.ready_files import READY_FILES

FIELD = names.FIELD
_NOT_OF_THE_RESIDENT = (names.RESTORED, names.THROUGH_APP, *BRIDGE_KEYS)


def dossier() -> Dossier:
    """Return everything that this resident filled in."""
    if names.DOSSIER not in st.session_state:
        st.session_state[names.DOSSIER] = new_dossier()
    found: Dossier = st.session_state[names.DOSSIER]
    return found


def is_fresh() -> bool:
    """Return whether nobody filled in or chose anything yet."""
    return dossier() == new_dossier()


def keep(changed: Dossier, *taken: str) -> None:
    """Keep a changed dossier. ``taken``: the begin of the names of the fields whose values went into it."""
    st.session_state[names.DOSSIER] = changed
    _settle(*taken)


def _settle(*fields: str) -> None:
    """Tell the tab that it need not keep any longer what was typed in these fields."""
    before = settled()
    number = max(before.values(), default=0) + 1
    st.session_state[names.SETTLED] = {**before, **dict.fromkeys(fields, number)}


def settled() -> dict[str, int]:
    """Return for the tab, by the begin of the names of fields, when they were last settled."""
    found: dict[str, int] = st.session_state.get(names.SETTLED, {})
    return found


def texts() -> Texts:
    """Return the words of the chosen register."""
    return load_texts(dossier().in_register)


def switch_register(register: Register) -> None:
    """Show everything in the other register; place, answers and what was just filled in stay."""
    for name in [name for name in st.session_state if str(name).startswith(FIELD)]:
        # The browser knows a choice by its words; setting it again gives it the new words. A tick has none,
        # and one that is made while the new words are on their way must stay.
        if not isinstance(st.session_state[name], bool):
            st.session_state[name] = st.session_state[name]
    keep(dossier().model_copy(update={"in_register": register}))


def mirror() -> str:
    """Return the copy for the tab: the dossier as JSON."""
    return dossier().model_dump_json()


def take_order(order: str) -> bool:
    """Return once whether the tab must do this: be emptied, or set its copy aside."""
    return bool(st.session_state.pop(order, False))


def take_over(found: Incoming) -> None:
    """Go on with a dossier from elsewhere; every field starts from its answers again."""
    keep(at_home(found.dossier))
    st.session_state[names.LEFT_OUT] = found.left_out
    st.session_state[names.TELL_UNPLACED] = any(each.path[0] != DATES for each in found.dossier.unplaced)
    drop(FIELD)


def forget() -> None:
    """Forget everything of this resident, also in the tab and among the files to download.

    The next one begins in the register of this deployment.
    """
    for name in [name for name in st.session_state if name not in _NOT_OF_THE_RESIDENT]:
        del st.session_state[name]
    keep(new_dossier())
    st.session_state[names.CLEAR] = True
    READY_FILES.drop(session_of_this_run())
    forget_what_was_drawn()
    forget_of(visitor_of_this_run())


def discard(*names_in_full: str) -> None:
    """Forget what stands under these names."""
    for name in names_in_full:
        st.session_state.pop(name, None)


def mark_through_app() -> None:
    """Say that this run came through app.py."""
    st.session_state[names.THROUGH_APP] = True


def came_through_app() -> bool:
    """Return whether this session came through app.py, and not straight to a file in pages/."""
    return bool(st.session_state.get(names.THROUGH_APP))


def shown_step(screen: str) -> str | None:
    """Return the step that was asked for on a screen, or None for what that screen shows first."""
    found: dict[str, str] = st.session_state.get(names.STEP, {})
    return found.get(screen)


def show_step(screen: str, step_id: str | None) -> None:
    """Show this step of a screen next; None shows what it shows first."""
    shown = {**st.session_state.get(names.STEP, {})}
    shown.pop(screen, None)
    if step_id is not None:
        shown[screen] = step_id
    st.session_state[names.STEP] = shown


def fault() -> dict[str, AnyFault]:
    """Return the fault per field of the last try."""
    found: dict[str, AnyFault] = st.session_state.get(names.FAULT, {})
    return found


def set_fault(faults: dict[str, AnyFault]) -> None:
    """Keep what is wrong with what was just filled in; empty when all is well."""
    st.session_state[names.FAULT] = faults


def give(name: str, value: Any) -> None:
    """Set the starting value of a widget once, so that a rerun does not undo what was typed."""
    if name not in st.session_state:
        st.session_state[name] = value


def begins_with(name: str, otherwise: Any) -> Any:
    """Return what a widget is drawn with: its value, when the browser may not have that yet.

    Streamlit sends a value only in the run that sets it, and that run may not have arrived. A value to begin
    with is used by a browser that has none, and never takes the place of what someone did meanwhile.
    """
    return st.session_state[name] if name in st.session_state and browser_may_lack(name) else otherwise


def put(name: str, value: Any) -> None:
    """Set a value of a screen, such as which part is open."""
    st.session_state[name] = value


def value(name: str, default: Any = None) -> Any:
    """Return what a widget holds."""
    return st.session_state.get(name, default)


def values(prefix: str) -> dict[str, Any]:
    """Return what is kept under names that start with ``prefix``, by the rest of the name."""
    found = [str(name) for name in st.session_state if str(name).startswith(prefix)]
    return {name.removeprefix(prefix): st.session_state[name] for name in found}


def holds(name: str) -> bool:
    """Return whether a widget was drawn, or got its starting value to be drawn with."""
    return name in st.session_state


def drop(prefix: str) -> None:
    """Forget the widgets whose name starts with ``prefix``, so that they start from the answers again."""
    for name in [name for name in st.session_state if str(name).startswith(prefix)]:
        del st.session_state[name]
    _settle(prefix)
