"""Draws the plan part by part: read, change, leave out, add, and see what the gemeente sees."""

from functools import partial

import streamlit as st

from wmo_core.content.document.plan import SECTIONS, Section
from wmo_core.content.fill import fill
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.texts import Texts
from wmo_core.documents.plan_document import plan_document
from wmo_core.flows.typed import Typed
from wmo_core.plan.build import addition_item, all_facts, plan_facts
from wmo_core.plan.dossier import MOST_NAME
from wmo_core.plan.models import PersoonlijkPlan, Placed, PlanItem
from wmo_core.plan.wording import word_fact, word_plan
from wmo_core.press.markdown import markdown
from wmo_core.today import today
from wmo_core.ui.parts import form, guard, navigation, tiles
from wmo_core.ui.parts.escape import document, plain, prose
from wmo_core.ui.screens import changing
from wmo_core.ui.screens.plan import words as item_words
from wmo_core.ui.state import session
from wmo_core.ui.state.deployment import at_desk
from wmo_core.ui.state.places import Part

_NAME = "naam"


def parts(texts: Texts) -> None:
    """Draw what opens the plan, and its eight parts (Wmo 2.3.2 lid 4 and lid 2) with their items."""
    dossier = session.dossier()
    facts = all_facts(dossier)
    found = [word_fact(fact, dossier.filled_by, texts, dossier.about) for fact in facts]
    _opening([each for each in found if each.item.opens], texts)
    for section in SECTIONS:
        _section(section, [each for each in found if each.section == section], texts)


def _opening(found: list[Placed], texts: Texts) -> None:
    """Draw what goes well and what someone does for others. A part that is left out takes its item along."""
    if not found:
        return
    st.header(texts.document.opening_title, anchor=False)
    for each in found:
        if each.section in session.dossier().plan.left_out:
            gone = fill(texts.screen.plan.deel_niet_in_plan, {"deel": each.section})
            st.markdown(f"**{plain(each.item.label)}**\n\n{prose(gone)}")
        else:
            _item(each, texts)


def _section(section: Section, here: list[Placed], texts: Texts) -> None:
    """Draw a part with its items; one without any is only a closed row."""
    title = f"{section}. {texts.document.sections[section].title}"
    added = next((each for each in here if each.item.id == addition_item(section)), None)
    items = [each for each in here if not each.item.opens and each is not added]
    if not items and added is None:
        is_told = any(each.item.opens for each in here)
        _around(section, None, title if is_told else f"{title}: {texts.screen.plan.deel_leeg}", texts)
        return
    st.header(title, anchor=False)
    if section in session.dossier().plan.left_out:
        st.markdown(prose(texts.screen.plan.niet_in_plan))
    else:
        _grouped(items, texts)
    _around(section, added, fill(texts.screen.plan.toevoegen, {"deel": section}), texts)


def _around(section: Section, added: Placed | None, label: str, texts: Texts) -> None:
    """Draw behind one row what someone can do with a part: know what it is for, leave it out, add to it."""
    is_in_plan = section not in session.dossier().plan.left_out
    if is_in_plan:
        item_words.addition_beside(section, added, texts)
    with st.expander(label, expanded=is_in_plan and item_words.is_added(section, added)):
        st.markdown(prose(texts.document.sections[section].explanation))
        if is_in_plan:
            item_words.addition(section, added, texts)
        _keep_box(section, f"{texts.screen.plan.deel_in_plan} {form.heard(section)}")


def _grouped(items: list[Placed], texts: Texts) -> None:
    """Draw the items, first those of no onderwerp, then each onderwerp under its own heading."""
    group = ""
    for each in sorted(items, key=lambda placed: bool(placed.item.group)):
        if each.item.group != group:
            group = each.item.group
            st.subheader(plain(group), anchor=False)
        _item(each, texts)


def _item(found: Placed, texts: Texts) -> None:
    """Draw an item as it stands in the plan; what can be done with it is behind one row."""
    item = found.item
    with st.container(key=f"deel-{item.id}", gap="small"):
        st.markdown(item_words.item_text(item, texts))
        if item.id in session.dossier().plan.left_out:
            st.markdown(prose(texts.screen.plan.niet_in_plan))
        item_words.beside(found, texts)
        if item_words.is_open(item.id):
            item_words.edit_form(item, texts)
        else:
            _change(item, texts)


def _change(item: PlanItem, texts: Texts) -> None:
    words, name = texts.screen.plan, item_words.name_of(item)
    place = changing.place_of(item, session.dossier())
    with st.expander(f"{texts.screen.algemeen.verander} {form.heard(name)}", key=f"keuze-{item.id}"):
        _keep_box(item.id, f"{words.in_plan} {form.heard(name)}")
        if place is not None:
            changing.button(words.ander_antwoord, item, place, Part(f"deel-{item.id}", name))
        form.button(words.bewerk, f"bewerk-{item.id}", item_words.open_edit, item.id, about=name)


def _keep_box(part: str, label: str) -> None:
    """Draw the tick for an item, or for a whole part: ticked stands in the plan."""
    key = guard.key(f"in_plan:{part}")
    session.give(key, part not in session.dossier().plan.left_out)
    tiles.tick(label, key=key, on_change=_toggle, args=(part,), is_wide=False)


def _toggle(item_id: str) -> None:
    key = guard.key(f"in_plan:{item_id}")
    left_out = [each for each in session.dossier().plan.left_out if each != item_id]
    if not session.value(key):
        left_out.append(item_id)
    session.keep(session.dossier().with_plan(left_out=tuple(left_out)), key)


def _plan(texts: Texts) -> PersoonlijkPlan:
    return word_plan(plan_facts(session.dossier(), today()), texts.register)


def state(texts: Texts) -> None:
    """Draw how far the plan is, in the word that stands on paper too."""
    st.markdown(f"**{plain(_plan(texts).state)}**")


def preview(texts: Texts) -> None:
    """Draw exactly what the document holds, from the same function that writes it."""
    words = texts.screen.plan
    with st.expander(words.voorbeeld):
        st.markdown(prose(words.voorbeeld_uitleg))
        st.markdown(document(markdown(plan_document(_plan(texts)))))


def name(texts: Texts) -> None:
    """Draw the field for a name: only in the document, and only if wanted."""
    words = texts.screen.plan
    guard.line(_NAME, words.naam, texts, before=session.dossier().plan.name, autocomplete=_offered())
    st.markdown(prose(words.naam_uitleg))
    form.button(texts.screen.algemeen.bewaar, "bewaar:naam", guard.keep, _save_name)


def leave(to: Screen) -> None:
    """Go to another screen with the name that was typed; or stay and say what is wrong with it."""
    guard.leave(_save_name, partial(navigation.go, to), drawn=_NAME)


def _save_name() -> guard.Faults:
    typed = guard.typed(_NAME)
    faults = guard.check({_NAME: Typed(typed, MOST_NAME)})
    if not faults:
        session.keep(session.dossier().with_plan(name=typed), guard.key(_NAME))
    return faults


def _offered() -> str:
    """Return what a browser may offer: someone's own name, and never at a desk."""
    return guard.NOTHING_KEPT if at_desk() or session.dossier().about else "name"
