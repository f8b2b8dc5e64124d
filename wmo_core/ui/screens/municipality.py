"""Asks in which municipality someone lives. Not choosing is fine: then all is as in the whole country."""

from collections.abc import Mapping

import streamlit as st

from wmo_core.content.all_gemeenten.find import Found, find
from wmo_core.content.fill import fill
from wmo_core.content.screens.start import GemeenteWords
from wmo_core.content.texts import Texts
from wmo_core.flows.typed import Typed
from wmo_core.plan.dossier import MOST_GEMEENTE
from wmo_core.plan.phrases import one_line
from wmo_core.ui.parts import contact, guard, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session
from wmo_core.ui.state.deployment import only_gemeente

NOT_LISTED = "niet_erbij"
_TYPED = "gemeente_typen"
_CHOICE = guard.key("gemeente")


def choose(texts: Texts) -> None:
    """Draw the field and what fits, where the operator chose no municipality."""
    if only_gemeente() is None:
        words = texts.screen.start.gemeente
        with st.container(key="woonplaats"):
            own = session.dossier().gemeente_name  # of one that is not in the list: the name that was typed
            guard.line(_TYPED, words.vraag, texts, before=own, example=words.voorbeeld, live=True)
            _choice(guard.typed(_TYPED), texts)
        with st.expander(words.weet_niet):
            st.markdown(prose(words.weet_niet_uitleg))
    contact.example(texts)


def status() -> str:
    """Return what was found, for who hears the screen while typing; that nothing was, is heard already."""
    found = find(guard.typed(_TYPED))
    names = {"namen": ", ".join(each.name for each in found)}
    return one_line(fill(session.texts().screen.start.gemeente.gevonden, names)) if found else ""


def _choice(typed: str, texts: Texts) -> None:
    """Draw what fits what was typed, else what was chosen before."""
    words, found, chosen = texts.screen.start.gemeente, find(typed), _chosen()
    if chosen == NOT_LISTED and typed.strip() not in ("", session.dossier().gemeente_name):
        chosen = None  # the name that was typed before: this one can be chosen in its place
    if typed.strip() and not found:
        st.info(prose(words.niets_gevonden))
    options = _options(found, words) if typed.strip() else _before(words)
    if options:
        # What was chosen before may not be among what fits now.
        session.put(_CHOICE, chosen if chosen in options else None)
        tiles.one_of(words.kies, tuple(options), options, key=_CHOICE, on_change=_take)
        if chosen in options:
            tiles.take_away(texts.screen.algemeen.keuze_weg, words.kies, "gemeente", _take_away)
    if chosen in options and not contact.gemeente().knows_its_amount and contact.gemeente().name:
        st.markdown(fill(prose(words.alleen_naam), {"gemeente": plain(contact.gemeente().name)}))


def _options(found: tuple[Found, ...], words: GemeenteWords) -> Mapping[str, str]:
    """Return the words of each municipality to choose, and of none of these."""
    return {**{each.id: _label(each, words) for each in found}, NOT_LISTED: words.niet_erbij}


def _label(found: Found, words: GemeenteWords) -> str:
    name = plain(found.name)
    return fill(words.bij_plaats, {"gemeente": name, "plaats": plain(found.place)}) if found.place else name


def _chosen() -> str | None:
    dossier = session.dossier()
    return dossier.gemeente or (NOT_LISTED if dossier.gemeente_name else None)


def _before(words: GemeenteWords) -> Mapping[str, str]:
    """Return what was chosen before as the one thing to choose; another one is found by typing."""
    chosen = _chosen()
    if chosen is None:
        return {}
    return {chosen: words.niet_erbij if chosen == NOT_LISTED else plain(contact.gemeente().name)}


def _take() -> None:
    """Keep the choice; one that is not in the list by the name that was typed, unless something is wrong."""
    chosen, typed = session.value(_CHOICE), guard.typed(_TYPED).strip()
    if chosen is None:
        return
    is_listed = chosen != NOT_LISTED
    faults = {} if is_listed or not typed else guard.check({_TYPED: Typed(typed, MOST_GEMEENTE)})
    session.set_fault(faults)
    if faults:
        return
    own = "" if is_listed else typed or session.dossier().gemeente_name
    changed = {"gemeente": chosen if is_listed else None, "gemeente_name": own}
    session.keep(session.dossier().model_copy(update=changed), _CHOICE, guard.key(_TYPED))


def _take_away() -> None:
    """Have no municipality again: there is a line to write it on."""
    session.set_fault({})
    session.keep(session.dossier().model_copy(update={"gemeente": None, "gemeente_name": ""}), _CHOICE)
    session.drop(guard.key(_TYPED))
    session.drop(_CHOICE)
