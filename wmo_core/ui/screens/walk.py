"""Walks someone through a flow on one screen of the app: one step with its questions at a time."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Step
from wmo_core.ui.parts import form, frame, navigation
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.glossary import explain
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.parts.voice import asked, part_name
from wmo_core.ui.screens import booklet
from wmo_core.ui.screens.asking import answering, questions
from wmo_core.ui.state import places, session

CHOOSE = "onderwerpen"  # the part after which someone sees all tasks
_NO_BREAK = "\u00a0"  # keeps "vraag 1 van 3" on one line


def flow(flow_id: str, *, screen: Screen, after: Screen) -> None:
    """Draw the step that this resident has come to; after the last one Verder goes to ``after``."""
    journey = _journey(flow_id)
    step = _shown(journey, screen)
    draw(journey, step, screen, partial(go_on, flow_id, step.id, screen, after))


def draw(journey: Journey, step: Step, screen: Screen, done: Callable[[], None]) -> None:
    """Draw one step on a screen of its own. ``done`` goes on after Verder."""
    first = step.questions[0]
    words = asked(first, session.texts())
    name, tab = frame.step_name(screen, journey.flow.id, step.id), _progress(journey, step, session.texts())
    texts = frame.begin(screen, words.text, name, tab=tab)
    with form.screen(step.id):
        frame.top(texts)
        frame.back(texts, partial(answering.leave, step), where=_where(journey, step, texts))
        frame.heading(words.text)
        if words.help:
            st.markdown(prose(words.help))
            explain(f"{words.text} {words.help}", texts)
        questions.ask(step, texts, done)
    frame.end(texts, load_wegwijzer().for_question(first.id, first.onderwerp, first.part))


def _journey(flow_id: str) -> Journey:
    return Journey(load_flow(flow_id), session.dossier().answers)


def _shown(journey: Journey, screen: Screen) -> Step:
    """Return the step that was asked for, else the first that is still to do, else the last of all."""
    asked_for = session.shown_step(screen)
    step = journey.step(asked_for) if asked_for is not None else None
    return step or journey.next_step or journey.steps[-1]


def _where(journey: Journey, step: Step, texts: Texts) -> str:
    """Return the line above the heading, with the picture of what it is about."""
    first = step.questions[0]
    kicker = booklet.numbered(_kicker(journey, step, texts), first, texts)
    return f"{picture(first.onderwerp or first.id)}{plain(kicker)}" if kicker else ""


def _kicker(journey: Journey, step: Step, texts: Texts) -> str:
    """Return which part this is, and how far someone is in it."""
    _, all_of_them = journey.place(step.id)
    if step.part == CHOOSE:
        return ""  # the heading says it
    if all_of_them == 1:
        return part_name(step.part, texts)
    where = _progress(journey, step, texts).replace(" ", _NO_BREAK)
    return f"{part_name(step.part, texts)}{_NO_BREAK}· {where}"


def _progress(journey: Journey, step: Step, texts: Texts) -> str:
    """Return how far someone is in a part, such as "Vraag 2 van 3"."""
    now, all_of_them = journey.place(step.id)
    is_situation = journey.flow.id == "pgb"
    where = texts.screen.situaties.voortgang if is_situation else texts.screen.vragen.voortgang
    return fill(where, {"nu": str(now), "alle": str(all_of_them)})


def go_on(flow_id: str, step_id: str, screen: Screen, after: Screen) -> None:
    """Go to the next step of the part, else to the next part that is to do, else to the screen ``after``.

    Who opened the step to change one answer goes back to where they were.
    """
    if places.is_changing():
        navigation.back()
        return
    journey = _journey(flow_id)
    part = _part(journey, step_id)
    following = journey.after(step_id)
    if following is None and part in (CHOOSE, *journey.flow.on_request):
        navigation.go(navigation.HUB)
        return
    following = following or _of_next_part(journey, part)
    if following is None:
        navigation.go(after)
    else:
        navigation.show(frame.step_name(screen, flow_id, following.id))


def _part(journey: Journey, step_id: str) -> str:
    return next(step.part for step in journey.flow.steps if step.id == step_id)


def _of_next_part(journey: Journey, part: str) -> Step | None:
    following = journey.next_part(part)
    return following.opens if following else None
