"""Asks for the days of melding, aanvraag and besluit."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import assert_never

import streamlit as st

from wmo_core.chance import calendar_id
from wmo_core.content.days.reading import Doubt, NoDay
from wmo_core.content.formatting import short_day
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.screens.termijnen import DateField, TermijnenWords
from wmo_core.content.texts import Texts
from wmo_core.plan.dates import DateFault, asks_for_onderzoek, check_dates
from wmo_core.plan.deadlines import with_dates
from wmo_core.plan.dossier import Dates, OnderzoekKlaar
from wmo_core.today import today
from wmo_core.ui.parts import day_field, form, frame, guard, navigation, next_step, tiles, unplaced
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import days_shown
from wmo_core.ui.state import session
from wmo_core.ui.state.names import LEFT_OUT, NOT_KEPT

FIELDS: tuple[DateField, ...] = ("melding", "aanvraag", "besluit")
DONE = "gedaan"
ONDERZOEK = "onderzoek_klaar"
NOT_YET, YES = "nee", "ja"  # ids of pictures too
# style.css shows what stands in these only beside the answer that it belongs to.
_IF_DONE, _IF_NOT = "als_gedaan", "als_niet_gedaan"


def _key(field: str) -> str:
    return f"dag:{field}"


def ask(texts: Texts) -> None:
    """Draw the fields for the days, inside the form of the screen. What was typed stays when it is wrong."""
    words = texts.screen.termijnen
    dates = session.dossier().dates
    _start(dates)
    answers = {NOT_YET: words.nog_niet, YES: words.ja}
    tiles.one_of(words.vraag_melding, list(answers), answers, key=guard.key(_key(DONE)))
    with st.container(key=_IF_DONE):
        # The later days are asked only once there is a melding: one thing at a time.
        for field in FIELDS if dates.melding else FIELDS[:1]:
            if field == "aanvraag":
                st.markdown(prose(words.ontvangst))  # the time runs from the day on which it came in
            since = _follows_on(field, dates.melding, dates.aanvraag)
            day_field.draw(_key(field), words.datums[field], texts, _save, since)
            if field == "aanvraag" and asks_for_onderzoek(dates):
                _ask_for_onderzoek(words)
    unplaced.draw_days(texts)
    form.button(words.reken, "reken", guard.keep, _save)


def _follows_on(field: DateField, melding: date | None, aanvraag: date | None) -> date | None:
    """Return the day that this one does not come before, as far as it is known."""
    match field:
        case "melding":
            return None
        case "aanvraag":
            return melding
        case "besluit":
            return aanvraag or melding
        case _:
            assert_never(field)


def _start(dates: Dates) -> None:
    days = {field: getattr(dates, field) for field in FIELDS}
    known = dates.onderzoek_klaar
    guard.start(
        {_key(DONE): YES if dates.melding or dates.melding_zonder_dag else None}
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
    """Keep the days that were typed; or say which one is wrong, and keep nothing but that it was wrong.

    That there was a melding is kept without its day too, so that no screen asks for one again.
    """
    read = _read()
    wrong = () if isinstance(read, Dates) else tuple(name for name in FIELDS if _key(name) in read)
    session.put(NOT_KEPT, wrong)
    if not isinstance(read, Dates):
        return read
    for field in FIELDS:
        day_field.show(_key(field), getattr(read, field))
    session.put(LEFT_OUT, ())
    before = unplaced.without_days(session.dossier(), [field for field in FIELDS if getattr(read, field)])
    dossier = with_dates(before, _with_onderzoek(read), today(), calendar_id())
    session.keep(dossier, guard.key(_key("")))
    is_whole = not read.melding_zonder_dag
    return {} if is_whole or not must_be_whole else {_key("melding"): DateFault.MELDING_ONTBREEKT}


def _read() -> Dates | guard.Faults:
    """Return the days that were typed, or what is wrong with one."""
    found, done = _typed(), session.value(guard.key(_key(DONE)))
    faults: guard.Faults = {_key(name): day for name, day in found.items() if isinstance(day, NoDay | Doubt)}
    if faults:
        return faults
    read = Dates.model_validate(
        {
            **found,
            "melding_zonder_dag": done == YES and not found["melding"],
            "verslag_gekregen": session.dossier().dates.verslag_gekregen,
        }
    )
    wrong = check_dates(read, today())
    return read if wrong is None else {_key(wrong[0]): wrong[1]}


def _typed() -> dict[str, date | NoDay | Doubt | None]:
    """Return what was typed for each day; nothing for who says that there is no melding yet."""
    if session.value(guard.key(_key(DONE))) == NOT_YET:
        return dict.fromkeys(FIELDS)
    found: dict[str, date | NoDay | Doubt | None] = {}
    for field in FIELDS:
        before = [day if isinstance(day := found.get(name), date) else None for name in FIELDS[:2]]
        since = _follows_on(field, *before)
        found[field] = day_field.read(_key(field), since, is_needed=field == "melding")
    return found


def _with_onderzoek(read: Dates) -> Dates:
    """Return the days, with the answer about the onderzoek as long as that is asked."""
    answer = session.value(guard.key(_key(ONDERZOEK)))
    dates = read.model_copy(update={ONDERZOEK: OnderzoekKlaar(answer) if answer else None})
    return dates if asks_for_onderzoek(dates) else read


def show(texts: Texts) -> None:
    """Draw what is known now: the days that count, or what to do first. Nothing while a day is in doubt.

    What hangs on one answer stands never below another, also before that is sent.
    """
    dates, done = session.dossier().dates, session.value(guard.key(_key(DONE)))
    is_done = dates.melding is not None or dates.melding_zonder_dag
    if session.fault() or is_done != (done == YES):
        return
    with st.container(key=f"{_IF_DONE if is_done else _IF_NOT}-dagen"):
        if dates.melding is not None:
            days_shown.table(texts)
        elif not is_done:
            days_shown.first_a_melding(texts)
        next_step.draw(texts)
