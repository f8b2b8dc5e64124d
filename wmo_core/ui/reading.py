"""Draws the explanations: which one stands in the address, for it says nothing about the reader."""

import streamlit as st

from wmo_core.content.fill import blanks, fill
from wmo_core.content.pages import Page, load_pages, load_stories
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.content.words import short_day
from wmo_core.plan.blanks import page_blanks
from wmo_core.ui import contact, exercise, other_laws, page, reading_start, session
from wmo_core.ui.escape import plain, prose
from wmo_core.ui.pictures import with_pictures
from wmo_core.ui.reading_links import EXERCISE, OTHER_LAWS, PARAMETER, STORIES, TERMS, link
from wmo_core.ui.terms import explain
from wmo_core.ui.today import today

SPECIAL = (TERMS, EXERCISE, STORIES, OTHER_LAWS)


def _chosen() -> str:
    return str(st.query_params.get(PARAMETER, ""))


def _page() -> Page | None:
    register = session.dossier().in_register
    return load_pages(register).get(_chosen()) or load_stories(register).get(_chosen())


def title() -> str:
    """Return the heading of what is shown."""
    texts = session.texts()
    found = _page()
    if found is not None:
        return found.title
    if load_wegwijzer().group(_chosen()) is not None:
        return texts.section("wegwijzer")[_chosen()]
    return texts.section("lezen")[_chosen() if _chosen() in SPECIAL else "titel"]


def step() -> str:
    """Return the name of what is shown, for the browser's history."""
    known = _page() is not None or _chosen() in SPECIAL or load_wegwijzer().group(_chosen()) is not None
    return f"lezen/{_chosen()}" if known else "lezen"


def draw(texts: Texts) -> None:
    """Draw one explanation, a group of them, the words, the exercise, the stories, or the way to all."""
    page.heading(title())
    found, group = _page(), load_wegwijzer().group(_chosen())
    if found is not None:
        _explanation(found, texts)
    elif group is not None:
        reading_start.pages_of(group, texts)
    elif _chosen() == TERMS:
        _terms(texts)
    elif _chosen() == EXERCISE:
        exercise.draw(texts)
    elif _chosen() == STORIES:
        reading_start.stories(texts)
    elif _chosen() == OTHER_LAWS:
        other_laws.draw(texts)
    else:
        reading_start.draw(texts)


def _explanation(found: Page, texts: Texts) -> None:
    """Draw a page block by block; a word of the glossary is explained below the block that first uses it."""
    body = found.body
    if blanks(body):
        values = page_blanks(today(), contact.gemeente(), texts)
        body = fill(
            body, {name: value if value.startswith("- ") else plain(value) for name, value in values.items()}
        )
    seen: set[str] = set()
    for block in body.split("\n\n"):
        st.markdown(with_pictures(prose(block)))
        if not block.startswith("#"):
            seen |= explain(block, texts, seen)
    exercise.teach_back(found.id, texts)
    with st.expander(texts.section("lezen")["bronnen"]):
        st.markdown("\n".join(f"- {plain(source)}" for source in found.sources))
        st.markdown(fill(texts.section("algemeen")["nagekeken"], {"dag": short_day(found.reviewed)}))
    _further(found, texts)


def _further(found: Page, texts: Texts) -> None:
    """Draw the other pages of the same group, and the way to all of them."""
    words = texts.section("lezen")
    group = load_wegwijzer().group_of(found.id)
    st.subheader(words["lees_ook"], anchor=False)
    if group is not None:
        reading_start.pages_of(group, texts, without=found.id)
    link(words["alle_uitleg"], "")


def _terms(texts: Texts) -> None:
    st.markdown(prose(texts.section("lezen")["begrippen_intro"]))
    for term in sorted(texts.terms.values(), key=lambda each: str(each["term"]).lower()):
        st.markdown(f"**{plain(term['term'])}**  \n{prose(term['text'])}")
