"""The board of the loket: the term that runs for each melding, as a table and on a line."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words, short_day
from wmo_core.content.texts import Texts
from wmo_core.desk.days import DeskFault
from wmo_core.desk.melding import Melding
from wmo_core.desk.terms import OF_THE_RESIDENT, Row, Urgency, by_urgency
from wmo_core.today import today
from wmo_core.ui.parts import form, guard, navigation, tables
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.faults import said
from wmo_core.ui.screens.desk import timeline
from wmo_core.ui.state import desk, session

SEARCH = "zoek_melding"
OPENING = "open_melding"


def draw(texts: Texts) -> None:
    """Draw how to begin a melding, the terms that run, and the way into each melding."""
    words = texts.screen.loket
    st.markdown(prose(words.uitleg))
    form.button(words.nieuw, "nieuwe-melding", _begin_new, kind="primary")
    found = desk.all_of_the_loket()
    if isinstance(found, DeskFault):
        st.error(prose(said(found, texts)))
        return
    guard.message(OPENING, texts)
    chosen = _search(found, texts)
    rows = by_urgency([(each.id, each.melding) for each in chosen], today())
    st.header(words.bord_titel, anchor=False)
    if rows:
        _board(rows, texts)
    else:
        st.markdown(prose(words.bord_leeg))
    running = {row.id for row in rows}
    _open(words.open, [(row.id, row.melding) for row in rows])
    at_rest = [(each.id, each.melding) for each in chosen if each.id not in running]
    if at_rest:
        _open(words.rust_titel, at_rest)
    if rows:
        st.header(words.lijn_titel, anchor=False)
        st.markdown(prose(words.lijn_uitleg))
        timeline.draw(rows, today(), words)


def _begin_new() -> None:
    desk.begin_new()
    navigation.go("melding")


def _search(found: tuple[desk.Opened, ...], texts: Texts) -> tuple[desk.Opened, ...]:
    """Draw the field to find a melding, and return those whose reference holds what was typed."""
    words = texts.screen.loket
    guard.line(SEARCH, words.zoek, texts)
    with st.container(horizontal=True):
        form.button(words.zoek_knop, "zoek-melding", lambda: None)
        if guard.typed(SEARCH):
            form.button(words.alles, "alle-meldingen", session.drop, guard.key(SEARCH))
    asked = guard.typed(SEARCH).strip().casefold()
    chosen = tuple(each for each in found if asked in each.melding.reference.casefold())
    if asked and not chosen:
        st.info(prose(words.niet_gevonden))
    return chosen


def _board(rows: tuple[Row, ...], texts: Texts) -> None:
    words = texts.screen.loket
    mine = [row.first.urgency for row in rows if row.first.kind not in OF_THE_RESIDENT]
    counted = {"te_laat": Urgency.OVER, "deze_week": Urgency.SOON, "later": Urgency.LATER}
    st.markdown(fill(prose(words.telling), {name: str(mine.count(each)) for name, each in counted.items()}))
    head = (words.bord_kenmerk, words.bord_termijn, words.bord_dag, words.bord_laatste, words.bord_plan)
    tables.table(words.bord_titel, head, [_cells(row, texts) for row in rows])


def _cells(row: Row, texts: Texts) -> tuple[str, ...]:
    words, first = texts.screen.loket, row.first
    term = f"{words.termijnen[first.kind.value]}: {words.haast[first.urgency.value].lower()}"
    last = day_in_words(first.last) if first.last else words.dag_onbekend
    return row.melding.reference, term, day_in_words(first.day), last, plan_state(row.melding, texts)


def plan_state(melding: Melding, texts: Texts) -> str:
    """Return whether the persoonlijk plan is there, since when and how it came."""
    words = texts.screen.loket
    if melding.plan is None:
        return words.plan_niet
    how = texts.screen.melding.plan_wegen[melding.plan.way.value].lower()
    return fill(words.plan_er, {"dag": short_day(melding.plan.day), "hoe": how})


def _open(heading: str, meldingen: list[tuple[str, Melding]]) -> None:
    """Draw a button for each melding, below a heading; nothing without any."""
    if meldingen:
        st.header(heading, anchor=False)
    with st.container(horizontal=True):
        for id, melding in meldingen:
            form.button(plain(melding.reference), f"open-{id}", _open_one, id)


def _open_one(id: str) -> None:
    fault = desk.open_one(id)
    session.set_fault({OPENING: fault} if fault is not None else {})
    if fault is None:
        navigation.go("melding")
