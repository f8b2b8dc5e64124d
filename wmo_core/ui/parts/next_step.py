"""The step that comes next and its day, as it stands on top of the plan."""

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.plan.dates import next_step
from wmo_core.plan.deadlines import word_next_step
from wmo_core.today import today
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session


def draw(texts: Texts) -> None:
    """Draw what comes next, when, and what follows on it, on the days that the resident gave."""
    words = texts.document.next_step
    step = word_next_step(next_step(session.dossier().dates, today()), words)
    said = ((words.what_label, step.what), (words.when_label, step.when), (words.after_label, step.after))
    with st.container(border=True, key="volgende_stap"):
        st.header(words.title, anchor=False)
        st.markdown("\n\n".join(f"**{label}**  \n{prose(text)}" for label, text in said))
