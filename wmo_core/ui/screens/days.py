"""Asks for the days of melding, aanvraag and besluit, and shows the days that count."""

from collections.abc import Callable
from functools import partial
from typing import assert_never

import streamlit as st

from wmo_core.content.day_input import read_day
from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.screens.termijnen import DateField, TermijnenWords
from wmo_core.content.texts import Texts
from wmo_core.flows.typed import Typed
from wmo_core.plan.blanks import law_blanks
from wmo_core.plan.dates import DateFault, asks_for_onderzoek, check_dates
from wmo_core.plan.deadlines import deadline_facts, word_deadlines
from wmo_core.plan.dossier import Dates, OnderzoekKlaar
from wmo_core.plan.models import Deadline
from wmo_core.today import today
from wmo_core.ui.parts import form, frame, guard, navigation, tables, tiles
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session
from wmo_core.ui.state.names import LEFT_OUT

FIELDS: tuple[DateField, ...] = ("melding", "aanvraag", "besluit")
DONE = "gedaan"
ONDERZOEK = "onderzoek_klaar"
NOT_YET, YES = "nee", "ja"  # ids of pictures too


def _key(field: str) -> str:
    return f"dag:{field}"


def ask(texts: Texts) -> None:
    """Draw the fields for the days, inside the form of the screen. What was typed stays when it is wrong."""
    words = texts.screen.termijnen
    dates = session.dossier().dates
    _start(dates)
    answers = {NOT_YET: words.nog_niet, YES: words.ja}
    tiles.one_of(words.vraag_melding, list(answers), answers, key=guard.key(_key(DONE)))
    # The later days are asked only once there is a melding: one thing at a time.
    for field in FIELDS if dates.melding else FIELDS[:1]:
        if field == "aanvraag":
            st.markdown(prose(words.ontvangst))  # the time runs from the day on which it came in
        guard.line(_key(field), words.datums[field], texts, example=words.voorbeeld)
        if field == "aanvraag" and asks_for_onderzoek(dates):
            _ask_for_onderzoek(words)
    form.button(words.reken, "reken", guard.keep, _save)


def _start(dates: Dates) -> None:
    days = {field: getattr(dates, field) for field in FIELDS}
    known = dates.onderzoek_klaar
    guard.start(
        {_key(DONE): YES if dates.melding else None}
        | {_key(field): short_day(day) if day else "" for field, day in days.items()}
        | ({_key(ONDERZOEK): known and known.value} if asks_for_onderzoek(dates) else {})
    )


def _ask_for_onderzoek(words: TermijnenWords) -> None:
    """Ask, right below the day of the aanvraag, what decides whether that aanvraag counts."""
    answers = {answer.value: _of_onderzoek(answer, words) for answer in OnderzoekKlaar}
    tiles.one_of(words.onderzoek_vraag, list(answers), answers, key=guard.key(_key(ONDERZOEK)))


def _of_onderzoek(answer: OnderzoekKlaar, words: TermijnenWords) -> str:
    match answer:
        case OnderzoekKlaar.JA:
            return words.onderzoek_klaar["ja"]
        case OnderzoekKlaar.NEE:
            return words.onderzoek_klaar["nee"]
        case OnderzoekKlaar.WEET_IK_NIET:
            return words.onderzoek_klaar["weet_ik_niet"]
        case _:
            assert_never(answer)


def go_on(texts: Texts, after: Screen) -> None:
    """Draw Verder: it keeps the days too, and stays when one of them is wrong."""
    form.button(texts.screen.algemeen.verder, "verder", keep_and_go, after, kind="primary")


def keep_and_go(after: Screen) -> None:
    """Go to another screen; the days go along, and someone stays when one of them is wrong."""
    guard.leave(_save, partial(navigation.go, after), drawn=_key(DONE))


def back(texts: Texts) -> None:
    """Draw Terug: the days go along, and a melding without its day holds nobody back."""
    frame.back(texts, _leave)


def _leave(to: Callable[[], None]) -> None:
    guard.leave(partial(_save, must_be_whole=False), to, drawn=_key(DONE))


def _save(*, must_be_whole: bool = True) -> guard.Faults:
    """Keep the days that were typed; or say which one is wrong, and keep nothing."""
    typed = {str(field): guard.typed(_key(field)).strip() for field in FIELDS}
    done = session.value(guard.key(_key(DONE)))
    if done == NOT_YET:
        typed = dict.fromkeys(typed, "")
    faults = guard.check({_key(field): Typed(text, read=read_day) for field, text in typed.items()})
    if faults:
        return faults
    if done == YES and not typed["melding"] and (must_be_whole or any(typed.values())):
        return {_key("melding"): DateFault.MELDING_ONTBREEKT}
    days = {field: read_day(text) for field, text in typed.items()}
    read = Dates.model_validate({**days, "verslag_gekregen": session.dossier().dates.verslag_gekregen})
    wrong = check_dates(read, today())
    if wrong is not None:
        return {_key(wrong[0]): wrong[1]}
    session.keep(session.dossier().model_copy(update={"dates": _with_onderzoek(read)}), guard.key(_key("")))
    session.put(LEFT_OUT, ())
    return {}


def _with_onderzoek(read: Dates) -> Dates:
    """Return the days, with the answer about the onderzoek as long as that is asked."""
    answer = session.value(guard.key(_key(ONDERZOEK)))
    dates = read.model_copy(update={ONDERZOEK: OnderzoekKlaar(answer) if answer else None})
    return dates if asks_for_onderzoek(dates) else read


def show(texts: Texts) -> None:
    """Draw the days that count as a table."""
    words = texts.screen.termijnen
    dates = session.dossier().dates
    if dates.melding is None:
        return
    st.header(words.tabel_titel, anchor=False)
    deadlines = _deadlines(dates, texts)
    head = (words.tabel_wat, words.tabel_dag, words.tabel_uitleg)
    tables.table(words.tabel_titel, head, [(each.label, each.day, each.note) for each in deadlines])


def _deadlines(dates: Dates, texts: Texts) -> tuple[Deadline, ...]:
    return word_deadlines(deadline_facts(dates, today()), texts.document.deadlines, texts.register)


def hand_in(texts: Texts) -> str:
    """Return by which day the plan is handed in, that the day has gone, or what comes first."""
    words = texts.screen.meenemen
    deadlines = _deadlines(session.dossier().dates, texts)
    if not deadlines:
        return fill(words.geen_melding, law_numbers())
    if deadlines[0].is_over:
        return words.dag_voorbij
    return fill(words.dag, {"dag": deadlines[0].day})


def law_numbers() -> dict[str, str]:
    """Return the lengths of the terms today, for the blanks of the texts."""
    return law_blanks(today())
