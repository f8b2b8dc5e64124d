"""Draws answers with "Verander" beside each: what was said comes back."""

import streamlit as st

from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.models import Question
from wmo_core.ui.parts import form
from wmo_core.ui.parts.escape import plain
from wmo_core.ui.screens.questions import confirm
from wmo_core.ui.state import session


def overview(journey: Journey, question: Question, texts: Texts, after: Screen) -> None:
    """Draw the answers of one theme, per onderwerp, and the button that says that they are right."""
    heading = ""
    for asked in journey.of_part(question.part):
        words = texts.question(asked.id)
        if words.heading != heading:
            heading = words.heading
            st.header(heading, anchor=False)
        row(journey.flow.id, asked, journey.answers[asked.id], texts)
    label = texts.screen.vragen.overzicht.klopt
    form.button(label, "klopt", confirm, journey.flow.id, question, after, kind="primary")


def row(flow_id: str, question: Question, answer: Answer, texts: Texts) -> None:
    """Draw one answer with its Verander button. The button names its question for a screen reader."""
    words = texts.question(question.id)
    said = [words.options[option] for option in answer.chosen]
    with st.container(key=f"rij-{question.id}", border=True):
        st.markdown(f"**{plain(words.text)}**")
        if said:
            st.markdown("\n".join(f"- {plain(line)}" for line in said))
        if answer.words.strip():
            st.markdown(f"“{plain(answer.words.strip())}”")
        if answer.talk:
            st.markdown(f"**{plain(texts.screen.vragen.overzicht.praten)}**")
        label = f"{texts.screen.algemeen.verander}: {_name(question, texts)}"
        form.button(label, f"verander-{question.id}", change, flow_id, question.id)


def _name(question: Question, texts: Texts) -> str:
    """Return what a button changes: with its onderwerp, for each onderwerp has the same questions."""
    words = texts.question(question.id)
    name = plain(words.plan or words.text)
    if question.onderwerp is None:
        return name
    return f"{plain(texts.onderwerp(question.onderwerp).title)} – {name}"


def change(flow_id: str, question_id: str) -> None:
    """Open a question again; Verder then goes back to where someone was."""
    session.set_fault({})
    session.show_question(flow_id, question_id, changing=True)
