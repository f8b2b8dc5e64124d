"""The door of a screen of staff. It only shows who comes in: each act asks again whether someone may."""

import streamlit as st

from wmo_core.access import Action, allows
from wmo_core.content.texts import Texts
from wmo_core.ui.parts import form, navigation
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import staff


def lets_in(action: Action, texts: Texts) -> bool:
    """Return whether who is logged in may do this here; draw the way to log in for who may not."""
    account = staff.signed_in()
    if account is not None and allows(account.role, action):
        return True
    words = texts.screen.aanmelden
    st.markdown(prose(words.geen_toegang))
    form.button(words.titel, "naar-aanmelden", navigation.go, "aanmelden")
    return False
