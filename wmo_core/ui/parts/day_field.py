"""A field for a day that has been: what is typed is read, is asked back, or it says what is missing."""

from datetime import date
from functools import partial

import streamlit as st

from wmo_core.content.days.parts import DayFault
from wmo_core.content.days.reading import Doubt, NoDay, example, no_day, read_day
from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words, short_day
from wmo_core.content.texts import Texts
from wmo_core.today import today
from wmo_core.ui.parts import form, guard
from wmo_core.ui.state import session


def draw(name: str, label: str, texts: Texts, save: guard.Save, since: date | None = None) -> None:
    """Draw the field; and Ja and Nee while it may mean another day. ``since``: it does not lie before."""
    said = fill(texts.screen.termijnen.voorbeeld, {"dag": example(today(), since)})
    fault = session.fault().get(name)
    answers = partial(_answers, name, fault, texts, save, since) if isinstance(fault, Doubt) else None
    with st.container(key=f"veld-{name}"):  # a message finds its field within one part of the screen
        guard.line(name, label, texts, example=said, below_message=answers)


def _answers(name: str, doubt: Doubt, texts: Texts, save: guard.Save, since: date | None) -> None:
    words = texts.screen.termijnen
    yes = fill(words.dag_ja, {"dag": day_in_words(doubt.day)})
    with st.container(key=f"bedoelt-{name}", horizontal=True):
        form.button(yes, f"ja:{name}", _take, name, guard.typed(name), doubt.day, save)
        form.button(words.dag_nee, f"nee:{name}", guard.keep, partial(_ask_again, name, since))


def _take(name: str, asked: str, day: date, save: guard.Save) -> None:
    """Keep the day that was meant, unless something else was typed since it was asked."""
    if guard.typed(name) == asked:
        session.put(guard.key(name), short_day(day))
    guard.keep(save)


def _ask_again(name: str, since: date | None) -> guard.Faults:
    return {name: no_day(DayFault.OPNIEUW, today(), since)}


def read(name: str, since: date | None = None, *, is_needed: bool = False) -> date | NoDay | Doubt | None:
    """Return the day in a field, or why there is none; None when it is empty.

    Who wrote that there is no day hears that the field may stay empty, unless ``is_needed``.
    """
    text = guard.typed(name).strip()
    found = read_day(text, today(), since) if text else None
    if is_needed and isinstance(found, NoDay) and found.fault is DayFault.ER_IS_GEEN:
        return no_day(DayFault.DAG_NODIG, today(), since)
    return found


def show(name: str, day: date | None) -> None:
    """Write a day in its field as it was understood."""
    session.put(guard.key(name), short_day(day) if day else "")
