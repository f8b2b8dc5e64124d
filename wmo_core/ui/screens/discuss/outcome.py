"""Draws what to discuss: first what someone asked for, then what is near, and the rest closed."""

from collections.abc import Iterable, Sequence
from typing import assert_never

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.nazicht import national_sources
from wmo_core.content.screens.uitkomst import PartWords, StepWords
from wmo_core.content.texts import Texts
from wmo_core.plan.bespreken import dossier_signposts
from wmo_core.signposts.evaluate import Signpost
from wmo_core.signposts.models import Step
from wmo_core.signposts.outcome import Outcome, arranged, asked_for, proposed
from wmo_core.ui.parts import checked, contact
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.screens.discuss.card import Cards
from wmo_core.ui.state import session


def outcome(texts: Texts) -> None:
    """Draw all signposts of the dossier: what stands open, what is closed, and the sources."""
    words, posts = texts.screen.uitkomst, dossier_signposts(session.dossier())
    if not session.dossier().answers:
        st.info(prose(words.leeg))
    elif not any(post.because for post in posts):
        st.info(prose(words.weet_niet))
    contact.example(texts)
    found = arranged(posts)
    cards = Cards(texts, _ids(proposed(posts)), _ids(asked_for(posts)))
    _part(words.spoed, found.urgent, cards, whole=True)
    gevraagd = words.gevraagd if session.dossier().about is None else words.gevraagd_ander
    _part(gevraagd, found.asked, cards, told=True)
    _part(words.eerst, found.first, cards, ticks=True)
    _more(found, cards)
    _sources(posts, texts)


def _ids(posts: Iterable[Signpost]) -> frozenset[str]:
    return frozenset(post.rule.id for post in posts)


def _part(
    words: PartWords,
    posts: Sequence[Signpost],
    cards: Cards,
    *,
    whole: bool = False,
    told: bool = False,
    ticks: bool = False,
) -> None:
    """Draw a part with its cards. ``ticks``: the line above them speaks of ticks, so one must be there."""
    if posts:
        st.header(words.titel, anchor=False)
    if posts and not (ticks and cards.proposed.isdisjoint(_ids(posts))):
        st.markdown(prose(words.uitleg))
    for post in posts:
        cards.draw(post, whole=whole, told=told)


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
            title, sources = (
                texts.outcomes[post.rule.id].title,
                "; ".join(national_sources(post.rule.source.split(";"))),
            )
            if sources:
                lines.append(f"- {plain(fill(words.bron, {'titel': title, 'bronnen': sources}))}")
        st.markdown("\n".join(lines))
        checked.day(texts, *texts.outcomes_checked)
