"""Links to the explanations. What is read stands in the address; it says nothing about the reader."""

import re
from typing import get_args

import streamlit as st

from wmo_core.content.document.explanation import BOARDS, BoardId
from wmo_core.content.screens.lezen import Rubriek
from wmo_core.ui.parts import navigation
from wmo_core.ui.state import session
from wmo_core.ui.state.names import EXERCISE, READ_LAST

PARAMETER = "pagina"
EXERCISE_OF_ITS_OWN: Rubriek = "oefening"
_PLACE = re.compile(r"-(\d{1,3})$")
RUBRIEKEN: tuple[Rubriek, ...] = get_args(Rubriek)


def chosen() -> str:
    """Return what is read: a page, a group, a story; empty for the way to all of them."""
    return str(st.query_params.get(PARAMETER, ""))


def rubriek() -> Rubriek | None:
    """Return which of the rubrieken is read, if any."""
    return next((each for each in RUBRIEKEN if each == _PLACE.sub("", chosen())), None)


def target_of(rubriek: Rubriek, place: int) -> str:
    """Return the name in the address of a place in a rubriek that has more than one screen."""
    return f"{rubriek}-{place}" if place else rubriek


def place() -> int:
    """Return which place of a rubriek the address names; the first when it names none."""
    found = _PLACE.search(chosen())
    return int(found[1]) if found else 0


def board_target(board: BoardId) -> str:
    """Return the name of a board in the address."""
    return f"bord_{board}"


def chosen_board() -> BoardId | None:
    """Return which of the boards is shown, if any."""
    return next((each for each in BOARDS if board_target(each) == chosen()), None)


def show(target: str) -> None:
    """Read this, and say so in the address."""
    st.query_params.from_dict({PARAMETER: target} if target else {})
    _leave_exercise()
    session.put(READ_LAST, target)


def follow() -> None:
    """Tell Streamlit the address of what a link led to; it leaves it alone within one screen.

    This comes at the end of a screen: the bridge has made the entry in the history by then.
    """
    if session.value(READ_LAST) not in (None, chosen()):
        show(chosen())
    session.put(READ_LAST, chosen())


def forget() -> None:
    """Another screen is shown: the link that leads back here brings its own address."""
    _leave_exercise()
    session.put(READ_LAST, None)


def _leave_exercise() -> None:
    session.put(f"{EXERCISE}{EXERCISE_OF_ITS_OWN}", None)


def link(label: str, target: str) -> None:
    """Draw a link to a page, a group, a story, or with no target to the way to all of them."""
    query = {PARAMETER: target} if target else None
    st.page_link(navigation.path("lezen"), label=label, query_params=query)
