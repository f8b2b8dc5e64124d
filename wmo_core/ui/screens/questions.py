"""Draws the one to three questions of a step. One form a screen: a tap on Verder loses nothing."""

from collections.abc import Callable

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.texts import QuestionText, Texts
from wmo_core.flows.answers import OPEN_OPTIONS, WEET_IK_NIET, By
from wmo_core.flows.models import Question, Step
from wmo_core.ui.parts import form, guard, tiles
from wmo_core.ui.parts.escape import plain
from wmo_core.ui.parts.voice import asked, who
from wmo_core.ui.screens import answering
from wmo_core.ui.screens.answering import SEEN, TALK, WORDS
from wmo_core.ui.state import session

_SCALE = "hoe_gaat_het"  # its three faces stand in a row


def ask(step: Step, texts: Texts, done: Callable[[], None]) -> None:
    """Draw the questions inside the form of their screen. ``done`` goes on after Verder.

    The first one stands under the heading of the screen already.
    """
    guard.start({name: value for question in step.questions for name, value in _values(question, step).items()})
    for question in step.questions:
        if not question.more:
            _question(question, step, texts)
    _more(step, texts)
    form.button(texts.screen.algemeen.verder, "verder", answering.submit, step, done, kind="primary")


def _values(question: Question, step: Step) -> dict[str, object]:
    """Return what the fields on the screen start with."""
    answer = answering.given(question)
    values = answering.chosen_by(question, _options(question, step))
    if question.kind == "text" or _is_told(question):
        values[answering.name(question, WORDS)] = answer.words
        if _has_helper(question):
            values[answering.name(question, SEEN)] = answer.helper_words
    if _may_talk(question, step):
        values[answering.name(question, TALK)] = answer.talk
    return values


def _options(question: Question, step: Step) -> tuple[str, ...]:
    """Return the options on the screen. The open ones stand with the first question, or where they are chosen."""
    is_open = answering.is_open_shown(question, is_first=question is step.questions[0])
    if is_open and question.kind == "onderwerpen" and "zeg_ik_niet" not in answering.given(question).chosen:
        return (*question.options, WEET_IK_NIET)
    return question.all_options if is_open else question.options


def _question(question: Question, step: Step, texts: Texts) -> None:
    """Draw one question as a group of its own: groups.js gives it the name of its legend, or of the heading."""
    words, is_first = asked(question, texts), question is step.questions[0]
    options = _options(question, step)
    with st.container(key=f"vraag-{question.id}"):
        guard.message(question.id, texts)
        if not is_first and question.may_choose_many:
            with st.container(key=f"legenda-{question.id}"):
                st.markdown(f"**{plain(words.text)}**")
        if question.kind == "text":
            _areas(question, texts, label=words.words if is_first else words.text)
        _choices(question, words, options, is_first=is_first)


def _choices(question: Question, words: QuestionText, options: tuple[str, ...], *, is_first: bool) -> None:
    if answering.is_ticked(question):
        if options:
            tiles.many(
                options,
                words.options,
                name=question.id,
                key=lambda option: answering.key(question, option),
                within=question.id,
            )
        return
    tiles.one_of(
        words.text,
        options,
        words.options,
        key=answering.key(question, answering.CHOICE),
        within=question.id,
        is_heading=is_first,
        layout="schaal" if question.template == _SCALE else "lijst",
    )


def _more(step: Step, texts: Texts) -> None:
    """Draw what nobody needs to fill in, closed as long as it is empty."""
    behind = [question for question in step.questions if question.more]
    told = [question for question in step.questions if _is_told(question)]
    talks = [question for question in step.questions if _may_talk(question, step)]
    if not behind and not told and not talks:
        return
    with st.expander(texts.screen.vragen.meer, expanded=_is_used(step)):
        for question in behind:
            _question(question, step, texts)
        for question in told:
            _areas(question, texts, label=_label(question, told, texts))
        for question in talks:
            tiles.tick(texts.talk, key=answering.key(question, TALK))


def _is_told(question: Question) -> bool:
    """Return whether own words may stand beside the choices: also where an older version had them."""
    return question.kind != "text" and (question.tells or answering.given(question).has_words)


def _may_talk(question: Question, step: Step) -> bool:
    """Return whether "hier wil ik over praten" stands at this question: once a step, or where it was ticked."""
    first = next((each for each in step.questions if each.tells), None)
    return question is first or answering.given(question).talk


def _has_helper(question: Question) -> bool:
    """Return whether who helps has a field of their own."""
    is_helped = session.dossier().filled_by is By.ANDER
    return is_helped or bool(answering.given(question).helper_words.strip())


def _is_used(step: Step) -> bool:
    """Return whether something is filled in behind "Meer vertellen", or is wrong there."""
    behind = [question for question in step.questions if question.more]
    told = [question for question in step.questions if _is_told(question)]
    names = {answering.name(each, field) for each in (*behind, *told) for field in (WORDS, SEEN)}
    names |= {answering.name(question, TALK) for question in step.questions}
    for question in behind:
        names |= answering.chosen_by(question, question.all_options).keys() | {question.id}
    return any(session.value(guard.key(each)) for each in names) or not names.isdisjoint(session.fault())


def _label(question: Question, told: list[Question], texts: Texts) -> str:
    """Return the label of the field for own words, with its question where another field has the same."""
    words = asked(question, texts)
    same = [each for each in told if asked(each, texts).words == words.words]
    return words.words if len(same) == 1 else f"{words.text} {words.words}"


def _areas(question: Question, texts: Texts, *, label: str) -> None:
    """Draw the field for own words; where somebody helps, what the resident says and what the helper sees."""
    height = 150 if question.kind == "text" else 100
    if not _has_helper(question):
        guard.area(answering.name(question, WORDS), label, texts, height=height)
        return
    words, person = texts.screen.vragen, {"wie": who(texts)}
    for field, what in ((WORDS, fill(words.zegt, person)), (SEEN, words.ziet)):
        guard.area(answering.name(question, field), f"{label} {what}", texts, height=height)
