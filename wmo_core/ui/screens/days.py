"""Asks for the days of melding, aanvraag and besluit, and shows the days that count."""

from collections.abc import Mapping
from datetime import date

import streamlit as st

from wmo_core.content.day_input import read_day
from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.screens.termijnen import DateField
from wmo_core.content.texts import Texts
from wmo_core.law.termijnen import termijnen
from wmo_core.plan.blanks import law_blanks
from wmo_core.plan.dates import DateFault, check_dates
from wmo_core.plan.deadlines import plan_terms
from wmo_core.plan.dossier import Dates
from wmo_core.ui.parts import charts, faults, form, navigation, tiles
from wmo_core.ui.state import session
from wmo_core.ui.state.today import today

FIELDS: tuple[DateField, ...] = ("melding", "aanvraag", "besluit")
DONE = "gedaan"
NOT_YET, YES = "nee", "ja"  # ids of pictures too


def _key(field: str) -> str:
    return f"v:dag:{field}"


def ask(texts: Texts) -> None:
    """Draw the fields for the days, inside the form of the screen. What was typed stays when it is wrong."""
    words = texts.screen.termijnen
    dates = session.dossier().dates
    session.give(_key(DONE), YES if dates.melding else None)
    for field in FIELDS:
        day = getattr(dates, field)
        session.give(_key(field), short_day(day) if day else "")
    answers = {NOT_YET: words.nog_niet, YES: words.ja}
    tiles.one_of(words.vraag_melding, list(answers), answers, key=_key(DONE))
    # The later days are asked only once there is a melding: one thing at a time.
    for field in FIELDS if dates.melding else FIELDS[:1]:
        faults.show(field, texts)
        st.text_input(words.datums[field], key=_key(field), placeholder=words.voorbeeld)
    form.button(words.reken, "reken", _show_days)


def go_on(texts: Texts, after: Screen) -> None:
    """Draw Verder: it keeps the days too, and stays when one of them is wrong."""
    form.button(texts.screen.algemeen.verder, "verder", keep_and_go, after, kind="primary")


def keep_and_go(after: Screen) -> None:
    """Go to another screen; the days go along, and someone stays when one of them is wrong."""
    if _keep():
        navigation.go(after)


def _show_days() -> None:
    _keep()


def _keep() -> bool:
    """Keep the days that were typed; or say which one is wrong, and keep nothing."""
    typed = {str(field): str(session.value(_key(field), "") or "").strip() for field in FIELDS}
    if session.value(_key(DONE)) == NOT_YET:
        typed = dict.fromkeys(typed, "")
    read = {field: read_day(text) for field, text in typed.items()}
    found = _fault(typed, read)
    session.set_fault({found[0]: found[1]} if found else {})
    if found is None:
        session.keep(session.dossier().model_copy(update={"dates": Dates(**read)}))
    return found is None


def _fault(typed: Mapping[str, str], read: Mapping[str, date | None]) -> tuple[str, DateFault] | None:
    wrong = next((field for field in FIELDS if typed[field] and read[field] is None), None)
    if wrong is not None:
        return wrong, DateFault.ONLEESBAAR
    if session.value(_key(DONE)) == YES and read["melding"] is None:
        return "melding", DateFault.MELDING_ONTBREEKT
    return check_dates(Dates(**read), today())


def show(texts: Texts) -> None:
    """Draw the days that count as a table, and as a timeline when someone opens it."""
    words = texts.screen.termijnen
    dates = session.dossier().dates
    if dates.melding is None:
        return
    st.header(words.tabel_titel, anchor=False)
    rows = [(term.label, term.day, term.note) for term in plan_terms(dates, texts)]
    head = (words.tabel_wat, words.tabel_dag, words.tabel_uitleg)
    charts.table(words.tabel_titel, head, rows)
    points = _points(dates, texts)
    charts.on_request("termijnen", words.grafiek, words.grafiek.alt, lambda: charts.timeline(points))


def _points(dates: Dates, texts: Texts) -> list[tuple[str, date]]:
    words = texts.screen.termijnen
    assert dates.melding is not None
    known = termijnen(dates.melding, dates.aanvraag, dates.besluit)
    points = [
        (words.melding_label, known.melding),
        (words.dagen["plan"].label, known.plan.kalenderdag),
        (words.dagen["onderzoek"].label, known.onderzoek.kalenderdag),
        (words.dagen["aanvraag"].label, known.aanvraag_mogelijk_vanaf),
    ]
    later = (
        (words.dagen["beschikking"].label, known.beschikking),
        (words.dagen["bezwaar"].label, known.bezwaar),
    )
    points += [(label, term.kalenderdag) for label, term in later if term is not None]
    return sorted(points, key=lambda point: point[1])


def hand_in(texts: Texts) -> str:
    """Return by which day the plan is handed in, or what comes first."""
    words = texts.screen.meenemen
    terms = plan_terms(session.dossier().dates, texts)
    if not terms:
        return fill(words.geen_melding, law_numbers())
    return fill(words.dag, {"dag": terms[0].day})


def law_numbers() -> dict[str, str]:
    """Return the lengths of the terms today, for the blanks of the texts."""
    return law_blanks(today())
