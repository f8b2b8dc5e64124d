"""Says quietly on which day the texts on a screen were checked, and against which sources."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.texts import Texts
from wmo_core.ui.parts.escape import plain


def sources(nazicht: Nazicht, texts: Texts) -> None:
    """Draw a part that opens with the sources of a text and the day on which it was checked."""
    with st.expander(texts.screen.lezen.bronnen):
        st.markdown("\n".join(f"- {plain(source)}" for source in nazicht.sources))
        day(texts, nazicht)


def day(texts: Texts, *checked: Nazicht) -> None:
    """Draw the day on which these texts were checked: the oldest, when they differ."""
    oldest = min(each.reviewed for each in checked)
    st.markdown(fill(texts.screen.algemeen.nagekeken, {"dag": short_day(oldest)}))
