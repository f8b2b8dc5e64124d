"""One melding of the loket: to write down, to confirm on paper, to keep up, and to erase."""

from datetime import date
from functools import partial

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words, short_day
from wmo_core.content.screens.staff.loket import LaterDay
from wmo_core.content.texts import Texts
from wmo_core.desk.days import LATER
from wmo_core.desk.melding import Melding
from wmo_core.desk.terms import running
from wmo_core.today import today
from wmo_core.ui.parts import form, guard, tables
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens.desk import delivering, fields, receipt_files
from wmo_core.ui.screens.desk.overview import plan_state
from wmo_core.ui.state import desk, names, session

SCREEN = "melding"
_ERASING = "melding_wissen"


def title(texts: Texts) -> str:
    """Return the heading: a new melding, or which one it is."""
    there, words = desk.opened(), texts.screen.melding
    return fill(words.titel_open, {"kenmerk": there.melding.reference}) if there else words.titel


def draw(texts: Texts) -> None:
    """Draw the melding on the screen, or the form for a new one."""
    there = desk.opened()
    if there is None:
        _new(texts)
    elif there.mine is not None:
        _two_at_once(there.melding, there.mine, texts)
    else:
        _one(there, texts)


def _new(texts: Texts) -> None:
    words = texts.screen.melding
    if session.value(names.MELDING_SAID) == "gewist":
        st.success(prose(words.gewist))
    save = partial(_save, texts)
    fields.start(None, texts)
    fields.of_the_melding(texts, save)
    guard.message(SCREEN, texts)
    form.button(words.bewaar, "bewaar-melding", guard.keep, save, kind="primary")


def _one(there: desk.Opened, texts: Texts) -> None:
    words, melding, save = texts.screen.melding, there.melding, partial(_save, texts)
    if session.value(names.MELDING_SAID) == "bewaard":
        st.success(prose(words.bewaard))
    receipt_files.draw(melding, texts)
    st.header(words.termijnen_titel, anchor=False)
    _terms(melding, texts)
    fields.start(melding, texts)
    st.header(words.daarna_titel, anchor=False)
    fields.of_what_followed(texts, save)
    with st.expander(words.melding_titel):
        fields.of_the_melding(texts, save)
    guard.message(SCREEN, texts)
    form.button(words.bewaar_dagen, "bewaar-melding", guard.keep, save, kind="primary")
    delivering.draw(melding, texts)
    _erasing(there, texts)


def _terms(melding: Melding, texts: Texts) -> None:
    """Draw the terms that run, or that none does, and why there is none for an early aanvraag."""
    words, board = texts.screen.melding, texts.screen.loket
    found = running(melding, today())
    if melding.aanvraag and melding.besluit is None and melding.terms.beschikking is None:
        st.warning(prose(words.vroeg))
    if not found:
        st.markdown(prose(words.termijnen_geen))
        return
    head = (board.bord_termijn, board.bord_dag, board.bord_laatste)
    rows = [
        (
            f"{board.termijnen[term.kind.value]}: {board.haast[term.urgency.value].lower()}",
            day_in_words(term.day),
            day_in_words(term.last) if term.last else board.dag_onbekend,
        )
        for term in found
    ]
    tables.table(words.termijnen_titel, head, rows)


def _save(texts: Texts) -> guard.Faults:
    """Store the melding, or say what is wrong; then nothing is stored, and what was typed stays."""
    there = desk.opened()
    found = fields.read(texts, there.melding if there else None)
    if not isinstance(found, Melding):
        return found
    fault = desk.register(found) if there is None else desk.change(found)
    session.put(names.MELDING_SAID, "" if fault else "bewaard")
    return {SCREEN: fault} if fault is not None else {}


def _two_at_once(theirs: Melding, mine: Melding, texts: Texts) -> None:
    """Draw what a colleague stored and what was to be stored, and let someone choose."""
    words = texts.screen.melding
    st.warning(prose(words.anders))
    for heading, one in ((words.anders_nu, theirs), (words.anders_uw, mine)):
        st.header(heading, anchor=False)
        tables.table(heading, (words.anders_wat, words.anders_dag), _as_rows(one, texts))
    guard.message(SCREEN, texts)
    form.button(words.anders_collega, "houd-die-van-collega", desk.keep_theirs)
    form.button(words.anders_zelf, "bewaar-de-mijne", guard.keep, _keep_mine)


def _keep_mine() -> guard.Faults:
    fault = desk.keep_mine()
    return {SCREEN: fault} if fault is not None else {}


def _as_rows(melding: Melding, texts: Texts) -> list[tuple[str, str]]:
    words = texts.screen.melding
    known = [each for each in melding.onderwerpen if each in texts.onderwerpen]
    later: dict[LaterDay, date | None] = {name: getattr(melding, name) for name in LATER if name != "plan"}
    return [
        (words.kenmerk, melding.reference),
        (words.dag, short_day(melding.received)),
        (words.waarover, ", ".join(texts.onderwerp(each).title for each in known)),
        (words.daarna["plan"], plan_state(melding, texts)),
        *((words.daarna[name], short_day(day) if day else "") for name, day in later.items()),
    ]


def _erasing(there: desk.Opened, texts: Texts) -> None:
    """Draw until when the melding is kept, and the way to erase it now: asked once more."""
    words = texts.screen.melding
    st.header(words.wis_titel, anchor=False)
    st.markdown(fill(prose(words.bewaren), {"dag": short_day(there.keep_until)}))
    st.markdown(prose(words.wis_uitleg))
    if not session.value(_ERASING):
        form.button(words.wis, "wis-melding", session.put, _ERASING, True)
        return
    st.warning(prose(words.wis_zeker))
    with st.container(horizontal=True):
        form.button(words.wis_ja, "wis-melding-ja", guard.keep, _erase)
        form.button(words.wis_nee, "wis-melding-nee", session.put, _ERASING, False)


def _erase() -> guard.Faults:
    session.put(_ERASING, False)
    fault = desk.erase()
    session.put(names.MELDING_SAID, "" if fault else "gewist")
    return {SCREEN: fault} if fault is not None else {}
