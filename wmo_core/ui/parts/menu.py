"""The menu at the top of a screen: reading aloud, size of the text, the other register, danger, stopping.

It stands on every screen, closed; the bridge (menu.js) opens it without a word to the server, so that nothing
someone typed is touched. In "wmo-menu-tools" the bridge draws what only the browser knows of.
"""

from html import escape

import streamlit as st

from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.ui.parts import form, leaving, navigation
from wmo_core.ui.state import session, staff
from wmo_core.ui.state.deployment import has_accounts, may_hand_over


def _handing_over(texts: Texts) -> tuple[tuple[Screen, str], ...]:
    """Return the ways to give a code and to use one, where the operator lets people do so."""
    titles = texts.screen.titles
    screens: tuple[Screen, ...] = ("doorgeven", "ontvangen") if may_hand_over() else ()
    return tuple((screen, titles[screen]) for screen in screens)


def draw(texts: Texts) -> None:
    """Draw the button and what it opens."""
    words = texts.screen.algemeen.kop
    st.html(f'<button type="button" class="wmo-menu" aria-expanded="false">{escape(words.menu)}</button>')
    other = session.dossier().in_register.other
    links: tuple[tuple[Screen, str], ...] = (
        ("pauze", words.pauze),
        ("hulp", words.gevaar),
        ("lezen", words.uitleg),
        ("toegankelijkheid", texts.screen.algemeen.toegankelijkheid),
    )
    with st.container(key="menu", gap=None):
        form.button(words.naar_ander_register, f"register-{other.value}", session.switch_register, other)
        st.html('<div class="wmo-menu-tools"></div>')
        for screen, label in (*links, *_handing_over(texts)):
            st.page_link(navigation.path(screen), label=label)
        _of_staff(texts)
        leaving.next_person(texts.screen.algemeen.wis)


def _of_staff(texts: Texts) -> None:
    """Draw the ways of staff, where accounts are switched on: in, or what someone may do and out."""
    if not has_accounts():
        return
    account, words = staff.signed_in(), texts.screen.aanmelden
    st.page_link(navigation.path("aanmelden"), label=words.menu)
    if account is None:
        return
    for screen in navigation.of_role(account.role):
        st.page_link(navigation.path(screen), label=texts.screen.title(screen))
    form.button(words.afmelden, "afmelden", staff.leave)
