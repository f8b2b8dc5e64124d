"""Says quietly on which day the texts on a screen were checked, and against which sources."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.nazicht import Nazicht, national_sources
from wmo_core.content.texts import Texts
from wmo_core.plan.blanks import rules_over
from wmo_core.today import today
from wmo_core.ui.parts.escape import plain, prose


def sources(nazicht: Nazicht, texts: Texts) -> None:
    """Draw a part that opens with the sources of a text and the day on which it was checked."""
    with st.expander(texts.screen.lezen.bronnen):
        st.markdown("\n".join(f"- {plain(source)}" for source in national_sources(nazicht.sources)))
        day(texts, nazicht)


def still_holds(nazicht: Nazicht, texts: Texts) -> bool:
    """Draw that a text is about rules of the eigen bijdrage that are over; return whether it holds."""
    over = rules_over(nazicht, today(), texts.screen.kosten.regels_voorbij)
    if over is not None:
        st.warning(prose(over))
    return over is None


def day(texts: Texts, *checked: Nazicht) -> None:
    """Draw the day on which these texts were checked: the oldest, when they differ."""
    oldest = min(each.reviewed for each in checked)
    st.markdown(fill(texts.screen.algemeen.nagekeken, {"dag": plain(short_day(oldest))}))
