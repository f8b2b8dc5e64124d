"""Costs and days, worked out outside the walk: nothing of it is kept or comes into a plan."""

from typing import get_args

import streamlit as st

from wmo_core.content.days.reading import Doubt, NoDay
from wmo_core.content.screens.staff.rekenen import AgeName, PartnerName
from wmo_core.content.screens.termijnen import DateField
from wmo_core.content.texts import Texts
from wmo_core.law.bijdrage_models import BijdrageVraag
from wmo_core.law.voorzieningen import Kind, load_voorzieningen
from wmo_core.plan.dates import check_dates
from wmo_core.plan.deadlines import deadline_facts, word_deadlines
from wmo_core.plan.dossier import Dates, OnderzoekKlaar
from wmo_core.plan.kosten import kosten_of
from wmo_core.today import today
from wmo_core.ui.parts import contact, day_field, form, guard, tables, tiles
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.screens import money
from wmo_core.ui.screens.reading import boards
from wmo_core.ui.state import session

_DAYS: tuple[DateField, ...] = get_args(DateField)
_OWN = "reken:"
_READY, _AGE, _PARTNER, _HELP, _WLZ = (
    f"{_OWN}{each}" for each in ("klaar", "leeftijd", "partner", "hulp:", "wlz")
)


def draw(texts: Texts) -> None:
    """Draw the days, the costs, the boards and the prices."""
    words = texts.screen.rekenen
    st.markdown(prose(words.intro))
    st.header(words.dagen_titel, anchor=False)
    _days(texts)
    st.header(words.kosten_titel, anchor=False)
    _costs(texts)
    st.header(words.borden_titel, anchor=False)
    boards.draw(texts)
    st.header(words.prijzen_titel, anchor=False)
    _prices(texts)


def _days(texts: Texts) -> None:
    """Draw the fields of the days, and the days that count for them."""
    words, said = texts.screen.rekenen, texts.screen.termijnen
    for field in _DAYS:
        day_field.draw(f"{_OWN}{field}", said.datums[field], texts, _look)
    tiles.tick(words.klaar, key=guard.key(_READY))
    form.button(words.reken, "reken-dagen", guard.keep, _look)
    dates = _dates()
    if isinstance(dates, Dates) and dates.melding is not None and not session.fault():
        found = word_deadlines(deadline_facts(dates, today()), texts.document.deadlines, texts.register)
        head = (said.tabel_wat, said.tabel_dag, said.tabel_uitleg)
        tables.table(words.dagen_titel, head, [(each.label, each.day, each.note) for each in found])


def _look() -> guard.Faults:
    """Return what is wrong with the days that were typed."""
    found = _dates()
    return {} if isinstance(found, Dates) else found


def _dates() -> Dates | guard.Faults:
    read = {field: day_field.read(f"{_OWN}{field}") for field in _DAYS}
    faults: guard.Faults = {
        f"{_OWN}{field}": day for field, day in read.items() if isinstance(day, NoDay | Doubt)
    }
    if faults:
        return faults
    ready = OnderzoekKlaar.JA if session.value(guard.key(_READY)) else None
    dates = Dates.model_validate({**read, "onderzoek_klaar": ready})
    wrong = check_dates(dates, today())
    return dates if wrong is None else {f"{_OWN}{wrong[0]}": wrong[1]}


def _costs(texts: Texts) -> None:
    """Draw the facts that the rules look at, and what they come to."""
    words, known = texts.screen.rekenen, load_voorzieningen()
    ages: tuple[AgeName, ...] = get_args(AgeName)
    partners: tuple[PartnerName, ...] = get_args(PartnerName)
    tiles.one_of(words.leeftijd, ages, words.leeftijden, key=guard.key(_AGE))
    tiles.one_of(words.partner, partners, words.partners, key=guard.key(_PARTNER))
    st.markdown(f"**{words.hulp}**")
    offered = {id: each.name for id, each in known.items() if each.kind is Kind.MAATWERKVOORZIENING}
    tiles.many(list(offered), offered, name=_HELP, key=lambda each: guard.key(f"{_HELP}{each}"))
    tiles.tick(words.wlz_ja, key=guard.key(_WLZ))
    form.button(words.reken, "reken-kosten", guard.keep, dict)
    chosen = tuple(each for each in offered if session.value(guard.key(f"{_HELP}{each}")))
    age, partner = session.value(guard.key(_AGE)), session.value(guard.key(_PARTNER))
    if not (age and partner and chosen):
        st.info(prose(words.leeg))
        return
    facts = {"leeftijd": age, "partner": partner, "voorzieningen": chosen, "peildatum": today()}
    vraag = BijdrageVraag.model_validate({**facts, "wlz_bijdrage": bool(session.value(guard.key(_WLZ)))})
    money.costs(kosten_of(vraag, contact.gemeente()), today(), texts)


def _prices(texts: Texts) -> None:
    """Draw what this municipality filled in about help for everybody."""
    words, found = texts.screen.rekenen, contact.gemeente().algemene_voorzieningen
    if not found:
        st.markdown(prose(words.prijzen_leeg))
        return
    head = (words.prijs_naam, words.prijs_plaats, words.prijs_prijs, words.prijs_zo)
    rows = [
        (each.name, each.place or words.onbekend, each.price or words.onbekend, each.join[texts.register])
        for each in found
    ]
    tables.table(words.prijzen_titel, head, rows)
