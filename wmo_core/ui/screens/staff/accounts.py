"""The accounts of staff: a list, what may be done with each, and a new one."""

from typing import get_args

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.staff.aanmelden import RoleId
from wmo_core.content.screens.staff.beheer import Stand
from wmo_core.content.texts import Texts
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.errors import NotStoredError
from wmo_core.ui.parts import form, guard, navigation, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import managing, session
from wmo_core.ui.state.faults import StaffFault
from wmo_core.ui.state.names import MANAGING

_NEW_ROLE = "nieuwe-rol"
_ROLES: tuple[RoleId, ...] = get_args(RoleId)


def draw(texts: Texts) -> None:
    """Draw the accounts, for who may manage them; others hear why there is nothing."""
    words = texts.screen.beheer
    account = managing.manager()
    if account is None:
        st.markdown(prose(words.geen_toegang))
        form.button(texts.screen.aanmelden.titel, "naar-aanmelden", navigation.go, "aanmelden")
        return
    st.markdown(prose(words.intro))
    try:
        found = managing.listing()
    except NotStoredError:
        st.error(prose(texts.screen.aanmelden.fouten[StaffFault.OPSLAG.value]))
        return
    st.header(words.accounts, anchor=False)
    for each in found:
        _one(each, texts, is_own=each.account == account)
    _new(texts)


def _given(field: str, texts: Texts) -> None:
    """Show what was just done here, and a first password until someone says that it was handed on."""
    given, words = managing.given(field), texts.screen.beheer
    if given is None:
        return
    said = words.wachtwoord.titel if given.password else words.account.gedaan
    st.success(fill(prose(said), {"naam": plain(given.name)}))
    if given.password:
        st.code(given.password, language=None, wrap_lines=True)
        st.markdown(prose(words.wachtwoord.uitleg))
        form.button(words.wachtwoord.weg, "wachtwoord-gegeven", managing.handed_on)


def _one(found: Standing, texts: Texts, *, is_own: bool) -> None:
    """Draw one account, and for that of someone else what may be done with it."""
    words, name = texts.screen.beheer, found.account.name
    role = texts.screen.aanmelden.rollen[found.account.role.value]
    blanks = {"naam": plain(name), "rol": plain(role), "stand": plain(words.standen[_stand(found)])}
    line = fill(words.regel, blanks)
    if is_own:
        st.markdown(line)
        return
    field = managing.field_of(name)
    with st.expander(line, expanded=field in session.fault() or managing.given(field) is not None):
        guard.message(field, texts)
        _given(field, texts)
        _role(found, texts)
        _acts(found, texts)


def _role(found: Standing, texts: Texts) -> None:
    words, account = texts.screen.beheer.account, found.account
    field = f"rol-{account.id}"
    guard.start({field: account.role.value})
    label = fill(words.rol_van, {"naam": account.name})  # for who listens its name is not Markdown
    tiles.one_of(label, _ROLES, texts.screen.aanmelden.rollen, key=guard.key(field))
    form.button(words.geef_rol, field, _give_role, account.name, field, about=account.name)


def _give_role(name: str, field: str) -> None:
    managing.set_role(name, session.value(guard.key(field)))


def _acts(found: Standing, texts: Texts) -> None:
    words, name, key = texts.screen.beheer.account, found.account.name, found.account.id
    form.button(words.nieuw_wachtwoord, f"wachtwoord-{key}", managing.new_password, name, about=name)
    if found.has_second_factor:
        form.button(words.tweede_stap, f"tweede-{key}", managing.drop_second_factor, name, about=name)
    form.button(words.afmelden, f"afmelden-{key}", managing.end_sign_ins, name, about=name)
    label = words.open if found.blocked else words.sluit
    form.button(label, f"sluit-{key}", managing.block, name, not found.blocked, about=name)


def _new(texts: Texts) -> None:
    words = texts.screen.beheer.nieuw
    st.header(words.titel, anchor=False)
    _given(MANAGING, texts)
    with form.screen(MANAGING):
        guard.line(MANAGING, words.naam, texts)
        st.markdown(prose(words.naam_uitleg))
        tiles.one_of(words.rol, _ROLES, texts.screen.aanmelden.rollen, key=guard.key(_NEW_ROLE))
        form.button(words.knop, "maak-account", _add, kind="primary")


def _add() -> None:
    managing.add(guard.typed(MANAGING), session.value(guard.key(_NEW_ROLE)))
    if not session.fault():
        session.drop(guard.key(MANAGING))


def _stand(found: Standing) -> Stand:
    if found.blocked:
        return "dicht"
    if found.must_change:
        return "eerste_wachtwoord"
    return "in_gebruik" if found.has_second_factor else "tweede_stap"
