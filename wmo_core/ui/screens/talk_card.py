"""Asks for the few things on the talk card, and offers the card and the page for the consulent."""

from collections.abc import Callable, Collection, Sequence

import streamlit as st

from wmo_core.content.letters import load_consulent_words, load_talk_words
from wmo_core.content.screens.gesprek import TalkField
from wmo_core.content.texts import Texts
from wmo_core.documents.everything import card_of, consulent_of
from wmo_core.flows.typed import Typed
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import MOST_POINTS, TALK_WORDS, TalkCard
from wmo_core.plan.facts import PlanFacts
from wmo_core.plan.models import PersoonlijkPlan, PlanItem
from wmo_core.plan.phrases import after_each_other, one_line, shortened
from wmo_core.plan.talk_card import chosen_points, filled, proposals
from wmo_core.plan.wording import word_plan
from wmo_core.press.formats import Format
from wmo_core.today import today
from wmo_core.ui.parts import downloads, form, guard, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.screens.plan.words import name_of
from wmo_core.ui.state import session
from wmo_core.ui.state.faults import ScreenFault

FIELDS: tuple[TalkField, ...] = ("own_point", "questions", "companion", "keep_doing", "not_about")
POINTS = "punten"
_LABEL = 160  # characters of an answer beside its tick box


def facts() -> PlanFacts:
    """Return the plan as facts, as it is now."""
    return plan_facts(session.dossier(), today())


def _field(name: str) -> str:
    return f"gesprek.{name}"


def _point(item_id: str) -> str:
    return _field(f"punt.{item_id}")


def ask(plan: PersoonlijkPlan, texts: Texts) -> None:
    """Draw the points to choose from and the fields, inside the form of the screen."""
    words, card = texts.screen.gesprek, filled(session.dossier().talk_card, plan)
    found, chosen = proposals(plan), {item.id for item in chosen_points(card, plan)}
    texts_before = {_field(name): text for name, text in card.words.items()}
    guard.start(texts_before | {_point(item.id): item.id in chosen for item in found})
    _points(found, chosen, texts)
    for name in FIELDS[1:]:
        guard.area(_field(name), words.velden[name], texts)
    form.button(words.bewaar, "bewaar-kaart", guard.keep, _save, kind="primary")


def _points(found: Sequence[PlanItem], chosen: Collection[str], texts: Texts) -> None:
    words = texts.screen.gesprek
    st.header(words.punten_titel, anchor=False)
    st.markdown(prose(words.punten_uitleg if found else words.punten_leeg))
    guard.message(POINTS, texts)
    first = [item for item in found if item.talk or item.id in chosen]
    rest = [item for item in found if item not in first]
    for item in first:
        _tick(item)
    if rest:
        with st.expander(words.punten_meer):
            for item in rest:
                _tick(item)
    guard.area(_field("own_point"), words.velden["own_point"], texts)


def _tick(item: PlanItem) -> None:
    said = shortened(one_line(item.words or after_each_other(item.lines)), _LABEL)
    tiles.tick(f"**{plain(name_of(item))}**  \n{plain(said)}", key=guard.key(_point(item.id)))


def _save() -> guard.Faults:
    """Keep the card; or say what is wrong, and keep nothing. What was typed stays on the screen."""
    texts = {name: guard.typed(_field(name)) for name in FIELDS}
    faults = guard.check({_field(name): Typed(text, TALK_WORDS) for name, text in texts.items()})
    plan = word_plan(facts(), session.dossier().in_register)
    points = tuple(item.id for item in proposals(plan) if session.value(guard.key(_point(item.id))))
    if len(points) + bool(texts["own_point"].strip()) > MOST_POINTS:
        faults[POINTS] = ScreenFault.TE_VEEL_PUNTEN
    if not faults:
        card = TalkCard(points=points, **texts)
        session.keep(session.dossier().model_copy(update={"talk_card": card}), guard.key(_field("")))
    return faults


def leave(to: Callable[[], None]) -> None:
    """Keep the card and go elsewhere; or stay and say what is wrong, so that nothing is lost."""
    guard.leave(_save, to, drawn=_field("own_point"))


def card(plan: PersoonlijkPlan, texts: Texts) -> None:
    """Draw the card as it will be, and the downloads."""
    words = texts.screen.gesprek
    document = card_of(session.dossier(), plan)
    st.header(words.kaart_titel, anchor=False)
    with st.expander(words.voorbeeld):
        downloads.preview(document)
    labels = {Format.PDF: words.pdf, Format.DOCX: words.docx, Format.TXT: words.txt}
    files = dict.fromkeys(labels, document)
    downloads.offer(files, labels, load_talk_words(texts.register).file_name, plan, main=False)


def consulent(found: PlanFacts, plan: PersoonlijkPlan, texts: Texts) -> None:
    """Draw the plan on one page, for the one who talks for the gemeente."""
    words = texts.screen.gesprek
    document = consulent_of(found, plan)
    st.header(words.consulent_titel, anchor=False)
    st.markdown(prose(words.consulent_uitleg))
    with st.expander(words.consulent_voorbeeld):
        downloads.preview(document)
    labels = {Format.PDF: words.consulent_pdf, Format.TXT: words.consulent_txt}
    files = dict.fromkeys(labels, document)
    downloads.offer(files, labels, load_consulent_words(texts.register).file_name, plan, main=False)
