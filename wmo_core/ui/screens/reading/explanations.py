"""Draws the explanations: which one stands in the address, for it says nothing about the reader."""

import re
from contextlib import nullcontext
from typing import assert_never

import streamlit as st

from wmo_core.content.document.explanation import load_explanation_words
from wmo_core.content.explanations import Explanation, load_explanations, load_stories
from wmo_core.content.fill import blanks, fill
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.documents.board import PAID
from wmo_core.plan.blanks import dated_blanks, explanation_blanks
from wmo_core.today import today
from wmo_core.ui.parts import checked, contact, explanation_end, frame
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.explanation_links import chosen, chosen_board, rubriek
from wmo_core.ui.parts.glossary import explain
from wmo_core.ui.parts.pictures import with_pictures
from wmo_core.ui.screens import other_laws
from wmo_core.ui.screens.reading import boards, exercise, explanations_start
from wmo_core.ui.state import kept_here, session

FOLDED = re.compile(r"^### (.+)\n")
LOCAL = {"gemeente", "loket_telefoon", "bedrag_lokaal"}  # the blanks with a fact of the municipality
HEADING = re.compile(r"^#.*$", re.MULTILINE)


def _page() -> Explanation | None:
    register = session.dossier().in_register
    found = load_explanations(register).get(chosen()) or load_stories(register).get(chosen())
    return None if found is None else kept_here.as_it_is(found)


def title() -> str:
    """Return the heading of what is shown."""
    texts = session.texts()
    found = _page()
    if found is not None:
        return found.title
    if load_wegwijzer().group(chosen()) is not None:
        return texts.screen.lezen.wegwijzer[chosen()].titel
    board = chosen_board()
    if board is not None:
        return load_explanation_words(texts.register).boards[board].title
    special = rubriek()
    return texts.screen.lezen.titel if special is None else texts.screen.lezen.rubrieken[special]


def step() -> str:
    """Return the name of what is shown, for the browser's history."""
    special = chosen_board() or rubriek() or load_wegwijzer().group(chosen())
    if special == exercise.HULP:
        return f"lezen/{exercise.step()}"
    known = _page() is not None or special is not None
    return f"lezen/{chosen()}" if known else "lezen"


def draw(texts: Texts) -> None:
    """Draw one explanation, a group of them, the words, the exercise, the stories, or the way to all."""
    frame.heading(title())
    found, group, board = _page(), load_wegwijzer().group(chosen()), chosen_board()
    if found is not None:
        _explanation(found, texts)
    elif group is not None:
        explanations_start.pages_of(group, texts)
    elif board is not None:
        boards.board(board, texts)
    else:
        _rubriek(texts)


def _rubriek(texts: Texts) -> None:
    special = rubriek()
    match special:
        case "begrippen":
            _terms(texts)
        case "oefening":
            exercise.draw(texts)
        case "verhalen":
            explanations_start.stories(texts)
        case "borden":
            boards.draw(texts)
        case "wetten":
            other_laws.draw(texts)
        case None:
            explanations_start.draw(texts)
        case _:
            assert_never(special)


def _explanation(found: Explanation, texts: Texts) -> None:
    """Draw a page part by part; a word of the glossary is explained below the part that first uses it."""
    body, holds = found.body, checked.still_holds(found, texts)
    if LOCAL & set(blanks(body)):
        contact.example(texts)
    if blanks(body):
        values = explanation_blanks(today(), contact.gemeente(), texts)
        body = fill(
            body, {name: value if value.startswith("- ") else plain(value) for name, value in values.items()}
        )
    seen: set[str] = set()
    for part in re.split(r"\n\n(?=#)", body):
        seen |= _part(part, texts, seen)
    if holds or found.id != PAID:  # no question of which the answer is not known
        exercise.teach_back(found.id, texts)
    checked.sources(found, texts)
    explanation_end.doing(found, texts)
    explanation_end.further(found, texts)


def _part(part: str, texts: Texts, seen: set[str]) -> set[str]:
    """Draw a heading with what is under it; a small heading (###) opens. Return what is explained."""
    folded = FOLDED.match(part)
    with st.expander(plain(folded[1])) if folded else nullcontext():
        st.markdown(with_pictures(prose(part[folded.end() :] if folded else part)))
        return explain(HEADING.sub("", part), texts, seen)


def _terms(texts: Texts) -> None:
    st.markdown(prose(texts.screen.lezen.begrippen_intro))
    values = dated_blanks(today(), texts)
    for term in sorted(texts.terms.values(), key=lambda each: each.term.lower()):
        st.markdown(f"**{plain(term.term)}**  \n{fill(prose(term.text), values)}")
    checked.sources(texts.glossary.nazicht, texts)
