"""The words of one item on the screen of the plan: to change, to add to, and the suggestion of a helper."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from wmo_core.content.document.plan import Section
from wmo_core.content.texts import Texts
from wmo_core.flows.answers import By
from wmo_core.flows.typed import Typed
from wmo_core.plan import changes
from wmo_core.plan.build import addition_item
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.models import Placed, PlanItem
from wmo_core.ui.parts import form, guard
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session
from wmo_core.ui.state.names import EDITED_ITEM


def name_of(item: PlanItem) -> str:
    """Return what a button is about: with the onderwerp, for each onderwerp has the same questions."""
    return " – ".join(part for part in (item.group, item.label) if part)


def item_text(item: PlanItem, texts: Texts) -> str:
    """Return one item as Markdown: the label, the chosen answers, the literal words, who gave them."""
    lines = [f"**{plain(item.label)}**", *_said(item)]
    if item.by:
        lines += ["", prose(item.by)]
    if item.talk:
        lines += ["", f"✓ {plain(texts.document.talk_label)}"]
    return "\n".join(lines)


def _said(item: PlanItem) -> list[str]:
    said = [f"- {plain(line)}" for line in item.lines]
    for label, words in (("", item.words), (item.helper_label, item.helper_words)):
        if words:
            said += ["", f"{plain(label)}: “{plain(words)}”" if label else f"“{plain(words)}”"]
    return said


def beside(found: Placed, texts: Texts) -> None:
    """Draw what stands beside the words of an item: what was answered first, and what someone suggests."""
    words = texts.screen.plan
    if found.first is not None:
        st.markdown("\n".join([f"{words.eerste_antwoord}:", "", *_said(found.first)]))
    suggestion = session.dossier().plan.suggestions.get(found.item.id)
    if suggestion is None:
        return
    said = f"“{plain(suggestion.text)}”" if suggestion.text.strip() else prose(words.voorstel_leeg)
    with st.container(border=True, key=f"voorstel-{found.item.id}"):
        title = words.voorstel_samen if suggestion.by is By.SAMEN else words.voorstel_ander
        st.markdown(f"**{title}:**\n\n{said}\n\n{prose(words.voorstel_kies)}")
        about = form.heard(f"{name_of(found.item)} ({found.section})")
        _change(f"{words.neem_over} {about}", changes.take_over, found.item.id)
        _change(f"{words.houd_eigen} {about}", changes.keep_own_words, found.item.id)


def _change(label: str, change: Callable[[Dossier, str], Dossier], item_id: str) -> None:
    """Draw a button that changes the dossier for one item; each as wide as the other."""
    key = f"{change.__name__}:{item_id}"
    st.button(label, key=key, on_click=_changed, args=(change, item_id), width="stretch", wrap=True)


def _changed(change: Callable[[Dossier, str], Dossier], item_id: str) -> None:
    session.keep(change(session.dossier(), item_id))
    close(item_id)
    session.drop(guard.key(item_id))


def is_open(item_id: str) -> bool:
    """Return whether this item is being changed."""
    return bool(session.value(EDITED_ITEM) == item_id)


def open_edit(item_id: str) -> None:
    """Open the field to change this item."""
    session.put(EDITED_ITEM, item_id)
    session.set_fault({})


def close(item_id: str) -> None:
    """Close the field of this item."""
    session.put(EDITED_ITEM, None)
    session.set_fault({})
    session.drop(guard.key(_edited(item_id)))


def edit_form(item: PlanItem, texts: Texts) -> None:
    """Draw the field with the words of an item, and say so when a change is only a suggestion."""
    words, general = texts.screen.plan, texts.screen.algemeen
    before = "\n".join((*item.lines, item.words)).strip()
    if changes.asks_first(session.dossier()):
        st.markdown(prose(words.voorstel_uitleg))
    with st.form(f"form:bewerk:{item.id}", border=False, enter_to_submit=False):
        guard.area(_edited(item.id), words.bewerk_veld, texts, before=before)
        label, save = f"{general.bewaar} {form.heard(name_of(item))}", partial(_save_edit, item.id, before)
        key = f"bewaar_woorden:{item.id}"
        st.form_submit_button(label, key=key, type="primary", on_click=guard.keep, args=(save,))
    st.button(general.annuleer, key=f"annuleer:{item.id}", on_click=close, args=(item.id,))
    if changes.may_go_back(session.dossier(), item.id):
        _change(words.herstel, changes.put_back, item.id)


def _edited(item_id: str) -> str:
    return f"bewerk:{item_id}"


def _save_edit(item_id: str, before: str) -> guard.Faults:
    text = guard.typed(_edited(item_id))
    faults = guard.check({_edited(item_id): Typed(text)})
    if not faults:
        if text.strip() != before:
            session.keep(changes.change_words(session.dossier(), item_id, text))
        close(item_id)
    return faults


def is_added(section: Section, found: Placed | None) -> bool:
    """Return whether someone added words to a section, or typed what cannot be kept there."""
    return (found is not None and bool(found.item.words)) or addition_item(section) in session.fault()


def addition_beside(section: Section, found: Placed | None, texts: Texts) -> None:
    """Draw what stands beside an addition that was changed: what was there first, and a suggestion."""
    field = addition_item(section)
    if found is None or not (found.first or field in session.dossier().plan.suggestions):
        return
    st.markdown(item_text(found.item, texts))
    beside(found, texts)
    if changes.may_go_back(session.dossier(), field):
        _change(f"{texts.screen.plan.herstel} {form.heard(section)}", changes.put_back, field)


def addition(section: Section, found: Placed | None, texts: Texts) -> None:
    """Draw the field for what someone wants to add to a section of the plan."""
    field, start = addition_item(section), found.item.words if found else ""
    with st.form(f"form:{field}", border=False, enter_to_submit=False):
        guard.area(field, f"{texts.document.addition_label} ({section})", texts, before=start)
        label = f"{texts.screen.algemeen.bewaar} {form.heard(section)}"
        save = partial(_save_addition, section, start)
        st.form_submit_button(label, key=f"bewaar:{section}", on_click=guard.keep, args=(save,))


def _save_addition(section: Section, before: str) -> guard.Faults:
    field = addition_item(section)
    text = guard.typed(field)
    faults = guard.check({field: Typed(text)})
    if faults:
        return faults
    if text.strip() != before.strip():
        session.keep(changes.change_addition(session.dossier(), section, text))
    session.drop(guard.key(field))
    return {}
