"""Draws the explanations: which one stands in the address, for it says nothing about the reader."""

import re
from contextlib import nullcontext

import streamlit as st

from wmo_core.content.explanations import Page, load_pages, load_stories
from wmo_core.content.fill import blanks, fill
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.plan.blanks import page_blanks
from wmo_core.today import today
from wmo_core.ui.parts import checked, contact, frame
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.explanation_links import EXERCISE, OTHER_LAWS, STORIES, TERMS, chosen, link
from wmo_core.ui.parts.glossary import explain
from wmo_core.ui.parts.pictures import with_pictures
from wmo_core.ui.screens import exercise, explanations_start, other_laws
from wmo_core.ui.state import session

FOLDED = re.compile(r"^### (.+)\n")
HEADING = re.compile(r"^#.*$", re.MULTILINE)
SPECIAL = (TERMS, EXERCISE, STORIES, OTHER_LAWS)


def _page() -> Page | None:
    register = session.dossier().in_register
    return load_pages(register).get(chosen()) or load_stories(register).get(chosen())


def title() -> str:
    """Return the heading of what is shown."""
    texts = session.texts()
    found = _page()
    if found is not None:
        return found.title
    if load_wegwijzer().group(chosen()) is not None:
        return texts.section("wegwijzer")[chosen()]
    return texts.section("lezen")[chosen() if chosen() in SPECIAL else "titel"]


def step() -> str:
    """Return the name of what is shown, for the browser's history."""
    known = _page() is not None or chosen() in SPECIAL or load_wegwijzer().group(chosen()) is not None
    return f"lezen/{chosen()}" if known else "lezen"


def draw(texts: Texts) -> None:
    """Draw one explanation, a group of them, the words, the exercise, the stories, or the way to all."""
    frame.heading(title())
    found, group = _page(), load_wegwijzer().group(chosen())
    if found is not None:
        _explanation(found, texts)
    elif group is not None:
        explanations_start.pages_of(group, texts)
    elif chosen() == TERMS:
        _terms(texts)
    elif chosen() == EXERCISE:
        exercise.draw(texts)
    elif chosen() == STORIES:
        explanations_start.stories(texts)
    elif chosen() == OTHER_LAWS:
        other_laws.draw(texts)
    else:
        explanations_start.draw(texts)


def _explanation(found: Page, texts: Texts) -> None:
    """Draw a page part by part; a word of the glossary is explained below the part that first uses it."""
    body = found.body
    if blanks(body):
        values = page_blanks(today(), contact.gemeente(), texts)
        body = fill(
            body, {name: value if value.startswith("- ") else plain(value) for name, value in values.items()}
        )
    seen: set[str] = set()
    for part in re.split(r"\n\n(?=#)", body):
        seen |= _part(part, texts, seen)
    exercise.teach_back(found.id, texts)
    checked.sources(found, texts)
    _further(found, texts)


def _part(part: str, texts: Texts, seen: set[str]) -> set[str]:
    """Draw a heading with what is under it; a small heading (###) opens. Return what is explained."""
    folded = FOLDED.match(part)
    with st.expander(plain(folded[1])) if folded else nullcontext():
        st.markdown(with_pictures(prose(part[folded.end() :] if folded else part)))
        return explain(HEADING.sub("", part), texts, seen)


def _further(found: Page, texts: Texts) -> None:
    """Draw the other pages of the same group, and the way to all of them."""
    words = texts.section("lezen")
    group = load_wegwijzer().group_of(found.id)
    st.header(words["lees_ook"], anchor=False)
    if group is not None:
        explanations_start.pages_of(group, texts, without=found.id)
    link(words["alle_uitleg"], "")


def _terms(texts: Texts) -> None:
    st.markdown(prose(texts.section("lezen")["begrippen_intro"]))
    for term in sorted(texts.terms.values(), key=lambda each: str(each["term"]).lower()):
        st.markdown(f"**{plain(term['term'])}**  \n{prose(term['text'])}")
    checked.sources(texts.nazicht["begrippen"], texts)
