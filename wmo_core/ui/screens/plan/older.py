"""What an older file holds and is not asked any more: shown with its words of then, and chosen or not."""

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.plan.older import OlderAnswer, older_answers
from wmo_core.ui.parts import form, guard, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session


def older(texts: Texts) -> None:
    """Draw the answers of before that have no place, each with a tick to take it into the plan."""
    found = older_answers(session.dossier())
    if not found:
        return
    words = texts.screen.plan
    st.header(words.ouder_titel, anchor=False)
    st.markdown(prose(words.ouder_uitleg))
    for each in found:
        _answer(each, texts)


def _answer(found: OlderAnswer, texts: Texts) -> None:
    question, answer = found.question, found.answer
    words = texts.question(question.id)
    name = " – ".join(part for part in (words.heading, words.plan or words.text) if part)
    said = [f"- {plain(words.options[option])}" for option in answer.chosen]
    said += [f"“{plain(text.strip())}”" for text in (answer.words, answer.helper_words) if text.strip()]
    with st.container(border=True, key=f"ouder-{question.id}"):
        st.markdown("\n".join([f"**{plain(name)}**", "", *said]))
        key = guard.key(f"ouder:{question.id}")
        session.give(key, question.id in session.dossier().plan.older)
        label = f"{texts.screen.plan.in_plan} {form.heard(name)}"
        tiles.tick(label, key=key, on_change=_toggle, args=(question.id,), is_wide=False)


def _toggle(question_id: str) -> None:
    key = guard.key(f"ouder:{question_id}")
    chosen = [each for each in session.dossier().plan.older if each != question_id]
    if session.value(key):
        chosen.append(question_id)
    session.keep(session.dossier().with_plan(older=tuple(chosen)), key)
