"""What earlier answers held and this version has no place for: shown in its old words until it is removed."""

from collections.abc import Collection

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.plan.check import DATES
from wmo_core.plan.dossier import Dossier, questions_of_all_flows
from wmo_core.plan.files.unplaced import ONE_OF, Unplaced
from wmo_core.ui.parts import form
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session
from wmo_core.ui.state.names import TELL_UNPLACED

_ANSWERS = "answers"


def draw(texts: Texts) -> None:
    """Draw everything but the days, below a heading."""
    found = [each for each in session.dossier().unplaced if each.path[0] != DATES]
    session.put(TELL_UNPLACED, False)
    if found:
        words = texts.screen.plan
        st.header(words.past_niet_titel, anchor=False)
        st.markdown(prose(words.past_niet_uitleg))
        for each in found:
            _piece(each, texts)


def draw_days(texts: Texts) -> None:
    """Draw the days that cannot be right, where the days are asked."""
    found = [each for each in session.dossier().unplaced if each.path[0] == DATES]
    if found:
        st.markdown(prose(texts.screen.plan.past_niet_dagen))
        for each in found:
            _piece(each, texts)


def without_days(dossier: Dossier, fields: Collection[str]) -> Dossier:
    """Return the dossier without the days of before in whose place others came."""
    left = tuple(each for each in dossier.unplaced if each.path[0] != DATES or each.path[-1] not in fields)
    return dossier.model_copy(update={"unplaced": left})


def _piece(found: Unplaced, texts: Texts) -> None:
    number = session.dossier().unplaced.index(found)
    place = _place(found, texts)
    with st.container(border=True, key=f"past-niet-{number}"):
        said = [f"- {plain(each)}" for each in _said(found, texts)]
        st.markdown("\n".join([f"**{plain(place)}**", "", *said]))
        form.button(
            texts.screen.plan.past_niet_weg,
            f"past-niet-weg-{number}",
            _remove,
            found,
            kind="tertiary",
            about=place,
        )


def _remove(found: Unplaced) -> None:
    dossier = session.dossier()
    left = tuple(each for each in dossier.unplaced if each != found)
    session.keep(dossier.model_copy(update={"unplaced": left}))


def _place(found: Unplaced, texts: Texts) -> str:
    """Return where it stood: the question or the day, else the part of the answers with its own name."""
    first, *inner = found.path
    if first == DATES:
        names = {str(name): day for name, day in texts.screen.termijnen.dag_namen.items()}
        return names.get(inner[0] if inner else "", _readable(inner))
    if first == _ANSWERS and inner and inner[0] in questions_of_all_flows():
        return texts.question(inner[0]).text
    places = {str(name): place for name, place in texts.screen.plan.past_niet_waar.items()}
    own = _readable(inner if first in places else found.path)
    return ": ".join(part for part in (places.get(first, places["anders"]), own) if part)


def _said(found: Unplaced, texts: Texts) -> list[str]:
    """Return the texts of a piece; an option that is known in its words."""
    question = found.path[1] if found.path[0] == _ANSWERS and len(found.path) > 1 else ""
    options = texts.question(question).options if question in questions_of_all_flows() else {}
    return [options.get(text) or _without_dashes(text) for text in found.texts]


def _without_dashes(text: str) -> str:
    """Return an id as words; what somebody wrote stays as it is."""
    return text if " " in text else text.replace("_", " ")


def _readable(keys: list[str] | tuple[str, ...]) -> str:
    """Return names of the inside as words, as well as that goes."""
    named = [key for key in keys if key != ONE_OF and not key.startswith("[")]
    return ", ".join(key.replace("_", " ").replace(".", " ") for key in named)
