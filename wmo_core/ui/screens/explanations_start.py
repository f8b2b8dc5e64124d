"""The way to an explanation: a search field, a few groups, the stories, the exercise and the words."""

import streamlit as st

from wmo_core.content.explanations import load_explanations, load_stories
from wmo_core.content.register import Register
from wmo_core.content.search import Source, search
from wmo_core.content.texts import Texts, load_texts
from wmo_core.content.wegwijzer import Group, load_wegwijzer
from wmo_core.product import once_a_product
from wmo_core.ui.parts import guard
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.explanation_links import RUBRIEKEN, link
from wmo_core.ui.parts.pictures import picture

_QUERY = "zoek"


def draw(texts: Texts) -> None:
    """Draw the search field and the groups. What someone types goes nowhere but this screen."""
    words = texts.screen.lezen
    st.markdown(prose(words.intro))
    guard.line(_QUERY, words.zoek, texts, example=words.zoek_voorbeeld)
    query = guard.typed(_QUERY)
    if query.strip():
        _found(query, texts)
    for group in load_wegwijzer().groups:
        _group(group, texts)
    st.header(words.meer, anchor=False)
    for target in RUBRIEKEN:
        link(words.rubrieken[target], target)
    st.markdown(prose(words.nog_niet_getest))


def _found(query: str, texts: Texts) -> None:
    words = texts.screen.lezen
    results = search(query, _sources(texts.register), load_wegwijzer().zoeken.weglaten)
    with st.container(border=True, key="gevonden"):
        st.header(words.gevonden if results else words.niets_gevonden, anchor=False)
        for found in results:
            if found.kind == "begrip":
                st.markdown(f"**{plain(found.title)}**  \n{prose(found.text)}")
            else:
                link(found.title, found.id)
        if not results:
            st.markdown(prose(words.niets_gevonden_tip))


@once_a_product
def _sources(register: Register) -> tuple[Source, ...]:
    terms = load_texts(register).terms.items()
    return (
        *(
            Source("pagina", page.id, page.title, page.body, load_wegwijzer().zoekwoorden.get(page.id, ""))
            for page in load_explanations(register).values()
        ),
        *(Source("begrip", term_id, term.term, term.text) for term_id, term in terms),
        *(Source("verhaal", story.id, story.title, story.body) for story in load_stories(register).values()),
    )


def _group(group: Group, texts: Texts) -> None:
    """Draw a group: its name is the link, and what is in it stands below."""
    words = texts.screen.lezen.wegwijzer[group.id]
    with st.container(key=f"groep-{group.id}", gap=None):
        link(f"{picture(group.id)}**{words.titel}**", group.id)
        st.markdown(prose(words.uitleg))


def pages_of(group: Group, texts: Texts, without: str = "") -> None:
    """Draw a link to each page of a group."""
    pages = load_explanations(texts.register)
    for page_id in group.pages:
        if page_id != without:
            link(pages[page_id].title, page_id)


def stories(texts: Texts) -> None:
    """Draw a link to each story."""
    st.markdown(prose(texts.screen.lezen.verhalen_intro))
    for story in load_stories(texts.register).values():
        link(story.title, story.id)
