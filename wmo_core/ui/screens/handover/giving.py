"""Makes a code with which a helper takes over a copy of the answers, shows it, and withdraws it."""

from html import escape
from typing import get_args

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.formatting import moment_in_words
from wmo_core.content.screens.doorgeven import Duration
from wmo_core.content.texts import Texts
from wmo_core.storage.models import Code, Given
from wmo_core.ui.parts import form, guard, navigation, tiles
from wmo_core.ui.parts.drawing import qr_picture
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.screens import own_file
from wmo_core.ui.state import handover, names, session
from wmo_core.ui.state.faults import HandoverFault

SCREEN = "doorgeven"
_DURATION = "doorgeven_tijd"
_FIRST: Duration = "half_uur"


def draw(texts: Texts) -> None:
    """Draw the code, or the way to make one."""
    given: Given | None = session.value(names.GIVEN)
    if given is not None:
        _code(given, texts)
    elif session.dossier().is_empty:
        st.markdown(prose(texts.screen.doorgeven.leeg))
        form.button(texts.screen.titles["taken"], "naar-taken", navigation.go, navigation.HUB)
    else:
        _make(texts)


def _make(texts: Texts) -> None:
    words = texts.screen.doorgeven
    if session.value(names.ENDED):
        st.success(prose(words.ingetrokken))
    st.markdown(prose(words.intro))
    st.markdown(prose(words.slot))
    _failed(texts)
    guard.start({_DURATION: _FIRST})
    tiles.one_of(words.tijd, get_args(Duration), words.tijden, key=guard.key(_DURATION))
    form.button(words.maak, "maak-code", _give, kind="primary")


def _failed(texts: Texts) -> None:
    """Say why it did not succeed; when that is up to us, the file goes another way."""
    guard.message(_DURATION, texts)
    if session.fault().get(_DURATION) in (HandoverFault.OPSLAG, HandoverFault.TE_VEEL):
        own_file.button(texts)


def _give() -> None:
    lasts: Duration = session.value(guard.key(_DURATION)) or _FIRST
    fault = handover.give(lasts)
    session.set_fault({_DURATION: fault} if fault is not None else {})


def _code(given: Given, texts: Texts) -> None:
    words = texts.screen.doorgeven
    st.header(words.code_titel, anchor=False)
    st.html(_read_out(given.code))
    st.markdown(fill(prose(words.tot), {"moment": plain(moment_in_words(given.until))}))
    st.markdown(prose(words.code_uitleg))
    st.markdown(fill(prose(words.helper_doet), {"scherm": plain(texts.screen.titles["ontvangen"])}))
    address = _address(given.code)
    if address:
        st.markdown(prose(words.plaatje))
        st.html(qr_picture(address, words.plaatje_alt))
    st.markdown(prose(words.hier_blijft))
    st.markdown(prose(words.na_wissen))
    guard.message(_DURATION, texts)
    form.button(words.trek_in, "trek-in", _withdraw, given.code)


def _withdraw(code: Code) -> None:
    """Withdraw the code; one that does not work any more leaves the screen as well."""
    fault = handover.withdraw(code)
    session.set_fault({_DURATION: fault} if fault is not None else {})
    if fault in (None, HandoverFault.WERKT_NIET):
        session.put(names.GIVEN, None)


def _read_out(code: Code) -> str:
    """Return the code as it is read out: the number in two halves, then each word in a place of its own."""
    half = len(code.number) // 2
    number = f"{code.number[:half]} {code.number[half:]}"
    words = "".join(f"<li>{escape(word)}</li>" for word in code.words)
    return f'<div class="wmo-code"><p>{number}</p><ol>{words}</ol></div>'


def _address(code: Code) -> str:
    """Return the address that opens the code. What stands behind its # never goes to a server."""
    here = st.context.url
    return f"{here.rstrip('/').removesuffix(f'/{SCREEN}')}/ontvangen#code={code.in_address}" if here else ""
