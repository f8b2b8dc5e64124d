"""The fields of a melding, and what was filled in there: a melding, or what is wrong with it."""

from collections.abc import Mapping
from datetime import date
from typing import get_args

import streamlit as st

from wmo_core.content.days.reading import Doubt, NoDay
from wmo_core.content.document.receipt import WayId, load_receipt_words
from wmo_core.content.formatting import short_day
from wmo_core.content.register import Register
from wmo_core.content.screens.staff.loket import Language, LaterDay, PlanWayName
from wmo_core.content.texts import Texts
from wmo_core.desk.days import LATER, RECEIVED, DeskFault, check_days, check_reference
from wmo_core.desk.melding import Melding
from wmo_core.today import today
from wmo_core.ui.parts import day_field, guard, tiles
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session
from wmo_core.ui.state.names import OF_MELDING

REFERENCE, WAY, LANGUAGE, ABOUT, PLAN_WAY = (
    f"{OF_MELDING}{name}" for name in ("kenmerk", "hoe", "taal", "waarover:", "plan_hoe")
)
_PLAN: LaterDay = "plan"


def day_key(name: str) -> str:
    """Return the name of the field of a day."""
    return f"{OF_MELDING}dag:{name}"


def start(melding: Melding | None, texts: Texts) -> None:
    """Give the fields what is known. A new melding came in today, until the loket says another day."""
    received, language = (melding.received, melding.in_register) if melding else (today(), Register.NL)
    guard.start({day_key(RECEIVED): short_day(received), LANGUAGE: language.value})
    if melding is None:
        return
    plan = melding.plan
    days: dict[str, date | None] = {
        name: getattr(plan, "day", None) if name == _PLAN else getattr(melding, name) for name in LATER
    }
    guard.start(
        {
            REFERENCE: melding.reference,
            WAY: melding.way.value,
            PLAN_WAY: plan.way.value if plan else None,
            **{day_key(name): _shown(day) for name, day in days.items()},
            **{f"{ABOUT}{each}": each in melding.onderwerpen for each in texts.onderwerpen},
        }
    )


def _shown(day: date | None) -> str:
    return short_day(day) if day else ""


def of_the_melding(texts: Texts, save: guard.Save) -> None:
    """Draw what is written down when a melding comes in."""
    words = texts.screen.melding
    guard.line(REFERENCE, words.kenmerk, texts)
    st.markdown(prose(words.kenmerk_uitleg))
    day_field.draw(day_key(RECEIVED), words.dag, texts, save)
    guard.message(WAY, texts)
    ways: tuple[WayId, ...] = get_args(WayId)
    tiles.one_of(words.hoe, ways, load_receipt_words(texts.register).ways, key=guard.key(WAY))
    st.markdown(f"**{words.waarover}**")
    about = {each: found.title for each, found in texts.onderwerpen.items()}
    tiles.many(list(about), about, name=ABOUT, key=lambda each: guard.key(f"{ABOUT}{each}"))
    languages: tuple[Language, ...] = get_args(Language)
    tiles.one_of(words.taal, languages, words.talen, key=guard.key(LANGUAGE))


def of_what_followed(texts: Texts, save: guard.Save) -> None:
    """Draw the days of what followed on the melding."""
    words, since = texts.screen.melding, session_day(RECEIVED)
    for name in LATER:
        day_field.draw(day_key(name), words.daarna[name], texts, save, since)
        if name == _PLAN:
            guard.message(PLAN_WAY, texts)
            ways: tuple[PlanWayName, ...] = get_args(PlanWayName)
            tiles.one_of(words.plan_hoe, ways, words.plan_wegen, key=guard.key(PLAN_WAY))


def session_day(name: str) -> date | None:
    """Return the day in a field, when it can be read as one."""
    found = day_field.read(day_key(name))
    return found if isinstance(found, date) else None


def read(texts: Texts, before: Melding | None) -> Melding | guard.Faults:
    """Return the melding as it was filled in, or what is wrong, by field. ``before``: as it was stored."""
    received = day_field.read(day_key(RECEIVED))
    typed = {RECEIVED: received}
    if before is not None:
        since = received if isinstance(received, date) else None
        typed |= {name: day_field.read(day_key(name), since) for name in LATER}
    faults: guard.Faults = {
        day_key(name): day for name, day in typed.items() if isinstance(day, NoDay | Doubt)
    }
    days = {name: day if isinstance(day, date) else None for name, day in typed.items()}
    if not faults:
        faults = {day_key(name): fault for name, fault in check_days(days, today()).items()}
    faults |= _other_faults(days)
    return faults or _melding(days, before, texts)


def _other_faults(days: Mapping[str, date | None]) -> guard.Faults:
    found: guard.Faults = {}
    reference = check_reference(guard.typed(REFERENCE))
    if reference is not None:
        found[REFERENCE] = reference
    if session.value(guard.key(WAY)) is None:
        found[WAY] = DeskFault.KIES
    if days.get(_PLAN) is not None and session.value(guard.key(PLAN_WAY)) is None:
        found[PLAN_WAY] = DeskFault.KIES
    return found


def _melding(days: Mapping[str, date | None], before: Melding | None, texts: Texts) -> Melding:
    plan, sent = days.get(_PLAN), before.model_dump(include={"zaak", "bevestiging"}) if before else {}
    return Melding.model_validate(
        {
            **days,
            **sent,
            "reference": guard.typed(REFERENCE).strip(),
            "way": session.value(guard.key(WAY)),
            "in_register": session.value(guard.key(LANGUAGE)) or Register.NL,
            "onderwerpen": tuple(
                each for each in texts.onderwerpen if session.value(guard.key(f"{ABOUT}{each}"))
            ),
            _PLAN: {"day": plan, "way": session.value(guard.key(PLAN_WAY))} if plan else None,
        }
    )
