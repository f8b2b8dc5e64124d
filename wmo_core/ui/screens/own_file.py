"""The own file of a resident: kept with one press, or behind a password."""

from functools import partial

import streamlit as st

from wmo_core.chance import nonce, password, salt
from wmo_core.content.code_words import load_code_words
from wmo_core.content.texts import Texts
from wmo_core.documents.own_file.page import own_page, sealed_page
from wmo_core.documents.own_file.sealing import LEAST_SIGNS, Once, as_typed
from wmo_core.plan.build import plan_facts
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.wording import word_plan
from wmo_core.press.formats import Format
from wmo_core.today import today
from wmo_core.ui.parts import downloads, form, guard
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session
from wmo_core.ui.state.faults import ScreenFault

_OWN, _SEALED = "eigen-bestand", "gesloten-bestand"
_PASSWORD = "slot"


def draw(texts: Texts) -> None:
    """Draw the button that keeps the answers, and the closed part for who wants a password on them."""
    words = texts.screen.eigen_bestand
    st.markdown(prose(words.uitleg))
    button(texts)
    with st.expander(words.slot, expanded=_PASSWORD in session.fault()), form.screen(_PASSWORD):
        st.markdown(prose(words.slot_uitleg))
        guard.secret(_PASSWORD, words.wachtwoord, texts, before=password(load_code_words()))
        st.markdown(prose(words.slot_waarschuwing))
        if downloads.failed(_SEALED):
            st.error(prose(texts.document.failed_note))
        form.button(words.bewaar_slot, f"{downloads.PRESSED}{_SEALED}", _keep_sealed)


def button(texts: Texts) -> None:
    """Draw the button that keeps the answers in a file that opens everywhere."""
    label = texts.screen.eigen_bestand.bewaar
    make = partial(_own, texts)
    downloads.button(label, make, _name(texts), Format.HTML.mime, key=_OWN)


def _name(texts: Texts) -> str:
    what = session.dossier().files.name(texts.screen.eigen_bestand.naam, today(), texts.register)
    return f"{what}.{Format.HTML.value}"


def _own(texts: Texts) -> bytes:
    return own_page(_plan(texts), session.mirror(), texts.screen.eigen_bestand)


def _plan(texts: Texts) -> PersoonlijkPlan:
    return word_plan(plan_facts(session.dossier(), today()), texts.register)


def _keep_sealed() -> None:
    """Make the sealed file; or say that the password is too short for one."""
    typed = guard.typed_secret(_PASSWORD)
    if len(as_typed(typed)) < LEAST_SIGNS:
        session.set_fault({_PASSWORD: ScreenFault.WACHTWOORD_KORT})
        return
    session.set_fault({})
    texts = session.texts()
    downloads.give(partial(_sealed, texts, typed), _name(texts), Format.HTML.mime, _SEALED)


def _sealed(texts: Texts, typed: str) -> bytes:
    words = texts.screen.eigen_bestand
    return sealed_page(_plan(texts), session.mirror(), words, typed, Once(salt(), nonce()))
