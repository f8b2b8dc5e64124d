"""A choice that stands on a screen of its own, beside the walk through the questions."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.flows.loader import load_flow
from wmo_core.ui.parts import frame, navigation
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import booklet, questions

FLOW = "keuzes"


def back(question_id: str, texts: Texts, to: Screen) -> None:
    """Draw Terug on the screen of a choice: it keeps the answer, if any."""
    frame.back(texts, leave, question_id, partial(navigation.go, to))


def leave(question_id: str, to: Callable[[], None]) -> None:
    """Go elsewhere from the screen of a choice, with the answer, if any."""
    questions.leave(load_flow(FLOW).question(question_id), to)


def choice(question_id: str, texts: Texts, *, after: Screen) -> None:
    """Draw the question under its own heading. Verder keeps the answer, if any, and goes to ``after``."""
    question = load_flow(FLOW).question(question_id)
    words = texts.question(question_id)
    booklet.number_line(question, texts)
    st.header(words.text, anchor=False)
    st.markdown(prose(words.help))
    questions.ask(question, texts, lambda: navigation.go(after), may_be_empty=True)
