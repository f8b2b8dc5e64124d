"""Logging in, step by step: name and password, a password of one's own, the second factor."""

from collections.abc import Callable

import streamlit as st

from wmo_core.access import Account
from wmo_core.content.fill import fill
from wmo_core.content.texts import Texts
from wmo_core.storage.accounts.passwords import LEAST_SIGNS
from wmo_core.storage.accounts.second_factor import address_of
from wmo_core.ui.parts import form, guard, navigation
from wmo_core.ui.parts.drawing import qr_picture
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.screens.staff import name_form
from wmo_core.ui.state import staff, way_in
from wmo_core.ui.state.names import WAY_IN
from wmo_core.ui.state.way_in import Step

_AGAIN = "nog-eens"


def draw(texts: Texts) -> None:
    """Draw who is logged in, or the step where someone is."""
    account, words = staff.signed_in(), texts.screen.aanmelden
    if account is not None:
        _who(account, texts)
        return
    step = way_in.step()
    _STEPS[step](texts)
    if step not in (Step.NAAM, Step.KLAAR):
        form.button(words.opnieuw_beginnen, "begin-opnieuw", way_in.stop, kind="tertiary")


def _who(account: Account, texts: Texts) -> None:
    """Say who is logged in, with the ways on and out."""
    words = texts.screen.aanmelden
    role = words.rollen[account.role.value]
    st.markdown(fill(prose(words.wie), {"naam": plain(account.name), "rol": plain(role)}))
    for screen in navigation.of_role(account.role):
        form.button(texts.screen.title(screen), f"naar-{screen}", navigation.go, screen, kind="primary")
    form.button(words.afmelden, "afmelden-hier", staff.leave)


def _name(texts: Texts) -> None:
    words = texts.screen.aanmelden.naam
    st.markdown(prose(words.intro))
    with st.container(key=name_form.PLACE):
        guard.message(WAY_IN, texts)
        if name_form.draw(words, way_in.check_password):
            st.rerun()


def _own_password(texts: Texts) -> None:
    words = texts.screen.aanmelden.eigen_wachtwoord
    st.header(words.titel, anchor=False)
    st.markdown(fill(prose(words.uitleg), {"minste": str(LEAST_SIGNS)}))
    with form.screen(WAY_IN):
        guard.secret(WAY_IN, words.nieuw, texts, autocomplete="new-password", kind="password")
        guard.secret(_AGAIN, words.nog_eens, texts, autocomplete="new-password", kind="password")
        form.button(words.knop, "kies-wachtwoord", _choose, kind="primary")


def _choose() -> None:
    way_in.choose_password(guard.typed_secret(WAY_IN), guard.typed_secret(_AGAIN))


def _set_up(texts: Texts) -> None:
    words = texts.screen.aanmelden.instellen
    secret, name = way_in.secret()
    st.header(words.titel, anchor=False)
    st.markdown(prose(words.uitleg))
    st.html(qr_picture(address_of(secret, name, texts.screen.algemeen.naam), words.plaatje_alt))
    st.markdown(prose(words.met_de_hand))
    st.code(secret, language=None, wrap_lines=True)
    _ask_code(words.veld, words.knop, _set_up_now, texts)


def _set_up_now() -> None:
    way_in.set_up(guard.typed_secret(WAY_IN))


def _write_down(texts: Texts) -> None:
    words = texts.screen.aanmelden.bewaren
    st.header(words.titel, anchor=False)
    st.markdown(prose(words.uitleg))
    st.code("\n".join(way_in.codes()), language=None)
    form.button(words.knop, "opgeschreven", way_in.wrote_down, kind="primary")


def _code(texts: Texts) -> None:
    words = texts.screen.aanmelden.code
    st.header(words.titel, anchor=False)
    st.markdown(prose(words.uitleg))
    _ask_code(words.veld, words.knop, _check, texts)


def _check() -> None:
    way_in.check_code(guard.typed_secret(WAY_IN))


def _ask_code(label: str, button: str, act: Callable[[], None], texts: Texts) -> None:
    with form.screen(WAY_IN):
        guard.secret(WAY_IN, label, texts, autocomplete="one-time-code")
        form.button(button, "controleer", act, kind="primary")


def _busy(texts: Texts) -> None:
    """Wait for the browser, that gets its cookie and comes anew."""
    st.markdown(prose(texts.screen.aanmelden.wacht))


_STEPS = {
    Step.NAAM: _name,
    Step.WACHTWOORD: _own_password,
    Step.INSTELLEN: _set_up,
    Step.BEWAREN: _write_down,
    Step.CODE: _code,
    Step.KLAAR: _busy,
}
