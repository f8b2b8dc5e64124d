"""The begin and the end of every screen."""

from collections.abc import Callable

import streamlit as st

from wmo_core.content.explanations import load_explanations
from wmo_core.content.gemeenten import load_gemeente
from wmo_core.content.screens.all_screens import AnyScreen
from wmo_core.content.texts import Texts
from wmo_core.ui.parts import contact, explanation_links, form, leaving, menu, navigation
from wmo_core.ui.parts.around import left_out, talking, whole_screen
from wmo_core.ui.parts.escape import plain
from wmo_core.ui.state import names, places, session, staff
from wmo_core.ui.state.deployment import only_gemeente

APP = "app.py"
Leave = Callable[[Callable[[], None]], None]
_FIRST = navigation.SCREENS[0]


def begin(
    name: AnyScreen,
    title: str | None = None,
    step: str | None = None,
    status: str = "",
    *,
    tab: str | None = None,
) -> Texts:
    """Start a screen: check the way in and talk with the browser. Return the words. ``top`` comes next.

    ``status``: what changed while someone stays where they are, for who hears the screen. ``tab``: what the
    browser calls it, also in its history, where nobody can wipe it: never a question, a subject or an answer.
    """
    if not session.came_through_app():
        # After a restart Streamlit runs a file in pages/ without app.py until someone opened the main page.
        st.switch_page(APP)
    if staff.has_ended():
        staff.forget()
    if name != "lezen":
        explanation_links.forget()
    if name != _FIRST:
        session.put(names.TAB_NEWS, None)
    texts = session.texts()
    heading = title or texts.screen.title(name)
    if session.value(names.PAGE) != name:
        session.set_fault({})  # of the screen before: a link of the menu leaves it without a word
    talking.with_browser(name, heading, step or name, texts, status, tab or texts.screen.title(name))
    whole_screen.begin(step or name, texts.register.value)
    session.put(names.PAGE, name)
    if name not in navigation.ASIDE:
        places.arrive(step or name, has_link=name == navigation.HUB)
    return texts


def step_name(name: AnyScreen, flow_id: str, step_id: str) -> str:
    """Return the name of a step on a screen, for the browser's history. It holds no answer."""
    return f"{name}/{flow_id}/{step_id}"


def top(texts: Texts) -> None:
    """Draw the top of a screen in one row: the way home, all tasks, the menu, the quick way out."""
    with st.container(key="kop", horizontal=True, vertical_alignment="center"):
        st.page_link(navigation.path("start"), label=_brand(texts))
        st.page_link(navigation.path(navigation.HUB), label=texts.screen.algemeen.kop.taken)
        menu.draw(texts)
        leaving.away(texts)
    left_out.tell(texts)


def _brand(texts: Texts) -> str:
    """Return the name of the app, with the name of the municipality that runs it."""
    gemeente = only_gemeente()
    name = texts.screen.algemeen.naam
    return plain(f"{name}\n{load_gemeente(gemeente).name}") if gemeente else name


def heading(text: str) -> None:
    """Draw the h1."""
    st.title(text, anchor=False)


def back(texts: Texts, leave: Leave | None = None, *, where: str = "") -> None:
    """Draw Terug, in the same place on every screen: it goes where someone came from.

    ``leave`` keeps what was filled in and then goes on; or stays, and says what is wrong. ``where``: the line
    above the heading that says where someone is, as Markdown; it stands beside Terug where there is room.
    """
    with st.container(key="terug", horizontal=True, vertical_alignment="center"):
        label, icon = texts.screen.algemeen.terug, ":material/arrow_back:"
        form.button(label, "terug_knop", leave or _leave, navigation.back, kind="tertiary", icon=icon)
        if where:
            st.markdown(where)


def back_to_reading(texts: Texts) -> None:
    """Draw Terug on a screen that is only read: it goes to where someone was before reading."""
    back(texts, lambda _: navigation.go(places.last_screen()))


def _leave(to: Callable[[], None]) -> None:
    to()


def next_to(name: AnyScreen, label: str) -> None:
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
