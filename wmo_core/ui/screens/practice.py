"""One question to practise with: the scale and the buttons of a real one. Its answer is kept nowhere."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.flows.check import Fault
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.ui.parts import form, frame, guard, navigation, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.state import session
from wmo_core.ui.state.names import PRACTISED

SCREEN: Screen = "oefenvraag"
ASKED, DONE = "vraag", "klaar"
_SCALE = "hoe_gaat_het"  # the question whose options are the three faces
_CHOICE = f"{session.FIELD}{SCREEN}:keuze"


def is_done() -> bool:
    """Return whether someone practised already."""
    return session.value(PRACTISED) in _scale().all_options


def draw() -> None:
    """Draw the question, or after Verder what was chosen. The browser's Back walks between them."""
    if is_done() and session.shown_step(SCREEN) == DONE:
        _draw_answer()
    else:
        _draw_question()


def _scale() -> Question:
    return next(each for each in load_flow("zelftest").questions if each.template == _SCALE)


def _draw_question() -> None:
    words = session.texts().screen.oefenvraag
    texts = frame.begin(SCREEN, words.vraag, frame.step_name(SCREEN, SCREEN, ASKED))
    scale = _scale()
    with form.screen(SCREEN):
        frame.top(texts)
        frame.back(texts, where=plain(words.titel))
        frame.heading(words.vraag)
        st.markdown(prose(words.uitleg))
        guard.message(SCREEN, texts)
        session.give(_CHOICE, session.value(PRACTISED) if is_done() else None)
        options = texts.question(scale.id).options
        shown = scale.all_options
        tiles.one_of(words.vraag, shown, options, key=_CHOICE, within=scale.id, is_heading=True)
        form.button(texts.screen.algemeen.verder, "verder", _submit, kind="primary")
    frame.end(texts)


def _submit() -> None:
    """Show what was chosen; or stay and say what to do."""
    chosen = session.value(_CHOICE)
    session.set_fault({} if chosen else {SCREEN: Fault.GEEN_KEUZE})
    if chosen:
        session.put(PRACTISED, chosen)
        session.drop(_CHOICE)
        navigation.show(frame.step_name(SCREEN, SCREEN, DONE))


def _draw_answer() -> None:
    words = session.texts().screen.oefenvraag
    texts = frame.begin(SCREEN, words.klaar_titel, frame.step_name(SCREEN, SCREEN, DONE))
    frame.top(texts)
    frame.back(texts, where=plain(words.titel))
    frame.heading(words.klaar_titel)
    st.markdown(_said(texts))
    st.markdown(prose(words.klaar))
    frame.next_to("vragen", words.begin)
    frame.end(texts)


def _said(texts: Texts) -> str:
    """Return "U koos: Goed" with its face."""
    chosen, scale = str(session.value(PRACTISED)), _scale()
    answer = plain(texts.question(scale.id).options[chosen])
    said = fill(texts.screen.oefenvraag.je_koos, {"antwoord": answer})
    return f"{picture(chosen, scale.id)}**{said}**"
