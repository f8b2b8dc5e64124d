"""The people around someone and the week: two lists to fill in, with a table and a picture."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial

import streamlit as st

from wmo_core.content.screens.mensen_en_week import Drawn
from wmo_core.content.texts import Texts
from wmo_core.documents.people_drawing import people_drawing
from wmo_core.documents.week_drawing import week_drawing
from wmo_core.flows.typed import Typed
from wmo_core.plan import week
from wmo_core.plan.people import MOST_PEOPLE, NAME_LENGTH, WHAT_LENGTH, Network, Person, in_order
from wmo_core.plan.people_and_week import Row, alt_text, lines_of_rows, people_rows, week_rows
from wmo_core.plan.week import MOST_IN_PART, WeekEntry
from wmo_core.press.shapes import Drawing
from wmo_core.ui.parts import form, guard, navigation, tables, tiles
from wmo_core.ui.parts.drawing import COLUMN, asked_for, show
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.screens import week_grid
from wmo_core.ui.state import session
from wmo_core.ui.state.faults import ScreenFault

_PERSON, _HELP = "persoon:", "hulp:"
_PICTURES = {"dichtbij": "gezin", "bekenden": "mensen", "werk": "dokter"}


def people(texts: Texts) -> None:
    """Draw the list of people: what stands in it, and the fields to add somebody."""
    words = texts.screen.mensen_en_week
    st.header(words.mensen_titel, anchor=False)
    st.markdown(prose(words.mensen_uitleg))
    guard.line(f"{_PERSON}naam", words.naam, texts)
    plan_words = texts.document.people_and_week
    _choice(f"{_PERSON}kring", words.kring, plan_words.circles, texts, _PICTURES)
    guard.line(f"{_PERSON}samen", words.samen, texts)
    form.button(words.voeg_persoon, "voeg_persoon", guard.keep, _add_person)
    found = session.dossier().network
    head = (words.kring_kop, words.naam, words.mensen_wat)
    rows = people_rows(found, plan_words)
    _list(words.mensen_titel, rows, head, words.mensen_leeg)
    for place, person in enumerate(in_order(found)):
        _remover("persoon", place, person.name, words.haal_weg, _remove_person)
    if found:
        _chart("mensen", rows, people_drawing(found, plan_words), texts)


def days(texts: Texts) -> None:
    """Draw the week: what stands in it, and the fields to add who helps when."""
    words = texts.screen.mensen_en_week
    st.header(words.week_titel, anchor=False)
    st.markdown(prose(words.week_uitleg))
    plan_words = texts.document.people_and_week
    guard.line(f"{_HELP}wie", words.wie, texts)
    guard.line(f"{_HELP}waarmee", words.waarmee, texts)
    week_grid.draw(words.moment, texts)
    form.button(words.voeg_hulp, "voeg_hulp", guard.keep, _add_help)
    found = session.dossier().week
    rows = week_rows(found, plan_words)
    head = (plan_words.day_head, words.wie_kop, words.waarmee_kop)
    _list(words.week_titel, rows, head, words.week_leeg)
    for place, (when, who, _) in enumerate(rows):
        _remover("hulp", place, f"{when}, {who}", words.haal_weg, _remove_help)
    if found:
        _chart("week", rows, week_drawing(found, plan_words, COLUMN), texts)


def _choice(
    name: str,
    label: str,
    options: Mapping[tiles.Option, str],
    texts: Texts,
    ideas: Mapping[str, str] | None = None,
) -> None:
    guard.message(name, texts)
    tiles.one_of(label, list(options), options, key=guard.key(name), ideas=ideas)


def _list(name: str, rows: Sequence[Row], head: Sequence[str], empty: str) -> None:
    if rows:
        tables.table(name, head, rows)
    else:
        st.markdown(prose(empty))


def _chart(name: Drawn, rows: tuple[Row, ...], drawing: Drawing, texts: Texts) -> None:
    """Draw the picture on request, as wide as its letters need: style.css lets one push it aside."""
    words, plan_words = texts.screen.mensen_en_week, texts.document.people_and_week
    with st.container(key=f"breed-{name}"):
        if asked_for(name, words.plaatje[name]):
            show(drawing, alt_text(lines_of_rows(rows, plan_words), plan_words))


def _remover(kind: str, place: int, what: str, label: str, remove: Callable[[int], None]) -> None:
    """Draw the button that takes one line out of a list; it says which, for there may be many."""
    form.button(f"{label}: {plain(' '.join(what.split()))}", f"weg-{kind}-{place}", remove, place)


def _clear(*texts: str) -> None:
    """Make the fields ready for the next one. The browser keeps what it shows until it gets a new value."""
    for name in texts:
        session.put(guard.key(name), "")


def _add_person() -> guard.Faults:
    """Put the person in the list; or say what is missing or wrong, and keep nothing."""
    name, circle, what = f"{_PERSON}naam", f"{_PERSON}kring", f"{_PERSON}samen"
    typed = {each: guard.typed(each).strip() for each in (name, what)}
    found = session.dossier().network
    faults = guard.check(
        {name: Typed(typed[name], NAME_LENGTH, needed=True), what: Typed(typed[what], WHAT_LENGTH)}
    )
    if not guard.typed(circle):
        faults[circle] = ScreenFault.LEEG_GROEP
    if len(found) >= MOST_PEOPLE:
        faults[name] = ScreenFault.MENSEN_VOL
    if not faults:
        person = Person.model_validate(
            {"name": typed[name], "circle": guard.typed(circle), "what": typed[what]}
        )
        session.keep(session.dossier().model_copy(update={"network": (*found, person)}), guard.key(_PERSON))
        _clear(name, what)
        session.put(guard.key(circle), None)
    return faults


def _add_help() -> guard.Faults:
    """Put who helps in the week; or say what is missing or wrong, and keep nothing."""
    who, what = f"{_HELP}wie", f"{_HELP}waarmee"
    typed = {each: guard.typed(each).strip() for each in (who, what)}
    moments, found = week_grid.chosen(), session.dossier().week
    faults = guard.check(
        {who: Typed(typed[who], week.WHO_LENGTH, needed=True), what: Typed(typed[what], week.WHAT_LENGTH)}
    )
    taken = Counter((entry.day, entry.part) for entry in found)
    if not moments:
        faults[week_grid.NAME] = ScreenFault.LEEG_MOMENT
    elif any(taken[moment] >= MOST_IN_PART for moment in moments):
        faults[week_grid.NAME] = ScreenFault.WEEK_VOL
    if not faults:
        helps = (WeekEntry(day=day, part=part, who=typed[who], what=typed[what]) for day, part in moments)
        session.keep(session.dossier().model_copy(update={"week": (*found, *helps)}), guard.key(_HELP))
        _clear(who, what)
        week_grid.clear()
    return faults


def leave(to: Callable[[], None]) -> None:
    """Go elsewhere. What was typed without pressing the button goes along, or stays and says why."""
    guard.leave(_add_typed, to, drawn=f"{_PERSON}naam")


def to_plan() -> None:
    """Go to the plan, with what was typed."""
    leave(partial(navigation.go, "plan"))


def _add_typed() -> guard.Faults:
    """Add what stands in the fields. A choice alone, with nothing typed beside it, says nothing yet."""
    faults: guard.Faults = {}
    if any(guard.typed(f"{_PERSON}{each}").strip() for each in ("naam", "samen")):
        faults |= _add_person()
    if any(guard.typed(f"{_HELP}{each}").strip() for each in ("wie", "waarmee")):
        faults |= _add_help()
    return faults


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
