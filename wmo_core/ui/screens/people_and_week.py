"""The people around someone and the week: two lists to fill in, with a table and a picture."""

from collections.abc import Callable, Sequence

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.mensen_en_week import Picture
from wmo_core.content.texts import Texts
from wmo_core.documents.people_drawing import network_drawing
from wmo_core.documents.week_drawing import week_drawing
from wmo_core.flows.bsn import holds_bsn
from wmo_core.plan import week
from wmo_core.plan.people import CIRCLES, MOST_PEOPLE, NAME_LENGTH, WHAT_LENGTH, Network, Person, in_order
from wmo_core.plan.people_and_week import Row, alt_text, lines_of_rows, people_rows, week_rows
from wmo_core.plan.week import DAY_PARTS, DAYS, MOST_IN_PART, WeekEntry
from wmo_core.press.shapes import Drawing
from wmo_core.ui.parts import charts, faults, form, navigation, tiles
from wmo_core.ui.parts.around_charts import COLUMN, figure_of, pixels
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session
from wmo_core.ui.state.faults import FieldFault

_PERSON, _HELP = "v:persoon:", "v:hulp:"
_PICTURES = {"dichtbij": "gezin", "bekenden": "mensen", "werk": "dokter"}


def people(texts: Texts) -> None:
    """Draw the list of people: what stands in it, and the fields to add somebody."""
    words = texts.screen.mensen_en_week
    st.header(words.mensen_titel, anchor=False)
    st.markdown(prose(words.mensen_uitleg))
    faults.show("mensen", texts)
    st.text_input(words.naam, key=f"{_PERSON}naam", max_chars=NAME_LENGTH)
    tiles.one_of(words.kring, CIRCLES, words.kringen, key=f"{_PERSON}kring", ideas=_PICTURES)
    st.text_input(words.samen, key=f"{_PERSON}samen", max_chars=WHAT_LENGTH)
    form.button(words.voeg_persoon, "voeg_persoon", _add_person)
    found = session.dossier().network
    head = (words.kring_kop, words.naam, words.mensen_wat)
    rows = people_rows(found, texts)
    _list(words.mensen_titel, rows, head, words.mensen_leeg)
    if found:
        _chart("mensen", rows, network_drawing(found, words), texts)
    for place, person in enumerate(in_order(found)):
        _remover("persoon", place, person.name, words.haal_weg, _remove_person)


def days(texts: Texts) -> None:
    """Draw the week: what stands in it, and the fields to add who helps when."""
    words = texts.screen.mensen_en_week
    st.header(words.week_titel, anchor=False)
    st.markdown(prose(words.week_uitleg))
    faults.show("week", texts)
    tiles.one_of(words.dag, DAYS, words.dagen, key=f"{_HELP}dag")
    tiles.one_of(words.deel, DAY_PARTS, words.dagdelen, key=f"{_HELP}deel")
    st.text_input(words.wie, key=f"{_HELP}wie", max_chars=week.WHO_LENGTH)
    st.text_input(words.waarmee, key=f"{_HELP}waarmee", max_chars=week.WHAT_LENGTH)
    form.button(words.voeg_hulp, "voeg_hulp", _add_help)
    found = session.dossier().week
    rows = week_rows(found, texts)
    head = (words.dag, words.wie_kop, words.waarmee_kop)
    _list(words.week_titel, rows, head, words.week_leeg)
    if found:
        _chart("week", rows, week_drawing(found, words, COLUMN), texts)
    for place, (when, who, _) in enumerate(rows):
        _remover("hulp", place, f"{when}, {who}", words.haal_weg, _remove_help)


def _list(name: str, rows: Sequence[Row], head: Sequence[str], empty: str) -> None:
    if rows:
        charts.table(name, head, rows)
    else:
        st.markdown(prose(empty))


def _chart(name: Picture, rows: tuple[Row, ...], drawing: Drawing, texts: Texts) -> None:
    """Draw the picture on request, as wide as its letters need: style.css lets one push it aside."""
    buttons, alt = texts.screen.mensen_en_week.plaatje[name], alt_text(lines_of_rows(rows, texts), texts)
    with st.container(key=f"breed-{name}"):
        charts.on_request(name, buttons, alt, lambda: figure_of(drawing), width=pixels(drawing.width))


def _remover(kind: str, place: int, what: str, label: str, remove: Callable[[int], None]) -> None:
    form.button(fill(label, {"wat": plain(what)}), f"weg-{kind}-{place}", remove, place)


def _filled(prefix: str, *fields: str) -> list[str]:
    return [str(session.value(prefix + field) or "").strip() for field in fields]


def _clear(prefix: str, *fields: str, choices: Sequence[str]) -> None:
    """Make the fields ready for the next one. The browser keeps what it shows until it gets a new value."""
    for field in fields:
        session.put(prefix + field, "")
    for choice in choices:
        session.put(prefix + choice, None)


def _refused(name: Picture, needed: Sequence[str], typed: Sequence[str], full: FieldFault | None) -> bool:
    """Return whether something must be looked at again; a number that looks like a BSN only once."""
    warned = session.fault().get(name) is FieldFault.AROUND_BSN
    found = full or (None if all(needed) else FieldFault.AROUND_LEEG)
    if not found and not warned and any(map(holds_bsn, typed)):
        found = FieldFault.AROUND_BSN
    session.set_fault({name: found} if found else {})
    return bool(found)


def _add_person() -> None:
    name, circle, what = _filled(_PERSON, "naam", "kring", "samen")
    found = session.dossier().network
    full = FieldFault.MENSEN_VOL if len(found) >= MOST_PEOPLE else None
    if _refused("mensen", (name, circle), (name, what), full):
        return
    person = Person.model_validate({"name": name, "circle": circle, "what": what})
    session.keep(session.dossier().model_copy(update={"network": (*found, person)}))
    _clear(_PERSON, "naam", "samen", choices=("kring",))


def _add_help() -> None:
    day, part, who, what = _filled(_HELP, "dag", "deel", "wie", "waarmee")
    found = session.dossier().week
    there = sum((entry.day, entry.part) == (day, part) for entry in found)
    full = FieldFault.WEEK_VOL if there >= MOST_IN_PART else None
    if _refused("week", (day, part, who), (who, what), full):
        return
    entry = WeekEntry.model_validate({"day": day, "part": part, "who": who, "what": what})
    session.keep(session.dossier().model_copy(update={"week": (*found, entry)}))
    _clear(_HELP, "wie", "waarmee", choices=("dag", "deel"))


def leave() -> None:
    """Go back to the plan; what was filled in without pressing the button goes along when it is complete."""
    if _filled(_PERSON, "naam")[0]:
        _add_person()
    if _filled(_HELP, "wie")[0]:
        _add_help()
    session.set_fault({})
    navigation.go("plan")


def _remove_person(place: int) -> None:
    kept = [person for number, person in enumerate(_people()) if number != place]
    session.keep(session.dossier().model_copy(update={"network": tuple(kept)}))


def _remove_help(place: int) -> None:
    kept = [entry for number, entry in enumerate(_week()) if number != place]
    session.keep(session.dossier().model_copy(update={"week": tuple(kept)}))


def _people() -> Network:
    return in_order(session.dossier().network)


def _week() -> week.Week:
    return week.in_order(session.dossier().week)
