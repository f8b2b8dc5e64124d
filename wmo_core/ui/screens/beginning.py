"""The parts of the first screen: where to begin, an answers file of an earlier day."""

from collections.abc import Callable

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.pictogram_places import START
from wmo_core.content.texts import Texts
from wmo_core.flows.answers import Answer, By
from wmo_core.ui.parts import contact, form, frame, leaving, navigation
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.screens import booklet, days_shown, opening, pausing, practice, walk
from wmo_core.ui.state import session
from wmo_core.ui.state.names import HELP_ASKED, TAB_NEWS

FIRST = "voor_wie"  # the first step, and its question


def buttons(texts: Texts) -> None:
    """Draw the ways to begin. With a plan that was begun there are two: go on with it, or a new one."""
    words = texts.screen.start
    label = words.begin if session.dossier().is_empty else words.verder
    form.button(picture("begin", START) + label, "begin", resume, kind="primary")
    if not session.dossier().is_empty:
        leaving.wipe_button(words.nieuw)
    with st.container(key="ingangen"):
        _way_in("ander_register", words.ander_register, session.switch_register, texts.register.other)
        _way_in("oefen", texts.screen.oefenvraag.link, navigation.go, practice.SCREEN)
        _way_in("lezen", words.lezen, navigation.go, "lezen")
        _way_in("ander", words.ander, _ask_for_someone_else)
    if session.value(HELP_ASKED):
        opening.ask_first(words.ander_zeker, words.ander_ja, _forget_and_begin, HELP_ASKED, words)


def _way_in(name: str, label: str, on_click: Callable[..., None], *args: str) -> None:
    form.button(picture(name, START) + label, name, on_click, *args)


def resume() -> None:
    """Go where someone was: to the first open step, or to all tasks once the onderwerpen are chosen."""
    dossier = session.dossier()
    navigation.go(navigation.HUB if walk.CHOOSE in dossier.answers else "vragen")


def _ask_for_someone_else() -> None:
    """Begin for someone else with nothing filled in; where something is, ask first whether it may go."""
    if session.dossier().is_empty:
        _for_someone_else()
    else:
        session.put(HELP_ASKED, True)


def _forget_and_begin() -> None:
    register = session.dossier().in_register  # of who helps, and goes on
    session.forget()
    session.switch_register(register)
    _for_someone_else()


def _for_someone_else() -> None:
    """Begin with the first question answered: filled in for someone else."""
    dossier = session.dossier()
    answer = Answer(chosen=("ander",), by=By.ANDER, in_register=dossier.in_register.value)
    session.keep(dossier.with_answer(FIRST, answer))
    navigation.show(frame.step_name("vragen", "zelftest", FIRST))


def news(texts: Texts) -> None:
    """Say that everything was wiped, and what nobody here can wipe; or that the plan is open elsewhere."""
    told = session.value(TAB_NEWS)
    with st.container(key="bericht"):
        if told == leaving.WIPED:
            st.success(f"{prose(texts.screen.start.gewist)}\n\n{pausing.not_wiped(texts)}")
        elif told == leaving.ELSEWHERE:
            st.info(prose(texts.screen.start.elders))


def points(texts: Texts) -> None:
    """Draw what someone must know before beginning."""
    st.markdown("\n".join(f"- {contact.item(point)}" for point in texts.screen.start.punten))


def person(texts: Texts) -> None:
    """Draw how to reach a person: it stands open, for who would rather talk than fill in."""
    st.header(texts.screen.start.mens_titel, anchor=False)
    st.markdown(contact.loket(texts))


def more(texts: Texts) -> None:
    """Draw what nobody needs before beginning: what to have at hand, when to give the plan, the booklet."""
    words = texts.screen.start
    with st.expander(words.meer):
        st.markdown(prose(words.voorbereiden))
        st.header(words.melding_titel, anchor=False)
        st.markdown(fill(prose(words.melding), days_shown.law_numbers()))
        booklet.on_start(texts)
        pausing.where(texts)


def file(texts: Texts) -> None:
    """Draw the way to go on with a file of an earlier day."""
    opening.draw(texts, resume)
