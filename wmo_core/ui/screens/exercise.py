"""Exercises after an explanation. A tap shows whether it fits and why; no score, and nothing is kept."""

from collections.abc import Mapping

import streamlit as st

from wmo_core.content.exercise import Situation, load_exercise, load_teach_back
from wmo_core.content.texts import Texts
from wmo_core.ui.parts import checked, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session

TRUE_OR_NOT = ("klopt", "klopt_niet")
# The picture of an answer is that of the same idea elsewhere: of the steps of the outcome, and of no.
IDEAS = {
    "algemeen": "algemene_voorziening",
    "maatwerk": "maatwerkvoorziening",
    "gewoon": "gewone_dingen",
    "klopt_niet": "nee",
}


def draw(texts: Texts) -> None:
    """Draw the exercise "which kind of hulp is this?"."""
    exercise = load_exercise(texts.register)
    st.markdown(prose(exercise.oefening.intro))
    answers = {str(kind): text for kind, text in texts.screen.lezen.soorten.items()}
    for name, situation in exercise.vragen.items():
        _ask(name, situation, answers, exercise.oefening.goed, exercise.oefening.niet_zo)
    checked.sources(exercise.nazicht, texts)


def teach_back(page_id: str, texts: Texts) -> None:
    """Draw "Klopt dit?" after a page that has such situations. Someone may pass it by."""
    found = load_teach_back(texts.register)
    situations = found.after(page_id)
    if not situations:
        return
    with st.expander(found.woorden.titel):
        st.markdown(prose(found.woorden.intro))
        answers = {name: getattr(found.woorden, name) for name in TRUE_OR_NOT}
        for name, situation in situations.items():
            _ask(name, situation, answers, found.woorden.goed, found.woorden.niet_zo)
        checked.day(texts, found.nazicht)


def _ask(name: str, situation: Situation, answers: Mapping[str, str], goed: str, niet_zo: str) -> None:
    """Draw one situation with its answers, and what to say to the one that was chosen."""
    key = f"{session.FIELD}oefening:{name}"
    tiles.one_of(plain(situation.text.strip()), list(answers), answers, key=key, ideas=IDEAS)
    chosen = session.value(key)
    if chosen is not None:
        said = goed if chosen == situation.answer else niet_zo
        st.info(f"**{plain(said)}**  \n{prose(situation.explain)}")
