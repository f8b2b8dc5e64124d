"""A choice that stands on a screen of its own, beside the walk through the questions."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Step
from wmo_core.ui.parts import frame, navigation
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.parts.voice import asked
from wmo_core.ui.screens import booklet, walk
from wmo_core.ui.screens.asking import answering, questions
from wmo_core.ui.state import places, session

FLOW = "keuzes"


def _journey() -> Journey:
    return Journey(load_flow(FLOW), session.dossier().answers)


def _step(step_id: str) -> Step:
    found = _journey().step(step_id)
    if found is None:
        raise KeyError(step_id)
    return found


def back(step_id: str, texts: Texts) -> None:
    """Draw Terug on the screen of a choice: it keeps the answer, if any."""
    frame.back(texts, partial(leave, step_id))


def leave(step_id: str, to: Callable[[], None]) -> None:
    """Go elsewhere from the screen of a choice, with the answer, if any."""
    answering.leave(_step(step_id), to)


def choice(step_id: str, texts: Texts, *, after: Screen) -> None:
    """Draw the question under its own heading. Verder keeps the answer, if any, and goes to ``after``."""
    step = _step(step_id)
    question = step.questions[0]
    words = asked(question, texts)
    booklet.number_line(question, texts)
    st.header(words.text, anchor=False)
    st.markdown(prose(words.help))
    questions.ask(step, texts, partial(_go_on, step_id, after))


def _go_on(step_id: str, after: Screen) -> None:
    """Go back to where someone changed this answer, else to a question that it brings, else to ``after``."""
    following = _journey().after(step_id)
    if following is not None and not _journey().is_done(following):
        navigation.show(frame.step_name(screen_of(following), FLOW, following.id))
    elif places.is_changing():
        navigation.back()
    else:
        navigation.go(after)


def screen_of(step: Step) -> Screen:
    """Return the screen of a step: it has the name of the part."""
    return next(each for each in navigation.SCREENS if each == step.part)


def is_first(step: Step) -> bool:
    """Return whether a step stands on that screen itself, and not on one that an answer brought."""
    return _journey().before(step.id) is None


def asked_next(screen: Screen) -> str | None:
    """Return the step that an answer on this screen brought, and that is shown now, if any."""
    step_id = session.shown_step(screen)
    return step_id if step_id is not None and _journey().step(step_id) is not None else None


def next_one(step_id: str, screen: Screen, *, after: Screen) -> None:
    """Draw the step that an answer brought, on a screen of its own."""
    walk.draw(_journey(), _step(step_id), screen, partial(_go_on, step_id, after))
