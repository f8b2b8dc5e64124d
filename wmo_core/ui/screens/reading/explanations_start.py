"""The way to an explanation: a search field, a few groups, the stories, the exercise and the words."""

import streamlit as st

from wmo_core.content.explanations import load_explanations, load_stories
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import Group, load_wegwijzer
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.parts.explanation_links import RUBRIEKEN, link
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.screens.reading import searching


def draw(texts: Texts) -> None:
    """Draw the search field, what was found and the groups."""
    words = texts.screen.lezen
    st.markdown(prose(words.intro))
    searching.field(texts)
    searching.results(texts)
    for group in load_wegwijzer().groups:
        _group(group, texts)
    st.header(words.meer, anchor=False)
    for target in RUBRIEKEN:
        link(words.rubrieken[target], target)
    st.markdown(prose(words.nog_niet_getest))


def _group(group: Group, texts: Texts) -> None:
    """Draw a group: its name is the link, and what is in it stands below."""
    words = texts.screen.lezen.wegwijzer[group.id]
    with st.container(key=f"groep-{group.id}", gap=None):
        link(f"{picture(group.id)}**{words.titel}**", group.id)
        st.markdown(prose(words.uitleg))


def pages_of(group: Group, texts: Texts) -> None:
    """Draw a link to each page of a group."""
    pages = load_explanations(texts.register)
    for page_id in group.pages:
        link(pages[page_id].title, page_id)


def stories(texts: Texts) -> None:
    """Draw a link to each story."""
    st.markdown(prose(texts.screen.lezen.verhalen_intro))
    for story in load_stories(texts.register).values():
        link(story.title, story.id)
