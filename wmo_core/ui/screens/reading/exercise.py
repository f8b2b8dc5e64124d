"""Exercises after an explanation, one situation at a time: a tap shows what fits and why. No score."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import NamedTuple

import streamlit as st

from wmo_core.content.exercise import ExerciseWords, Situation, load_exercise, load_teach_back
from wmo_core.content.fill import fill
from wmo_core.content.screens.lezen import ExerciseSteps
from wmo_core.content.texts import Texts
from wmo_core.ui.parts import checked, explanation_links, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session
from wmo_core.ui.state.names import EXERCISE

TRUE_OR_NOT = ("klopt", "klopt_niet")
HULP = explanation_links.EXERCISE_OF_ITS_OWN  # the others have the name of their page
# The picture of an answer is that of the same idea elsewhere: of the steps of the outcome, of yes and of no.
IDEAS = {
    "algemeen": "algemene_voorziening",
    "maatwerk": "maatwerkvoorziening",
    "gewoon": "gewone_dingen",
    "klopt": "ja",
    "klopt_niet": "nee",
}


def draw(texts: Texts) -> None:
    """Draw the exercise "which kind of hulp is this?"."""
    exercise = load_exercise(texts.register)
    answers = {str(kind): text for kind, text in texts.screen.lezen.soorten.items()}
    _one_by_one(HULP, exercise.vragen, answers, exercise.oefening, texts)
    checked.sources(exercise.nazicht, texts)


def teach_back(page_id: str, texts: Texts) -> None:
    """Draw "Klopt dit?" after a page that has such situations. Someone may pass it by."""
    found = load_teach_back(texts.register)
    situations = found.after(page_id)
    if not situations:
        return
    with st.expander(found.woorden.titel):
        answers = {name: getattr(found.woorden, name) for name in TRUE_OR_NOT}
        _one_by_one(page_id, situations, answers, found.woorden, texts)
        checked.day(texts, found.nazicht)


def _one_by_one(
    name: str,
    situations: Mapping[str, Situation],
    answers: Mapping[str, str],
    said: ExerciseWords,
    texts: Texts,
) -> None:
    """Draw the situation that someone is at: to answer, or answered; and at the end what to do next."""
    at, words = _at(name), texts.screen.lezen.oefening
    if at.place >= len(situations):
        st.markdown(prose(words.klaar))
        st.button(words.opnieuw, key=f"opnieuw:{name}", on_click=_go_to, args=(name, 0))
        return
    situation = list(situations.values())[at.place]
    st.markdown(fill(words.plaats, {"nummer": str(at.place + 1), "totaal": str(len(situations))}))
    if at.answer is None:
        if at.place == 0:
            st.markdown(prose(said.intro))
        _ask(name, situation, answers)
        return
    st.markdown(f"**{prose(situation.text)}**")
    st.info("  \n".join(_told(at.answer, situation, answers, said, words)))
    st.button(
        words.volgende, key=f"volgende:{name}", type="primary", on_click=_go_to, args=(name, at.place + 1)
    )


def _ask(name: str, situation: Situation, answers: Mapping[str, str]) -> None:
    """Draw the answers; a tap is enough, and what was tapped is kept only until the next situation."""
    key = f"{session.FIELD}oefening:{name}"
    tap = partial(_answer, name, key)
    label = plain(situation.text.strip())
    tiles.one_of(label, list(answers), answers, key=key, ideas=IDEAS, on_change=tap)


def _told(
    answer: str,
    situation: Situation,
    answers: Mapping[str, str],
    said: ExerciseWords,
    words: ExerciseSteps,
) -> Iterator[str]:
    """Yield whether it fits, kindly, then the answer that does, then why."""
    yield f"**{plain(said.goed if answer == situation.answer else said.niet_zo)}**"
    yield fill(words.antwoord, {"antwoord": plain(answers[situation.answer])})
    yield prose(situation.explain)


class _Place(NamedTuple):
    """Where someone is in an exercise: at which situation, and what was tapped once that is shown."""

    place: int
    answer: str | None = None


def step() -> str:
    """Return where someone is in the exercise of its own, for the browser's history. It holds no answer."""
    return explanation_links.target_of(HULP, _at(HULP).place)


def _at(name: str) -> _Place:
    """Return the place that was gone to since; without one, that of the address: Back brings that."""
    kept = session.value(f"{EXERCISE}{name}")
    if kept is not None:
        return _Place(*kept)
    return _Place(explanation_links.place() if name == HULP else 0)


def _answer(name: str, key: str) -> None:
    session.put(f"{EXERCISE}{name}", _Place(_at(name).place, session.value(key)))


def _go_to(name: str, place: int) -> None:
    session.drop(f"{session.FIELD}oefening:{name}")
    session.put(f"{EXERCISE}{name}", _Place(place))
