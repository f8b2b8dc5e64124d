"""Draws what to discuss: per onderwerp the ladder, with the answers that led there."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import assert_never

import streamlit as st

from wmo_core.content.explanations import load_explanations
from wmo_core.content.fill import fill
from wmo_core.content.screens.uitkomst import StepWords
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.plan.bespreken import dossier_signposts
from wmo_core.signposts.evaluate import Signpost
from wmo_core.signposts.models import Step
from wmo_core.ui.parts import checked, contact
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.explanation_links import link
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.state import session

GENERAL = "algemeen"


def outcome(texts: Texts) -> None:
    """Draw all signposts of the dossier, under their onderwerp and step of the ladder."""
    words = texts.screen.uitkomst
    if not session.dossier().answers:
        st.info(prose(words.leeg))
    contact.example(texts)
    found = dossier_signposts(session.dossier())
    names = _names(found, texts)
    for onderwerp, posts in groupby(found, key=lambda post: post.rule.onderwerp):
        title = _title_of(onderwerp, texts)
        st.header(picture(onderwerp) + plain(title), anchor=False, divider="gray")
        for step, on_step in groupby(posts, key=lambda post: post.rule.step):
            st.subheader(picture(step) + _heading(step, words.stappen), anchor=False)
            for post in on_step:
                _signpost(post, names[post.rule.id], texts)
    checked.day(texts, *texts.outcomes_checked)


def _heading(step: Step, words: StepWords) -> str:
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


def _title_of(onderwerp: str, texts: Texts) -> str:
    return texts.screen.uitkomst.algemeen if onderwerp == GENERAL else texts.onderwerp(onderwerp).title


def _names(posts: Sequence[Signpost], texts: Texts) -> dict[str, str]:
    """Return what tells each signpost from all others: its title, with its onderwerp where two are equal."""
    titles = {post.rule.id: texts.outcomes[post.rule.id].title for post in posts}
    times = Counter(titles.values())
    names = dict(titles)
    for post in posts:
        title = titles[post.rule.id]
        if times[title] > 1:
            names[post.rule.id] = f"{title} – {_title_of(post.rule.onderwerp, texts)}"
    return names


def _signpost(post: Signpost, name: str, texts: Texts) -> None:
    words = texts.screen.uitkomst
    found = texts.outcomes[post.rule.id]
    with st.container(border=True, key=f"wijzer-{post.rule.id}"):
        st.markdown(f"#### {found.title}")
        st.markdown(prose(found.text))
        _explanation(post, texts)
        _nearby(post, texts)
        # By its name alone someone who hears or says it must know which one it is.
        with st.expander(fill(words.omdat, {"titel": plain(name)})):
            if not post.because:
                st.markdown(words.altijd)
            for reference in post.because:
                text = texts.question(reference.question_id)
                said = ", ".join(text.options[option] for option in reference.options)
                st.markdown(f"- {plain(text.text)} **{plain(said)}**")
            st.markdown(fill(texts.screen.algemeen.bron, {"bron": plain(post.rule.source)}))


def _explanation(post: Signpost, texts: Texts) -> None:
    """Draw a link to the page that explains this kind of hulp."""
    fitting = load_wegwijzer().for_hulp(*post.rule.voorzieningen, post.rule.step)
    if fitting is not None:
        label = f"{texts.screen.algemeen.uitleg}: {load_explanations(texts.register)[fitting].title}"
        link(label, fitting)


def _nearby(post: Signpost, texts: Texts) -> None:
    """Draw what the chosen municipality itself knows of these voorzieningen."""
    local = contact.gemeente()
    words = texts.screen.uitkomst
    for name in (local.words[each] for each in post.rule.voorzieningen if each in local.words):
        st.markdown(fill(words.heet_hier, {"gemeente": plain(contact.name(texts)), "naam": plain(name)}))
    found = [each for each in local.algemene_voorzieningen if each.id in post.rule.voorzieningen]
    if found:
        st.markdown(f"**{fill(words.hier_in_de_buurt, {'gemeente': plain(contact.name(texts))})}**")
    for each in found:
        facts = [plain(fact) for fact in (each.name, each.place, each.price) if fact]
        st.markdown(f"- {' · '.join(facts)}  \n{plain(each.join[texts.register])}")
