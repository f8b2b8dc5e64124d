"""Draws what to discuss: first what someone asked for, then what is near, and the rest closed."""

from collections.abc import Sequence
from typing import assert_never

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.uitkomst import PartWords, StepWords
from wmo_core.content.texts import Texts
from wmo_core.plan.bespreken import dossier_signposts
from wmo_core.signposts.evaluate import Signpost
from wmo_core.signposts.models import Step
from wmo_core.signposts.outcome import Outcome, arranged, proposed
from wmo_core.signposts.sources import national_sources
from wmo_core.ui.parts import checked, contact
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.screens.discuss.card import Cards
from wmo_core.ui.state import session


def outcome(texts: Texts) -> None:
    """Draw all signposts of the dossier: what stands open, what is closed, and the sources."""
    words = texts.screen.uitkomst
    posts = dossier_signposts(session.dossier())
    if not session.dossier().answers:
        st.info(prose(words.leeg))
    contact.example(texts)
    found = arranged(posts)
    cards = Cards(texts, frozenset(post.rule.id for post in proposed(posts)))
    _part(words.spoed, found.urgent, cards, whole=True)
    _part(words.gevraagd, found.asked, cards)
    _part(words.eerst, found.first, cards)
    _more(found, cards)
    _sources(posts, texts)


def _part(words: PartWords, posts: Sequence[Signpost], cards: Cards, *, whole: bool = False) -> None:
    if posts:
        st.header(words.titel, anchor=False)
        st.markdown(prose(words.uitleg))
    for post in posts:
        cards.draw(post, whole=whole)


def _more(found: Outcome, cards: Cards) -> None:
    words = cards.texts.screen.uitkomst
    if found.more:
        st.header(words.meer, anchor=False)
    for step, posts in found.more:
        with st.expander(picture(step) + heading(step, words.stappen)):
            for post in posts:
                cards.draw(post, whole=True)


def heading(step: Step, words: StepWords) -> str:
    """Return what stands above a step of the ladder."""
    match step:
        case Step.ZELF:
            return words.zelf
        case Step.HUISGENOTEN:
            return words.huisgenoten
        case Step.MANTELZORG_EN_NETWERK:
            return words.mantelzorg_en_netwerk
        case Step.GEWONE_DINGEN:
            return words.gewone_dingen
        case Step.ALGEMENE_VOORZIENING:
            return words.algemene_voorziening
        case Step.ANDERE_WET:
            return words.andere_wet
        case Step.MAATWERKVOORZIENING:
            return words.maatwerkvoorziening
        case _:
            assert_never(step)


def _sources(posts: Sequence[Signpost], texts: Texts) -> None:
    """Draw the sources of all cards behind one line, and the day on which the texts were checked."""
    words = texts.screen.uitkomst
    with st.expander(words.bronnen, icon=":material/info:"):
        lines = []
        for post in posts:
            title, sources = texts.outcomes[post.rule.id].title, "; ".join(national_sources(post.rule))
            if sources:
                lines.append(f"- {plain(fill(words.bron, {'titel': title, 'bronnen': sources}))}")
        st.markdown("\n".join(lines))
        checked.day(texts, *texts.outcomes_checked)
