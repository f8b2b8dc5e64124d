"""The begin and the end of every screen."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from wmo_core.content.explanations import load_explanations
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import load_gemeente
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.ui.browser import bridge
from wmo_core.ui.parts import contact, explanation_links, form, menu, navigation
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.tools import tools
from wmo_core.ui.state import names, session
from wmo_core.ui.state.deployment import only_gemeente

APP = "app.py"
_FIRST = navigation.SCREENS[0]


def begin(name: Screen, title: str | None = None, step: str | None = None) -> Texts:
    """Start a screen: check the way in and talk with the browser. Return the words. ``top`` comes next."""
    if not session.came_through_app():
        # After a restart Streamlit runs a file in pages/ without app.py until someone opened the main page.
        st.switch_page(APP)
    if name != "lezen":
        explanation_links.forget()
    texts = session.texts()
    heading = title or texts.screen.titles[name]
    _talk_with_browser(name, heading, step or name, texts)
    if name not in ("hulp", "lezen", "toegankelijkheid"):
        session.remember_place(name)
    return texts


def _talk_with_browser(name: str, heading: str, step: str, texts: Texts) -> None:
    words = texts.screen.algemeen
    spoken = words.vraag if _is_question(step) else words.scherm
    event = bridge.mount(
        step=step,
        title=f"{heading} – {words.naam}",
        announcement=fill(spoken, {"titel": heading}),
        mirror=session.mirror(),
        needs_restore=session.needs_restore(),
        settled=session.settled(),
        focus_error=bool(session.fault()),
        clear=session.take_order(names.CLEAR),
        set_aside=session.take_order(names.SET_ASIDE),
        notice=_notice(name, texts),
        tools=tools(texts),
        colours=_own_colours(),
    )
    if event.answered and not session.restore(event.restore):
        navigation.go(_FIRST)
    if event.back is not None:
        _show_step(event.back)
    if event.answered or event.back is not None:
        st.rerun()
    if session.needs_restore():
        _wait(texts)


def _notice(name: str, texts: Texts) -> dict[str, str] | None:
    """Return what the first screen says when the tab keeps answers that could not be read."""
    return texts.screen.start.niet_gelezen.model_dump() if name == _FIRST else None


def _own_colours() -> dict[str, str] | None:
    huisstijl = load_gemeente(session.dossier().gemeente).huisstijl
    return huisstijl.model_dump() if huisstijl else None


def _wait(texts: Texts) -> None:
    """Show nothing until the tab has answered; style.css shows the way on only after a while."""
    words = texts.screen.algemeen.wacht
    with st.container(key="wacht"):
        st.markdown(prose(words.tekst))
        st.button(words.ga_door, on_click=session.begin_without_copy)
    st.stop()


def _show_step(step: str) -> None:
    """Show the step that Back, Forward or a reload asks for. A step is "screen/flow/question"."""
    parts = step.split("/")
    if parts[0] == "lezen":
        explanation_links.show("".join(parts[1:]))
    if _is_question(step):
        session.show_question(parts[1], parts[2])
        session.set_fault({})


def _is_question(step: str) -> bool:
    return step.count("/") == 2


def question_step(name: Screen, flow_id: str, question_id: str) -> str:
    """Return the name of a question on a screen, for the browser's history. It holds no answer."""
    return f"{name}/{flow_id}/{question_id}"


def top(texts: Texts) -> None:
    """Draw the top of a screen in one row: the way home, the menu."""
    with st.container(key="kop", horizontal=True, vertical_alignment="center"):
        st.page_link(navigation.path("start"), label=_brand(texts))
        menu.draw(texts)


def _brand(texts: Texts) -> str:
    """Return the name of the app, with the name of the municipality that runs it."""
    gemeente = only_gemeente()
    name = texts.screen.algemeen.naam
    return plain(f"{name}\n{load_gemeente(gemeente).name}") if gemeente else name


def heading(text: str, kicker: str = "", picture: str = "") -> None:
    """Draw the h1, with a line above it that says where someone is, and the picture of what it is about."""
    with st.container(key="titel", gap=None):
        if kicker:
            st.markdown(f"{picture}{plain(kicker)}")
        st.title(text, anchor=False)


def back_to(name: Screen, texts: Texts) -> None:
    """Draw the way back to an earlier screen."""
    back(texts, navigation.go, name)


def back(texts: Texts, on_click: Callable[..., None], *args: Any) -> None:
    """Draw Terug, in the same place on every screen."""
    with st.container(key="terug"):
        label = texts.screen.algemeen.terug
        form.button(label, "terug_knop", on_click, *args, kind="tertiary", icon=":material/arrow_back:")


def next_to(name: Screen, label: str) -> None:
    """Draw the one main button, to the next screen."""
    form.button(label, f"naar-{name}", navigation.go, name, kind="primary")


def end(texts: Texts, uitleg: str | None = None) -> None:
    """Draw the end of a screen: help in danger, the way to a person, a fitting explanation."""
    words = texts.screen.algemeen.voet
    with st.container(key="voet", horizontal=True, vertical_alignment="center"):
        st.html(contact.alarm(words.gevaar))
        st.page_link(navigation.path("hulp"), label=words.mens)
        if uitleg is not None and uitleg in load_explanations(texts.register):
            st.page_link(navigation.path("lezen"), label=words.uitleg, query_params={"pagina": uitleg})
        st.page_link(navigation.path("toegankelijkheid"), label=texts.screen.algemeen.toegankelijkheid)
