"""The week as one grid of ticks: a row for each day, a column for each part of it."""

from html import escape

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.texts import Texts
from wmo_core.plan.week import DAY_PARTS, DAYS, Day, DayPart
from wmo_core.ui.parts import form, guard, tiles
from wmo_core.ui.state import session

NAME = "hulp:moment"
Moment = tuple[Day, DayPart]
MOMENTS: tuple[Moment, ...] = tuple((day, part) for day in DAYS for part in DAY_PARTS)


def draw(label: str, texts: Texts) -> None:
    """Draw the grid. Who sees it reads the heads; who listens hears the day and the part of each tick."""
    guard.message(NAME, texts)
    guard.start({_field(moment): False for moment in MOMENTS})
    words = texts.document.people_and_week
    with st.container(key="vraag-week"):
        with st.container(key="legenda-week"):
            st.markdown(f"**{label}**")
        with st.container(key="rooster-week", gap=None):
            _heads("", *words.parts.values())
            for day in DAYS:
                _heads(words.days[day])
                for part in DAY_PARTS:
                    name = fill(words.moment, {"dag": words.days[day], "deel": words.parts[part]})
                    tiles.tick(form.heard(name), key=guard.key(_field((day, part))))


def _heads(*names: str) -> None:
    cells = "".join(f'<span class="wmo-rooster-kop">{escape(name)}</span>' for name in names)
    st.html(f'<div aria-hidden="true">{cells}</div>')


def _field(moment: Moment) -> str:
    return f"{NAME}:{':'.join(moment)}"


def chosen() -> tuple[Moment, ...]:
    """Return what was ticked, from Monday morning to Sunday evening."""
    return tuple(moment for moment in MOMENTS if session.value(guard.key(_field(moment))))


def clear() -> None:
    """Take all ticks away, for the next one who helps."""
    for moment in MOMENTS:
        session.put(guard.key(_field(moment)), False)
