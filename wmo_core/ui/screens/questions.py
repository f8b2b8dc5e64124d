"""Draws one question and keeps its answer. One form a screen: a tap on Verder loses nothing."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import QuestionText, Texts
from wmo_core.flows.answers import Answer, By
from wmo_core.flows.check import Fault, check_answer, clean_answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.flows.typed import Typed
from wmo_core.ui.parts import form, guard, navigation, tiles
from wmo_core.ui.state import session


def _name(question: Question, field: str) -> str:
    return f"{question.id}:{field}"


def _key(question: Question, field: str) -> str:
    return guard.key(_name(question, field))


def ask(question: Question, texts: Texts, done: Callable[[], None], *, may_be_empty: bool = False) -> None:
    """Draw the fields of a question inside the form of its screen. ``done`` goes on after Verder."""
    words = texts.question(question.words_of)
    _start_from_answer(question)
    guard.message(question.id, texts)
    _choices(question, words, texts)
    if question.repeats is None:  # what is written at a repeat would stand nowhere in the plan
        _own_words(question, words, texts)
    if question.kind == "text":
        _tick_boxes(question, words, question.all_options)
    if question.plan is not None:
        tiles.tick(texts.talk, key=_key(question, "praten"))
    label = texts.screen.algemeen.verder
    form.button(label, "verder", _submit, question, done, may_be_empty, kind="primary")


def _own_words(question: Question, words: QuestionText, texts: Texts) -> None:
    height = 150 if question.kind == "text" else 100
    guard.area(_name(question, "woorden"), words.words, texts, height=height)


def _start_from_answer(question: Question) -> None:
    answer = session.dossier().answers.get(question.id, Answer())
    values: dict[str, object] = {_name(question, "woorden"): answer.words}
    if _is_ticked(question):
        values |= {_name(question, option): option in answer.chosen for option in question.all_options}
    else:
        values[_name(question, "keuze")] = answer.chosen[0] if answer.chosen else None
    if question.plan is not None:
        values[_name(question, "praten")] = answer.talk
    guard.start(values)


def _choices(question: Question, words: QuestionText, texts: Texts) -> None:
    if question.kind == "onderwerpen":
        _onderwerpen(question, words, texts)
    elif question.may_choose_many:
        _tick_boxes(question, words, question.all_options)
    elif question.kind == "choice":
        shown = question.options_on_screen(session.dossier().mirrored)
        key, within = _key(question, "keuze"), question.words_of
        tiles.one_of(words.text, shown, words.options, key=key, within=within, is_heading=True)


def _tick_boxes(question: Question, words: QuestionText, options: tuple[str, ...]) -> None:
    key = partial(_key, question)
    tiles.many(options, words.options, name=question.id, key=key, within=question.id)


def _onderwerpen(question: Question, words: QuestionText, texts: Texts) -> None:
    """Draw the onderwerpen under their themes, each with a line of examples."""
    flow = load_flow("zelftest")
    for theme in flow.themes:
        st.header(texts.part(theme), anchor=False)
        for onderwerp in flow.onderwerpen:
            if onderwerp.theme == theme:
                text = texts.onderwerp(onderwerp.id)
                label = f"**{text.title}**  \n{text.example}"
                tiles.tick(label, key=_key(question, onderwerp.id), idea=onderwerp.id)
    _tick_boxes(question, words, question.all_options[-2:])


def _is_ticked(question: Question) -> bool:
    return question.may_choose_many or question.kind == "text"


def _filled_in(question: Question) -> tuple[tuple[str, ...], str]:
    words = guard.typed(_name(question, "woorden"))
    if _is_ticked(question):
        return tuple(o for o in question.all_options if session.value(_key(question, o))), words
    choice = session.value(_key(question, "keuze"))
    return ((choice,) if choice else ()), words


def _submit(question: Question, done: Callable[[], None], may_be_empty: bool) -> None:
    """Keep the answer and go on; or stay, say what is wrong, and keep what was typed."""
    save = partial(_save, question, may_be_empty)
    guard.leave(save, partial(_done, question, done), drawn=_name(question, "woorden"))


def _done(question: Question, done: Callable[[], None]) -> None:
    session.drop(_key(question, ""))
    done()


def leave(question: Question, to: Callable[[], None]) -> None:
    """Go elsewhere with the answer as it is by now; an answer that is not there yet holds nobody back."""
    guard.leave(partial(_save, question, True), to, drawn=_name(question, "woorden"))


def _save(question: Question, may_be_empty: bool) -> guard.Faults:
    chosen, words = _filled_in(question)
    faults = guard.check({_name(question, "woorden"): Typed(words)})
    fault = check_answer(question, chosen, words)
    if fault is Fault.LEEG and may_be_empty:
        session.keep(session.dossier().without_answer(question.id))
    elif fault is not None and fault is not Fault.TE_LANG:
        faults[question.id] = fault
    elif not faults:
        _keep(question, chosen, words)
    return faults


def _keep(question: Question, chosen: tuple[str, ...], words: str) -> None:
    dossier = session.dossier()
    answer = Answer(
        chosen=chosen,
        words=words,
        talk=bool(session.value(_key(question, "praten"), False)),
        by=By(chosen[0]) if question.id == "voor_wie" and set(chosen) & set(By) else dossier.filled_by,
        in_register=dossier.in_register.value,
    )
    answered = dossier.with_answer(question.id, clean_answer(question, answer))
    session.keep(answered, _key(question, ""))


def go_on(flow_id: str, question_id: str, after: Screen) -> None:
    """Show the next question: the one after this, or after Verander the first that is still open.

    At the end of the questions go to the screen ``after``.
    """
    journey = Journey(load_flow(flow_id), session.dossier().answers)
    following = None if session.is_changing() else journey.after(question_id)
    shown = following or journey.next_question
    session.show_question(flow_id, shown.id if shown else None)
    if shown is None:
        navigation.go(after)


def confirm(flow_id: str, question: Question, after: Screen) -> None:
    """Keep that the overview of a theme is right, and go on."""
    dossier = session.dossier()
    answer = Answer(chosen=question.options, by=dossier.filled_by, in_register=dossier.in_register.value)
    session.keep(dossier.with_answer(question.id, answer))
    go_on(flow_id, question.id, after)
