"""An exercise: which kind of hulp is this? No score, and nothing of it is kept."""

import streamlit as st

from wmo_core.content.exercise import load_exercise
from wmo_core.content.texts import Texts
from wmo_core.ui import session
from wmo_core.ui.escape import plain, prose


def draw(texts: Texts) -> None:
    """Draw each situation with three answers; a tap shows whether it fits and why."""
    exercise = load_exercise(texts.register)
    st.markdown(prose(exercise.oefening.intro))
    for situation_id, situation in exercise.vragen.items():
        key = f"v:oefening:{situation_id}"
        words = texts.section("oefening")
        st.radio(
            plain(situation.text),
            ("algemeen", "maatwerk", "gewoon"),
            index=None,
            format_func=words.__getitem__,
            key=key,
            width="stretch",
        )
        chosen = session.value(key)
        if chosen is not None:
            said = exercise.oefening.goed if chosen == situation.answer else exercise.oefening.niet_zo
            st.info(f"**{plain(said)}**  \n{prose(situation.explain)}")
