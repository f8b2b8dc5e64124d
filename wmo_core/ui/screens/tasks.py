"""The task list: every part of the plan with how far someone is, and a press to go there."""

from collections.abc import Iterable

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.screens.taken import TakenWords
from wmo_core.content.texts import Texts
from wmo_core.flows.journey import Journey, PartProgress, PartState
from wmo_core.flows.loader import load_flow
from wmo_core.plan.bespreken import wants_maatwerk
from wmo_core.ui.parts import frame, navigation
from wmo_core.ui.parts.escape import plain
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.parts.voice import part_name
from wmo_core.ui.screens.walk import CHOOSE
from wmo_core.ui.state import session

_WALK: Screen = "vragen"
_MONEY: tuple[Screen, ...] = ("kosten", "natura_pgb")  # only for who wants a maatwerkvoorziening
_LATER: tuple[Screen, ...] = ("termijnen", "plan", "gesprek", "brieven", "meenemen")


def tasks(texts: Texts) -> None:
    """Draw the way on, the parts of the questions, and what comes after them."""
    words = texts.screen.taken
    journey = Journey(load_flow("zelftest"), session.dossier().answers)
    _go_on(journey, texts)
    asked = [part for part in journey.parts if part.part not in journey.flow.on_request]
    st.header(words.vragen_titel, anchor=False)
    _parts([part for part in asked if part.part != CHOOSE], journey, texts)
    _onderwerp(journey, words)
    st.header(words.plan_titel, anchor=False)
    _screens(texts)
    if len(asked) < len(journey.parts):
        st.header(words.extra_titel, anchor=False)
        _parts([part for part in journey.parts if part not in asked], journey, texts)


def _go_on(journey: Journey, texts: Texts) -> None:
    """Draw the one main button: to the first thing that is still to do, else to the outcome."""
    words, step = texts.screen.taken, journey.next_step
    name = part_name(step.part, texts) if step else texts.screen.titles["uitkomst"]
    place = frame.step_name(_WALK, journey.flow.id, step.id) if step else "uitkomst"
    label = fill(words.verder, {"deel": plain(name)})
    st.button(label, key="verder", type="primary", on_click=navigation.show, args=(place,), wrap=True)


def _parts(parts: Iterable[PartProgress], journey: Journey, texts: Texts) -> None:
    for part in parts:
        place = frame.step_name(_WALK, journey.flow.id, part.opens.id)
        idea = part.opens.questions[0].onderwerp
        shown = f"{picture(idea) if idea else ''}**{plain(part_name(part.part, texts))}**"
        is_open = part.state is PartState.NOG_DOEN and part.part in journey.flow.on_request  # nobody has to
        state = "" if is_open else _stand(part.state, texts.screen.taken)
        _row(f"{shown} {state}".strip(), part.part, place)


def _stand(state: PartState, words: TakenWords) -> str:
    return words.standen[state.value]


def _onderwerp(journey: Journey, words: TakenWords) -> None:
    """Draw the way to the onderwerpen: to choose the first, or one more."""
    is_chosen = any(question.onderwerp for question in journey.route)
    label = words.onderwerp_erbij if is_chosen else words.kies_onderwerp
    place = frame.step_name(_WALK, journey.flow.id, CHOOSE)
    st.button(label, key="onderwerp_erbij", on_click=navigation.show, args=(place,), icon=":material/add:")


def _screens(texts: Texts) -> None:
    """Draw the screens that come after the questions; a state only where there is something to answer."""
    choices = Journey(load_flow("keuzes"), session.dossier().answers)
    states = {part.part: _stand(part.state, texts.screen.taken) for part in choices.parts}
    if session.dossier().dates.melding is not None:
        states["termijnen"] = _stand(PartState.KLAAR, texts.screen.taken)
    money = _MONEY if wants_maatwerk(session.dossier()) else ()
    screens: tuple[Screen, ...] = ("uitkomst", *money, *_LATER)
    for screen in screens:
        _row(f"**{texts.screen.titles[screen]}** {states.get(screen, '')}".strip(), screen, screen)


def _row(label: str, name: str, place: str) -> None:
    """Draw one row; style.css sets the state at its end."""
    key = f"taak-{name}"
    st.button(label, key=key, on_click=navigation.show, args=(place,), width="stretch", wrap=True)
