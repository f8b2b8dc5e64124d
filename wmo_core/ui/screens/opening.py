"""Goes on with a file of an earlier day, also with one that has a password."""

from collections.abc import Callable

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.documents.own_file.faults import PasswordNeededError
from wmo_core.ui.parts import file_field, form, guard
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session
from wmo_core.ui.state.faults import FileFault
from wmo_core.ui.state.incoming import IncomingError
from wmo_core.ui.state.incoming_file import read_file
from wmo_core.ui.state.names import ANSWERS_FILE, LOCKED_FILE

_PASSWORD = "open"


def draw(texts: Texts, then: Callable[[], None]) -> None:
    """Draw the field for the file; ``then`` is where someone goes with its answers."""
    words, faults = texts.screen.start, session.fault()
    is_locked = session.value(LOCKED_FILE) is not None
    with st.expander(words.bestand, expanded=is_locked or ANSWERS_FILE in faults):
        st.markdown(prose(words.bestand_uitleg))
        file_field.draw(ANSWERS_FILE, words.bestand, lambda _, content: _open(content, then), texts)
        if is_locked:
            _ask_password(texts, then)


def _ask_password(texts: Texts, then: Callable[[], None]) -> None:
    words = texts.screen.eigen_bestand
    with form.screen(_PASSWORD):
        st.markdown(prose(words.vraag))
        guard.secret(_PASSWORD, words.wachtwoord, texts)
        form.button(words.open, "open-bestand", _open_locked, then)


def _open(content: bytes, then: Callable[[], None], password: str | None = None) -> None:
    """Take over the answers of a file; a file that cannot be used changes nothing."""
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
    session.take_over(found)
    then()


def _open_locked(then: Callable[[], None]) -> None:
    content, typed = session.value(LOCKED_FILE), session.value(guard.secret_key(_PASSWORD))
    if content is not None:  # the second of two presses finds it open
        _open(content, then, str(typed or ""))
