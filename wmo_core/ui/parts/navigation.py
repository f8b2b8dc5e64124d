"""The screens and the order in which someone walks through them."""

from collections.abc import Mapping
from typing import get_args

import streamlit as st
from streamlit.navigation.page import Page

from wmo_core.access import Action, Role, allows
from wmo_core.content.screens.all_screens import AnyScreen, Screen, StaffScreen
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.ui.state import places, session
from wmo_core.ui.state.deployment import has_accounts, may_hand_over
from wmo_core.ui.state.names import PAGE

# The first one is the start of the app. The names are also the last part of the address.
SCREENS: tuple[Screen, ...] = get_args(Screen)
OF_STAFF: tuple[StaffScreen, ...] = get_args(StaffScreen)
# What a role must be allowed to find something on such a screen.
_FOR: Mapping[StaffScreen, Action] = {"beheer": Action.MANAGE_ACCOUNTS}
HUB: Screen = "taken"  # a link leads there from every screen
ASIDE: tuple[Screen, ...] = ("hulp", "lezen", "toegankelijkheid", "pauze")  # read, then one goes on
_BY_CODE: tuple[Screen, ...] = ("doorgeven", "ontvangen")
_FROM_START: tuple[Screen, ...] = ("oefenvraag", "taken", "boekje", "ontvangen")


def path(name: AnyScreen) -> str:
    """Return the file of a screen, as Streamlit names it."""
    return f"pages/{name}.py"


def all_pages() -> list[Page]:
    """Return the pages for the menu, with their titles in the chosen register."""
    words = session.texts().screen
    return [
        st.Page(path(name), title=words.title(name), url_path=name, default=name == SCREENS[0])
        for name in _here()
    ]


def _here() -> tuple[AnyScreen, ...]:
    """Return the screens that this deployment has."""
    of_residents = tuple(name for name in SCREENS if may_hand_over() or name not in _BY_CODE)
    return (*of_residents, *OF_STAFF) if has_accounts() else of_residents


def of_role(role: Role) -> tuple[StaffScreen, ...]:
    """Return the screens of staff on which a role may do something."""
    return tuple(screen for screen, action in _FOR.items() if allows(role, action))


def go(name: AnyScreen, step: str | None = None) -> None:
    """Go to a screen, or to a step on it. What was wrong on this one is not wrong there."""
    session.set_fault({})
    session.show_step(name, step)
    places.set_out(name)
    if session.value(PAGE) != name:
        st.switch_page(path(name))


def show(place: str) -> None:
    """Go to a place: a screen, or a step of questions on it."""
    screen, *step = place.split("/")
    go(next(each for each in _here() if each == screen), step[-1] if step else None)


def back() -> None:
    """Go where someone came from. A step that is not asked any more is passed by."""
    instead = _instead(places.here())
    while (place := places.step_back()) is not None:
        if _is_there(place):
            break
    show(place or instead)


def _journey(flow_id: str) -> Journey:
    return Journey(load_flow(flow_id), session.dossier().answers)


def _is_there(place: str) -> bool:
    """Return whether a place can still be shown: a screen always, a step when it is asked."""
    _, *step = place.split("/")
    return not step or step[0] not in flow_ids() or _journey(step[0]).step(step[1]) is not None


def _instead(place: str) -> str:
    """Return where Terug goes when it is not known where someone came from, as after a reload."""
    screen, *step = place.split("/")
    if step and step[0] in flow_ids():
        earlier = _journey(step[0]).before(step[1])
        if earlier is not None:
            return f"{screen}/{step[0]}/{earlier.id}"
    is_begin = screen in _FROM_START or not session.dossier().answers
    return SCREENS[0] if is_begin else HUB
