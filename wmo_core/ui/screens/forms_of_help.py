"""Draws zorg in natura beside a pgb (Wmo 2.3.6), on someone's own answers. Never a verdict."""

from functools import partial
from typing import assert_never

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.pgb import Hint, pgb_hints, points_to_arrange
from wmo_core.ui.parts import contact, form, frame, navigation, tables, voice
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.screens import choices
from wmo_core.ui.state import session

SCREEN: Screen = "natura_pgb"
CHOICE = "leveringsvorm"
AFTER: Screen = "termijnen"  # as in the task list


def draw() -> None:
    """Draw the screen, or the question that its choice brings."""
    following = choices.asked_next(SCREEN)
    if following is not None:
        choices.next_one(following, SCREEN, after=AFTER)
        return
    texts = frame.begin(SCREEN)
    words = texts.screen.natura_pgb
    with form.screen(SCREEN):
        frame.top(texts)
        choices.back(CHOICE, texts)
        frame.heading(words.titel)
        voice.who_is_meant(texts)
        st.markdown(prose(words.intro))
        st.markdown(prose(words.kies))
        comparison(texts)
        own_answers(texts)
        ten_situations(texts)
        choices.choice(CHOICE, texts, after=AFTER)
    frame.end(texts, "natura_of_pgb")


def comparison(texts: Texts) -> None:
    """Draw the differences as a table."""
    words = texts.screen.natura_pgb
    st.header(words.vergelijk_titel, anchor=False)
    head = (words.kop_wat, words.kop_natura, words.kop_pgb)
    rows = [(each.wat, each.natura, each.pgb) for each in words.verschillen]
    tables.table(words.vergelijk_titel, head, rows)


def own_answers(texts: Texts) -> None:
    """Draw what someone's own answers say about the choice."""
    words = texts.screen.natura_pgb
    st.header(words.uw_antwoorden, anchor=False)
    for hint in pgb_hints(session.dossier()):
        st.markdown(f"- {contact.item(_said(hint, texts))}")


def _said(hint: Hint, texts: Texts) -> str:
    words = texts.screen.natura_pgb
    match hint.text_id:
        case "u_regelen":
            what = ", ".join(_option(hint, option, texts) for option in hint.options)
            return fill(words.u_regelen, {"wat": plain(what)})
        case "u_mantelzorg":
            return words.u_mantelzorg
        case "u_helper":
            return words.u_helper
        case "u_niets":
            return words.u_niets
        case _:
            assert_never(hint.text_id)


def _option(hint: Hint, option: str, texts: Texts) -> str:
    return texts.question(hint.question_id).options[option].lower()


def ten_situations(texts: Texts) -> None:
    """Draw the way to the ten situations, and what to arrange once some were looked at."""
    words = texts.screen.natura_pgb
    journey = Journey(load_flow("pgb"), session.dossier().answers)
    st.header(words.test_titel, anchor=False)
    st.markdown(prose(words.test))
    looked_at = len(journey.counted)
    label = words.test_verder if journey.next_step else words.test_verander
    first = journey.next_step or journey.steps[0]
    to = partial(navigation.show, frame.step_name("situaties", "pgb", first.id))
    form.button(label if looked_at else words.test_begin, "situaties", choices.leave, CHOICE, to)
    if looked_at:
        _to_arrange(texts)


def _to_arrange(texts: Texts) -> None:
    words = texts.screen.natura_pgb
    st.subheader(words.regelen_titel, anchor=False)
    found = points_to_arrange(session.dossier())
    if not found:
        st.markdown(prose(words.regelen_niets))
    for question_id in found:
        point = texts.pgb[question_id]
        st.markdown(f"- **{plain(point.text)}**  \n  {contact.item(point.arrange)}")
    st.info(prose(words.geen_oordeel))
