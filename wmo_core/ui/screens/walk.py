"""Walks someone through a flow on one screen of the app: one question at a time, or an overview."""

from functools import partial

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.ui.parts import form, frame, navigation
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.parts.glossary import explain
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.screens import booklet
from wmo_core.ui.screens.overview import overview
from wmo_core.ui.screens.questions import ask, go_on, leave
from wmo_core.ui.state import session


def flow(flow_id: str, *, screen: Screen, before: Screen, after: Screen) -> None:
    """Draw the question that this resident has come to; after the last one Verder goes to ``after``."""
    journey = Journey(load_flow(flow_id), session.dossier().answers)
    question = _shown(journey)
    words = session.texts().question(question.words_of)
    texts = frame.begin(screen, words.text, frame.question_step(screen, flow_id, question.id))
    with form.screen(question.id):
        frame.top(texts)
        _back(journey, question, before, texts)
        kicker = booklet.numbered(_kicker(question, texts), question, texts)
        frame.heading(words.text, kicker, picture(question.onderwerp or question.words_of))
        if question.repeats is not None:
            st.markdown(prose(texts.screen.vragen.nog_eens))
        if words.help:
            st.markdown(prose(words.help))
            explain(f"{words.text} {words.help}", texts)
        _for_someone_else(question, texts)
        if question.kind == "overview":
            overview(journey, question, texts, after)
        else:
            ask(question, texts, lambda: go_on(flow_id, question.id, after))
    place = load_wegwijzer().for_question(question.words_of, question.onderwerp, question.part)
    frame.end(texts, place)


def _shown(journey: Journey) -> Question:
    """Return the question that was asked for, else the first open one, else the last of all."""
    asked_for = session.shown_question(journey.flow.id)
    if asked_for is not None and journey.may_show(asked_for):
        return journey.flow.question(asked_for)
    return journey.next_question or journey.route[-1]


def _back(journey: Journey, question: Question, before: Screen, texts: Texts) -> None:
    """Draw Terug: to the question before this one, or from the first to the screen before."""
    earlier = journey.before(question.id)
    frame.back(texts, _go_back, journey.flow.id, question, earlier.id if earlier else None, before)


def _go_back(flow_id: str, question: Question, earlier: str | None, before: Screen) -> None:
    """Keep what was filled in so far, and go one question back, or from the first to ``before``."""
    to = partial(_show_earlier, flow_id, earlier, before)
    if question.kind == "overview":
        to()
    else:
        leave(question, to)


def _show_earlier(flow_id: str, earlier: str | None, before: Screen) -> None:
    session.show_question(flow_id, earlier)
    if earlier is None:
        navigation.go(before)


def _kicker(question: Question, texts: Texts) -> str:
    if question.onderwerp is None:
        return texts.part(question.part)
    return fill(texts.screen.vragen.onderwerp, {"onderwerp": texts.onderwerp(question.onderwerp).title})


def _for_someone_else(question: Question, texts: Texts) -> None:
    """Say whom "u" means, right after someone said to fill this in for another."""
    voor_wie = session.dossier().answers.get("voor_wie")
    if (
        voor_wie is not None
        and "ander" in voor_wie.chosen
        and question.part == "over_u"
        and question.id != "voor_wie"
    ):
        st.info(prose(texts.screen.vragen.voor_een_ander))
