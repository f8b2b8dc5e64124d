"""Draws the one to three questions of a step. One form a screen: a tap on Verder loses nothing."""

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.flows.answers import WEET_IK_NIET, By
from wmo_core.flows.models import Question, Step
from wmo_core.ui.parts import form, guard, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.voice import asked
from wmo_core.ui.screens import booklet
from wmo_core.ui.screens.asking import answering
from wmo_core.ui.screens.asking.answering import SEEN, TALK, WORDS
from wmo_core.ui.state import session

_SCALE = "hoe_gaat_het"  # its three faces stand in a row


def ask(step: Step, texts: Texts, done: Callable[[], None]) -> None:
    """Draw the questions inside the form of their screen. ``done`` goes on after Verder.

    The first one stands under the heading of the screen already.
    """
    guard.start(
        {name: value for question in step.questions for name, value in _values(question, step).items()}
    )
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
    """Return the options on the screen: the open ones with the first question, or where they are chosen."""
    is_open = answering.is_open_shown(question, is_first=question is step.questions[0])
    if is_open and question.kind == "onderwerpen" and "zeg_ik_niet" not in answering.given(question).chosen:
        return (*question.options, WEET_IK_NIET)
    return question.all_options if is_open else question.options


def _question(question: Question, step: Step, texts: Texts) -> None:
    """Draw one question as a group: groups.js gives it the name of its legend, or of the heading."""
    is_first = question is step.questions[0]
    with st.container(key=f"vraag-{question.id}"):
        if not is_first:
            _legend(question, texts)
        guard.message(question.id, texts)
        if question.kind == "text":
            _areas(question, texts)
        _choices(question, _options(question, step), texts)


def _legend(question: Question, texts: Texts) -> None:
    """Draw what is asked, below the first question of a screen."""
    words = asked(question, texts)
    booklet.number_line(question, texts)
    with st.container(key=f"legenda-{question.id}"):
        st.markdown(f"**{plain(words.text)}**")
    if words.help:
        st.markdown(prose(words.help))


def _option_words(question: Question, texts: Texts) -> Mapping[str, str]:
    words = asked(question, texts).options
    if question.kind != "onderwerpen":
        return words
    return {**words, WEET_IK_NIET: texts.screen.vragen.weet_niet_waarbij}


def _choices(question: Question, options: tuple[str, ...], texts: Texts) -> None:
    within, words = question.id, _option_words(question, texts)
    if not answering.is_ticked(question):
        key, layout = answering.key(question, answering.CHOICE), _layout(question)
        label = asked(question, texts).text
        tiles.one_of(label, options, words, key=key, within=within, is_heading=True, layout=layout)
        if question.optional and options == question.options:  # no "weet ik niet" to choose instead
            tiles.take_away(
                texts.screen.algemeen.keuze_weg, label, question.id, partial(answering.take_away, question)
            )
    elif options:
        tiles.many(options, words, name=within, key=partial(answering.key, question), within=within)


def _layout(question: Question) -> tiles.Layout:
    return "schaal" if question.template == _SCALE else "lijst"


def _more(step: Step, texts: Texts) -> None:
    """Draw what nobody needs to fill in, closed as long as it is empty."""
    behind = [question for question in step.questions if question.more]
    told = [question for question in step.questions if _is_told(question)]
    talks = [question for question in step.questions if _may_talk(question, step)]
    if not behind and not told and not talks:
        return
    # With a name of its own for each step: what was opened on one screen is not open on the next.
    with st.expander(texts.screen.vragen.meer, expanded=_is_used(step), key=f"meer-{step.id}"):
        for question in behind:
            _question(question, step, texts)
        for question in told:
            _areas(question, texts, before=_before_labels(question, step, texts))
        for question in talks:
            tiles.tick(texts.talk, key=answering.key(question, TALK))


def _is_told(question: Question) -> bool:
    """Return whether own words may stand beside the choices: also where an older version had them."""
    return question.kind != "text" and (question.tells or answering.given(question).has_words)


def _may_talk(question: Question, step: Step) -> bool:
    """Return whether "hier wil ik over praten" stands here: once a step, or where it was ticked."""
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


def _before_labels(question: Question, step: Step, texts: Texts) -> str:
    """Return what stands before labels far from their question: itself, where others are the same."""
    words = asked(question, texts)
    written = [each for each in step.questions if each.kind == "text" or _is_told(each)]
    is_alone = len([each for each in written if asked(each, texts).words == words.words]) == 1
    return "" if is_alone else words.text


def _areas(question: Question, texts: Texts, *, before: str = "") -> None:
    """Draw the field for own words; where somebody helps, what the resident says and what the helper sees."""
    words = asked(question, texts)
    guard.area(answering.name(question, WORDS), f"{before} {words.words}".strip(), texts)
    if _has_helper(question):
        seen = words.helper_words or texts.general.velden.helper_words
        guard.area(answering.name(question, SEEN), f"{before} {seen}".strip(), texts)
