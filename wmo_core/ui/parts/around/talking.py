"""What a screen and the browser tell each other, at the begin of each run."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.texts import Texts
from wmo_core.ui.browser import bridge
from wmo_core.ui.browser.events import BridgeEvent
from wmo_core.ui.parts import downloads, explanation_links, leaving, navigation
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.parts.tools import tools
from wmo_core.ui.state import names, places, restoring, session, staff, view, way_in
from wmo_core.ui.state.deployment import may_hand_over

_FIRST = navigation.SCREENS[0]


def with_browser(name: str, heading: str, step: str, texts: Texts, status: str, tab: str) -> None:
    """Tell the browser what is on the screen, and do what it asks; see bridge.py."""
    event = bridge.mount(_shown(name, heading, step, texts, status, tab))
    leaving.obey(event)
    _carry_out(event)
    if staff.is_leaving():
        st.stop()
    if restoring.needs_restore():
        _wait(texts)


def _shown(name: str, heading: str, step: str, texts: Texts, status: str, tab: str) -> bridge.Shown:
    part = places.part_at(step)
    return bridge.Shown(
        step=step,
        title=f"{tab} – {texts.screen.algemeen.naam}",
        announcement=_announcement(step, heading, part, texts),
        part=part.key if part else "",
        status=status,
        mirror=session.mirror(),
        view=view.now(),
        needs_restore=restoring.needs_restore(),
        settled=session.settled(),
        focus_error=bool(session.fault()),
        clear=session.take_order(names.CLEAR),
        set_aside=session.take_order(names.SET_ASIDE),
        notice=_notice(name, texts),
        unkept=None if session.dossier().is_empty else texts.screen.algemeen.niet_bewaard.model_dump(),
        renewed=texts.screen.algemeen.vernieuwd,
        file=downloads.to_fetch(),
        sign_in=_sign_in(),
        tools=tools(texts),
        colours=_own_colours(),
        wiping=leaving.wiping(texts, filled=name != _FIRST or not session.is_fresh()),
    )


def _sign_in() -> dict[str, str] | None:
    """Return what the browser must post: a ticket for a cookie, or nothing to lose the cookie."""
    if staff.is_leaving():
        return {"address": "./afmelden", "ticket": ""}
    ticket = way_in.ticket()
    return {"address": "./aanmelden", "ticket": ticket} if ticket else None


def _carry_out(event: BridgeEvent) -> None:
    """Take over what the tab gave, and go where it asks."""
    if event.answered:
        view.take_over(event.view)
        if not restoring.restore(event.restore):
            navigation.go(_FIRST)
    if event.refused:
        way_in.refused()
        st.rerun()
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
        st.button(words.ga_door, on_click=restoring.begin_without_copy)
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
