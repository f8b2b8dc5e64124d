"""Stopping: the words with which the tab asks whether all may go, what a wipe does, and Snel weg."""

from html import escape
from typing import Any

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.algemeen import WisWords
from wmo_core.content.texts import Texts
from wmo_core.retention import DESK_ANSWER_MINUTES, DESK_IDLE_MINUTES, RETENTION
from wmo_core.ui.browser.events import BridgeEvent
from wmo_core.ui.parts import navigation
from wmo_core.ui.state import session
from wmo_core.ui.state.deployment import at_desk, quick_exit
from wmo_core.ui.state.names import RESTORED, TAB_NEWS

WIPED, ELSEWHERE = "gewist", "elders"  # what the first screen tells
_MINUTE = 60_000  # milliseconds


def wiping(texts: Texts, *, filled: bool) -> dict[str, Any]:
    """Return what the tab needs to ask whether all may go. ``filled``: whether there is something to wipe."""
    return {"filled": filled, "words": _sure(texts), "idle": _idle(texts)}


def _sure(texts: Texts) -> dict[str, str]:
    """Return the words with which the tab asks whether someone is sure."""
    algemeen, words = texts.screen.algemeen, texts.screen.meenemen
    return {
        "titel": algemeen.wis.titel,
        "tekst": words.wis_zeker,
        "blijf": algemeen.annuleer,
        "wis": words.wis_ja,
    }


def _idle(texts: Texts) -> dict[str, Any] | None:
    """Return when the tab asks whether someone is still there, and the words; at home it never does."""
    if not at_desk():
        return None
    asked = texts.screen.algemeen.wis.nog
    words = {
        "titel": asked.titel,
        "tekst": fill(asked.tekst, RETENTION),
        "blijf": asked.blijf,
        "wis": texts.screen.meenemen.wis,
    }
    return {"after": DESK_IDLE_MINUTES * _MINUTE, "answer": DESK_ANSWER_MINUTES * _MINUTE, "words": words}


def obey(event: BridgeEvent) -> None:
    """Do what the tab asks of this session, if anything, and show the first screen then."""
    news = WIPED if event.wipe or event.expired else ELSEWHERE if event.twin else None
    if news is None:
        return
    session.forget()
    session.put(RESTORED, True)  # the tab is empty: it has nothing to give back any more
    session.put(TAB_NEWS, news)
    navigation.go(navigation.SCREENS[0])


def wipe_button(label: str, *, for_drafts: bool = False) -> None:
    """Draw a button that wipes everything. The tab itself asks to be sure: it works without a server too.

    ``for_drafts``: it is hidden until the tab keeps something that was not sent yet.
    """
    kind = "wmo-wipe wmo-for-drafts" if for_drafts else "wmo-wipe"
    st.html(f'<button type="button" class="{kind}">{escape(label)}</button>')


def next_person(words: WisWords) -> None:
    """Draw the way to leave this computer to someone else, once there is something to wipe.

    What was typed and not sent yet is something too, and only the tab knows of it.
    """
    wipe_button(words.volgende, for_drafts=session.is_fresh() and not at_desk())


def away(texts: Texts) -> None:
    """Draw Snel weg: a link that away.js follows at once, and that leaves also without it."""
    words = texts.screen.algemeen.kop
    name = escape(f"{words.snel_weg}: {words.snel_weg_uitleg}")
    st.html(
        f'<a class="wmo-away" href="{escape(quick_exit())}" aria-label="{name}">{escape(words.snel_weg)}</a>'
    )
