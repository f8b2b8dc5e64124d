"""Says at the top of a screen what of someone's answers was not taken over, or not kept."""

from collections.abc import Collection

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.texts import Texts
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import names, session


def tell(texts: Texts) -> None:
    """Say which days were left out of a file or were not kept, and that more had no place, until seen."""
    words = texts.screen.fouten
    _about_days({each.field for each in session.value(names.LEFT_OUT, ())}, words.dagen_weggelaten, texts)
    if session.value(names.TELL_UNPLACED) and session.value(names.PAGE) != "plan":
        st.warning(prose(words.past_niet))
    if not session.fault():  # beside a message at the field this would be said twice
        _about_days(session.value(names.NOT_KEPT, ()), words.dagen_niet_bewaard, texts)


def _about_days(lost: Collection[str], said: str, texts: Texts) -> None:
    """Say which days these are, until the days are filled in again."""
    if lost:
        words = texts.screen.termijnen.dag_namen
        days = ", ".join(name for field, name in words.items() if field in lost)
        st.warning(fill(prose(said), {"dagen": days}))
