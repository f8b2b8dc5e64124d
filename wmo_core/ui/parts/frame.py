"""The begin and the end of every screen."""

from collections.abc import Callable, Collection

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
from wmo_core.ui.state import names, places, session
from wmo_core.ui.state.deployment import may_hand_over, only_gemeente

APP = "app.py"
Leave = Callable[[Callable[[], None]], None]
_FIRST = navigation.SCREENS[0]


def begin(name: Screen, title: str | None = None, step: str | None = None, status: str = "") -> Texts:
    """Start a screen: check the way in and talk with the browser. Return the words. ``top`` comes next.

    ``status``: what changed while someone stays where they are, for who hears the screen.
    """
    if not session.came_through_app():
        # After a restart Streamlit runs a file in pages/ without app.py until someone opened the main page.
        st.switch_page(APP)
    if name != "lezen":
        explanation_links.forget()
    texts = session.texts()
    heading = title or texts.screen.titles[name]
    if session.value(names.PAGE) != name:
        session.set_fault({})  # of the screen before: a link of the menu leaves it without a word
    _talk_with_browser(name, heading, step or name, texts, status)
    session.put(names.PAGE, name)
    if name not in navigation.ASIDE:
        places.arrive(step or name, has_link=name == navigation.HUB)
    return texts


def _talk_with_browser(name: str, heading: str, step: str, texts: Texts, status: str) -> None:
    part = places.part_at(step)
    event = bridge.mount(
        step=step,
        title=f"{heading} – {texts.screen.algemeen.naam}",
        announcement=_announcement(step, heading, part, texts),
        part=part.key if part else "",
        status=status,
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
    _follow(event)
    if session.needs_restore():
        _wait(texts)


def _follow(event: bridge.BridgeEvent) -> None:
    """Do what the browser asks, and run again with it."""
    if event.answered and not session.restore(event.restore):
        navigation.go(_FIRST)
    if event.back is not None:
        _show_step(event.back)
    if event.code is not None and may_hand_over():
        session.put(names.CODE_OF_ADDRESS, event.code)
        navigation.go("ontvangen")
    if event.answered or event.back is not None:
        st.rerun()


def _announcement(step: str, heading: str, part: places.Part | None, texts: Texts) -> str:
    """Return what is heard of a new screen: its heading, and the part of it where someone goes on."""
    words = texts.screen.algemeen
    screen = fill(words.vraag if _is_question(step) else words.scherm, {"titel": heading})
    return f"{screen} {fill(words.bij, {'deel': part.about})}" if part else screen


def _notice(name: str, texts: Texts) -> dict[str, str] | None:
    """Return what the first screen says when the tab keeps answers that could not be read."""
    return texts.screen.start.niet_gelezen.model_dump() if name == _FIRST else None


def _own_colours() -> dict[str, str] | None:
    huisstijl = session.dossier().local.huisstijl
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
        return
    session.show_step(parts[0], parts[-1] if _is_question(step) else None)
    session.set_fault({})


def _is_question(step: str) -> bool:
    return step.count("/") == 2


def step_name(name: Screen, flow_id: str, step_id: str) -> str:
    """Return the name of a step on a screen, for the browser's history. It holds no answer."""
    return f"{name}/{flow_id}/{step_id}"


def top(texts: Texts) -> None:
    """Draw the top of a screen in one row: the way home, all tasks, the menu."""
    with st.container(key="kop", horizontal=True, vertical_alignment="center"):
        st.page_link(navigation.path("start"), label=_brand(texts))
        st.page_link(navigation.path(navigation.HUB), label=texts.screen.algemeen.kop.taken)
        menu.draw(texts)
    words = texts.screen.fouten
    _about_days({each.field for each in session.value(names.LEFT_OUT, ())}, words.dagen_weggelaten, texts)
    if not session.fault():  # beside a message at the field this would be said twice
        _about_days(session.value(names.NOT_KEPT, ()), words.dagen_niet_bewaard, texts)


def _about_days(lost: Collection[str], said: str, texts: Texts) -> None:
    """Say which days were left out of a file, or were not kept, until the days are filled in again."""
    if lost:
        words = texts.screen.termijnen.dag_namen
        days = ", ".join(name for field, name in words.items() if field in lost)
        st.warning(fill(prose(said), {"dagen": days}))


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
