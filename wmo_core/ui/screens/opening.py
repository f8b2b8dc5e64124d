"""Goes on with a file of an earlier day, also with one that has a password."""

from collections.abc import Callable

import streamlit as st

from wmo_core.content.screens.start import StartWords
from wmo_core.content.texts import Texts
from wmo_core.documents.own_file.faults import PasswordNeededError
from wmo_core.ui.parts import file_field, form, guard, navigation
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session
from wmo_core.ui.state.deployment import may_hand_over
from wmo_core.ui.state.faults import FileFault
from wmo_core.ui.state.incoming import IncomingError
from wmo_core.ui.state.incoming_file import read_file
from wmo_core.ui.state.names import ANSWERS_FILE, LOCKED_FILE, OFFERED

_PASSWORD = "open"


def draw(texts: Texts, then: Callable[[], None]) -> None:
    """Draw the field for the file; ``then`` is where someone goes with its answers."""
    words, faults = texts.screen.start, session.fault()
    is_locked, is_offered = (session.value(name) is not None for name in (LOCKED_FILE, OFFERED))
    with st.expander(words.bestand, expanded=is_locked or is_offered or ANSWERS_FILE in faults):
        st.markdown(prose(words.bestand_uitleg))
        file_field.draw(ANSWERS_FILE, words.bestand, lambda _, content: _open(content, then), texts)
        if is_locked:
            _ask_password(texts, then)
        if is_offered:
            ask_first(words.bestand_zeker, words.bestand_ja, lambda: _take_offered(then), OFFERED, words)
        if may_hand_over():
            form.button(texts.screen.titles["ontvangen"], "ontvangen", navigation.go, "ontvangen")


def ask_first(question: str, yes: str, act: Callable[[], None], asked: str, words: StartWords) -> None:
    """Ask whether all that is filled in may go; ``asked`` names what waits for the answer."""
    st.warning(prose(question))
    with st.container(horizontal=True):
        st.button(yes, key=f"{asked}_ja", on_click=act)
        st.button(words.ander_nee, key=f"{asked}_nee", on_click=session.put, args=(asked, None))


def _ask_password(texts: Texts, then: Callable[[], None]) -> None:
    words = texts.screen.eigen_bestand
    with form.screen(_PASSWORD):
        st.markdown(prose(words.vraag))
        guard.secret(_PASSWORD, words.wachtwoord, texts)
        form.button(words.open, "open-bestand", _open_locked, then)


def _open(content: bytes, then: Callable[[], None], password: str | None = None) -> None:
    """Take over the answers of a file; a file that cannot be used changes nothing.

    Where something is filled in, ask first whether it may go.
    """
    session.set_fault({})
    try:
        found = read_file(content, password)
    except PasswordNeededError:
        session.put(LOCKED_FILE, content)
        return
    except IncomingError as error:
        is_wrong = error.fault is FileFault.WACHTWOORD
        session.set_fault({_PASSWORD if is_wrong else ANSWERS_FILE: error.fault})
        if not is_wrong:
            session.put(LOCKED_FILE, None)
        return
    session.put(LOCKED_FILE, None)
    session.put(OFFERED, found)
    if session.dossier().is_empty:
        _take_offered(then)


def _take_offered(then: Callable[[], None]) -> None:
    session.take_over(session.value(OFFERED))
    session.put(OFFERED, None)
    then()


def _open_locked(then: Callable[[], None]) -> None:
    content, typed = session.value(LOCKED_FILE), session.value(guard.secret_key(_PASSWORD))
    if content is not None:  # the second of two presses finds it open
        _open(content, then, str(typed or ""))
