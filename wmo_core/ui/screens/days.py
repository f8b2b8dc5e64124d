"""Asks for the days of melding, aanvraag and besluit, and shows the days that count."""

from collections.abc import Mapping
from datetime import date

import streamlit as st

from wmo_core.content.day_input import read_day
from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.texts import Texts
from wmo_core.plan.blanks import law_blanks
from wmo_core.plan.dates import DateFault, check_dates
from wmo_core.plan.deadlines import plan_terms
from wmo_core.plan.dossier import Dates, OnderzoekKlaar
from wmo_core.plan.term_days import asks_for_onderzoek
from wmo_core.today import today
from wmo_core.ui.parts import charts, form, navigation, tiles
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session

FIELDS = ("melding", "aanvraag", "besluit")
DONE = "gedaan"
ONDERZOEK = "onderzoek_klaar"
NOT_YET, YES = "nee", "ja"  # ids of pictures too


def _key(field: str) -> str:
    return f"v:dag:{field}"


def ask(texts: Texts) -> None:
    """Draw the fields for the days, inside the form of the screen. What was typed stays when it is wrong."""
    words = texts.section("termijnen")
    dates = session.dossier().dates
    session.give(_key(DONE), YES if dates.melding else None)
    for field in FIELDS:
        day = getattr(dates, field)
        session.give(_key(field), short_day(day) if day else "")
    answers = {NOT_YET: words["nog_niet"], YES: words["ja"]}
    tiles.one_of(words["vraag_melding"], list(answers), answers, key=_key(DONE))
    # The later days are asked only once there is a melding: one thing at a time.
    for field in FIELDS if dates.melding else FIELDS[:1]:
        fault = session.fault().get(field)
        if fault is not None:
            st.error(prose(texts.section("fouten")[fault]))
        st.text_input(words[f"{field}_datum"], key=_key(field), placeholder=words["voorbeeld"])
        if field == "aanvraag" and asks_for_onderzoek(dates):
            _ask_for_onderzoek(dates, words)
    form.button(words["reken"], "reken", _show_days)


def _ask_for_onderzoek(dates: Dates, words: Mapping[str, str]) -> None:
    """Ask, right below the day of the aanvraag, what decides whether that aanvraag counts."""
    session.give(_key(ONDERZOEK), dates.onderzoek_klaar and dates.onderzoek_klaar.value)
    answers = {answer.value: words[f"onderzoek_{answer}"] for answer in OnderzoekKlaar}
    tiles.one_of(words["onderzoek_vraag"], list(answers), answers, key=_key(ONDERZOEK))


def go_on(texts: Texts, after: str) -> None:
    """Draw Verder: it keeps the days too, and stays when one of them is wrong."""
    form.button(texts.section("algemeen")["verder"], "verder", keep_and_go, after, kind="primary")


def keep_and_go(after: str) -> None:
    """Go to another screen; the days go along, and someone stays when one of them is wrong."""
    if _keep():
        navigation.go(after)


def _show_days() -> None:
    _keep()


def _keep() -> bool:
    """Keep the days that were typed; or say which one is wrong, and keep nothing."""
    typed = {field: str(session.value(_key(field), "") or "").strip() for field in FIELDS}
    if session.value(_key(DONE)) == NOT_YET:
        typed = dict.fromkeys(FIELDS, "")
    read = {field: read_day(text) for field, text in typed.items()}
    found = _fault(typed, read)
    session.set_fault({found[0]: found[1].value} if found else {})
    if found is None:
        session.keep(session.dossier().model_copy(update={"dates": _with_onderzoek(read)}))
    return found is None


def _with_onderzoek(read: Mapping[str, date | None]) -> Dates:
    """Return the days, with the answer about the onderzoek as long as that is asked."""
    dates = Dates.model_validate({**read, ONDERZOEK: session.value(_key(ONDERZOEK))})
    return dates if asks_for_onderzoek(dates) else dates.model_copy(update={ONDERZOEK: None})


def _fault(typed: Mapping[str, str], read: Mapping[str, date | None]) -> tuple[str, DateFault] | None:
    wrong = next((field for field in FIELDS if typed[field] and read[field] is None), None)
    if wrong is not None:
        return wrong, DateFault.ONLEESBAAR
    if session.value(_key(DONE)) == YES and read["melding"] is None:
        return "melding", DateFault.MELDING_ONTBREEKT
    return check_dates(Dates.model_validate(read), today())


def show(texts: Texts) -> None:
    """Draw the days that count as a table, and as a timeline when someone opens it."""
    words = texts.section("termijnen")
    dates = session.dossier().dates
    if dates.melding is None:
        return
    st.header(words["tabel_titel"], anchor=False)
    terms = plan_terms(dates, texts, today())
    head = (words["tabel_wat"], words["tabel_dag"], words["tabel_uitleg"])
    charts.table(words["tabel_titel"], head, [(term.label, term.day, term.note) for term in terms])
    points = [(words["melding_label"], dates.melding)]
    points += [(term.label, term.on) for term in terms if term.on is not None]
    points.sort(key=lambda point: point[1])
    charts.on_request("termijnen", words, lambda: charts.timeline(points))


def hand_in(texts: Texts) -> str:
    """Return by which day the plan is handed in, that the day has gone, or what comes first."""
    words = texts.section("meenemen")
    terms = plan_terms(session.dossier().dates, texts, today())
    if not terms:
        return fill(words["geen_melding"], law_numbers())
    if terms[0].is_over:
        return words["dag_voorbij"]
    return fill(words["dag"], {"dag": terms[0].day})


def law_numbers() -> dict[str, str]:
    """Return the lengths of the terms today, for the blanks of the texts."""
    return law_blanks(today())
