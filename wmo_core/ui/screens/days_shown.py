"""Shows the days that count, or how to begin, and by which day the plan is handed in."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.texts import Texts
from wmo_core.plan.blanks import law_blanks
from wmo_core.plan.deadlines import deadline_facts, word_deadlines
from wmo_core.plan.models import PLAN_DEADLINE, Deadline
from wmo_core.today import today
from wmo_core.ui.parts import contact, tables
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session


def first_a_melding(texts: Texts) -> None:
    """Draw that there is time for the plan, and how to do a melding."""
    words = texts.screen.termijnen
    st.info(fill(prose(words.nog_niet_tekst), law_numbers()))
    st.header(words.hoe_titel, anchor=False)
    contact.example(texts)
    st.markdown(contact.local_text(contact.gemeente().loket.melding[texts.register]))


def table(texts: Texts) -> None:
    """Draw the days that count as a table."""
    words = texts.screen.termijnen
    st.header(words.tabel_titel, anchor=False)
    head = (words.tabel_wat, words.tabel_dag, words.tabel_uitleg)
    tables.table(words.tabel_titel, head, [(each.label, each.day, each.note) for each in _deadlines(texts)])


def _deadlines(texts: Texts) -> tuple[Deadline, ...]:
    facts = deadline_facts(session.dossier().dates, today())
    return word_deadlines(facts, texts.document.deadlines, texts.register)


def hand_in(texts: Texts) -> str:
    """Return by which day the plan is handed in, that the day has gone, what comes first, or what is over."""
    words, deadlines = texts.screen.meenemen, {each.id: each for each in _deadlines(texts)}
    if not deadlines:
        return fill(words.geen_melding, law_numbers())
    own = deadlines.get(PLAN_DEADLINE)
    if own is None:
        return words.na_besluit
    return words.dag_voorbij if own.is_over else fill(words.dag, {"dag": own.day})


def law_numbers() -> dict[str, str]:
    """Return the lengths of the terms today, for the blanks of the texts."""
    return law_blanks(today())
