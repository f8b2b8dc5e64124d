"""Asks once for a word by which someone finds the files again. Nobody needs it, and it is no name."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.texts import Texts
from wmo_core.flows.typed import Typed, TypedFault
from wmo_core.plan.files.names import MOST_WORD, as_word
from wmo_core.ui.parts import form, guard
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session
from wmo_core.ui.state.faults import ScreenFault

_WORD = "bestandswoord"


def draw(file: str, texts: Texts) -> None:
    """Draw the field, closed until someone wants it, with the name that the ``file`` of the plan has now."""
    words, word = texts.screen.meenemen, session.dossier().files.word
    with st.expander(words.woord, expanded=_WORD in session.fault()), form.screen(_WORD):
        st.markdown(prose(words.woord_uitleg))
        guard.line(_WORD, words.woord_veld, texts, before=word)
        form.button(words.woord_bewaar, "bewaar-woord", guard.keep, _save)
        if word:
            st.markdown(fill(prose(words.woord_zo), {"bestand": plain(file)}))


def _save() -> guard.Faults:
    """Keep the word; or say what is wrong. What looks like a BSN never goes into the name of a file."""
    typed = guard.typed(_WORD)
    word, fault = as_word(typed), Typed(typed.strip(), MOST_WORD).fault
    if fault in (TypedFault.BSN, TypedFault.TE_LANG):
        return {_WORD: fault}
    if word is None:
        return {_WORD: ScreenFault.WOORD_TEKENS}
    files = session.dossier().files.model_copy(update={"word": word})
    session.put(guard.key(_WORD), word)
    session.keep(session.dossier().model_copy(update={"files": files}), guard.key(_WORD))
    return {}
