"""Draws the plan part by part: read, change, leave out, add, and see what the gemeente sees."""

import re

import streamlit as st

from wmo_core.content.texts import Texts
from wmo_core.documents.markdown import to_markdown
from wmo_core.flows.answers import MAX_WORDS
from wmo_core.flows.bsn import holds_bsn
from wmo_core.plan.build import ADDITION, LETTERS, all_items, build_plan
from wmo_core.plan.items import Placed
from wmo_core.plan.models import PlanItem
from wmo_core.ui import session, tiles
from wmo_core.ui.escape import plain, prose, undrawn
from wmo_core.ui.today import today

_EDITED = "bewerkt"
_HEADING = re.compile(r"^(#+ )", re.MULTILINE)


def parts(texts: Texts) -> None:
    """Draw the eight parts of the plan (Wmo 2.3.2 lid 4 and lid 2) with their items."""
    found = all_items(session.dossier(), texts)
    for letter in LETTERS:
        low = letter.lower()
        st.header(f"{letter}. {texts.document[f'{low}_title']}", anchor=False)
        st.markdown(prose(texts.document[f"{low}_explanation"]))
        _keep_box(letter, f"{texts.section('plan')['deel_in_plan']} ({letter})")
        if letter in session.dossier().plan.left_out:
            continue
        items = [
            each for each in found if each.letter == letter and not each.item.id.startswith(f"{ADDITION}.")
        ]
        if not items:
            st.markdown(prose(texts.section("plan")["deel_leeg"]))
        _grouped(items, texts)
        _addition(letter, texts)


def _grouped(items: list[Placed], texts: Texts) -> None:
    """Draw the items, first those of no onderwerp, then each onderwerp under its own heading."""
    group = ""
    for each in sorted(items, key=lambda placed: bool(placed.item.group)):
        if each.item.group != group:
            group = each.item.group
            st.subheader(plain(group), anchor=False)
        _item(each.item, texts)


def _item(item: PlanItem, texts: Texts) -> None:
    words = texts.section("plan")
    with st.container(border=True, key=f"deel-{item.id}"):
        st.markdown(item_text(item, texts))
        if session.value(_EDITED) == item.id:
            _edit_form(item, texts)
            return
        with st.container(horizontal=True, key=f"keuze-{item.id}"):
            _keep_box(item.id, f"{words['in_plan']}: {name_of(item)}")
            label = f"{words['bewerk']}: {name_of(item)}"
            st.button(label, key=f"bewerk-{item.id}", on_click=_open, args=(item.id,), wrap=True)


def name_of(item: PlanItem) -> str:
    """Return what a button is about: with the onderwerp, for each onderwerp has the same questions."""
    return plain(" – ".join(part for part in (item.group, item.label) if part))


def _keep_box(part: str, label: str) -> None:
    """Draw the tick for an item, or for a whole part: ticked stands in the plan."""
    key = f"v:in_plan:{part}"
    session.give(key, part not in session.dossier().plan.left_out)
    tiles.tick(label, key=key, on_change=_toggle, args=(part,), is_wide=False)


def item_text(item: PlanItem, texts: Texts) -> str:
    """Return one item as Markdown: the label, the chosen answers, the literal words, the talk mark."""
    lines = [f"**{plain(item.label)}**"]
    lines += [f"- {plain(line)}" for line in item.lines]
    if item.words:
        lines += ["", f"“{plain(item.words)}”"]
    if item.talk:
        lines += ["", f"**{plain(texts.document['talk_label'])}**"]
    return "\n".join(lines)


def _toggle(item_id: str) -> None:
    left_out = [each for each in session.dossier().plan.left_out if each != item_id]
    if not session.value(f"v:in_plan:{item_id}"):
        left_out.append(item_id)
    session.keep(session.dossier().with_plan(left_out=tuple(left_out)))


def _open(item_id: str | None) -> None:
    session.put(_EDITED, item_id)
    session.set_fault({})


def _edit_form(item: PlanItem, texts: Texts) -> None:
    words, general = texts.section("plan"), texts.section("algemeen")
    key = f"v:bewerk:{item.id}"
    session.give(key, "\n".join((*item.lines, item.words)).strip())
    with st.form(f"form:bewerk:{item.id}", border=False, enter_to_submit=False):
        _fault(item.id, texts)
        st.text_area(words["bewerk_veld"], key=key, height=180)
        st.form_submit_button(general["bewaar"], type="primary", on_click=_save_edit, args=(item.id,))
    st.button(general["annuleer"], key=f"annuleer:{item.id}", on_click=_cancel, args=(item.id,))
    if item.id in session.dossier().plan.edits:
        st.button(words["herstel"], key=f"herstel:{item.id}", on_click=_reset, args=(item.id,))


def _fault(field: str, texts: Texts) -> None:
    fault = session.fault().get(field)
    if fault is not None:
        st.error(prose(texts.section("vragen")["bsn"] if fault == "bsn" else texts.section("fouten")[fault]))


def _refused(field: str, text: str) -> bool:
    """Return whether a text must be looked at again: too long, or a number that looks like a BSN (once)."""
    warned = session.fault().get(field) == "bsn"
    if len(text) > MAX_WORDS:
        session.set_fault({field: "te_lang"})
        return True
    if holds_bsn(text) and not warned:
        session.set_fault({field: "bsn"})
        return True
    session.set_fault({})
    return False


def _save_edit(item_id: str) -> None:
    text = str(session.value(f"v:bewerk:{item_id}", "") or "")
    if not _refused(item_id, text):
        edits = {**session.dossier().plan.edits, item_id: text}
        session.keep(session.dossier().with_plan(edits=edits))
        _cancel(item_id)


def _reset(item_id: str) -> None:
    edits = {key: text for key, text in session.dossier().plan.edits.items() if key != item_id}
    session.keep(session.dossier().with_plan(edits=edits))
    _cancel(item_id)


def _cancel(item_id: str) -> None:
    _open(None)
    session.drop(f"v:bewerk:{item_id}")


def _addition(letter: str, texts: Texts) -> None:
    words = texts.section("plan")
    field = f"{ADDITION}.{letter}"
    key = f"v:{field}"
    session.give(key, session.dossier().plan.additions.get(letter, ""))
    with st.expander(words["toevoegen"], expanded=bool(session.value(key)) or field in session.fault()):
        with st.form(f"form:{field}", border=False, enter_to_submit=False):
            _fault(field, texts)
            st.text_area(f"{words['eigen_toevoeging']} ({letter})", key=key, height=100)
            st.form_submit_button(
                f"{texts.section('algemeen')['bewaar']} ({letter})",
                key=f"bewaar:{letter}",
                on_click=_save_addition,
                args=(letter,),
            )


def _save_addition(letter: str) -> None:
    field = f"{ADDITION}.{letter}"
    text = str(session.value(f"v:{field}", "") or "")
    if not _refused(field, text):
        additions = {**session.dossier().plan.additions, letter: text}
        session.keep(session.dossier().with_plan(additions=additions))


def preview(texts: Texts) -> None:
    """Draw exactly what the document holds, from the same function that writes it."""
    words = texts.section("plan")
    with st.expander(words["voorbeeld"]):
        st.markdown(prose(words["voorbeeld_uitleg"]))
        document = to_markdown(build_plan(session.dossier(), made_on=today()))
        # Two levels deeper below the h1 of the screen; a colon would start an emoji or a colour in Streamlit.
        st.markdown(undrawn(_HEADING.sub("##\\1", document)).replace(":", "\\:"))


def name(texts: Texts) -> None:
    """Draw the field for a name: only in the document, and only if wanted."""
    words = texts.section("plan")
    key = "v:naam"
    session.give(key, session.dossier().plan.name)
    with st.form("form:naam", border=False, enter_to_submit=False):
        st.text_input(words["naam"], key=key, max_chars=200)
        st.markdown(prose(words["naam_uitleg"]))
        st.form_submit_button(texts.section("algemeen")["bewaar"], key="bewaar:naam", on_click=_save_name)


def _save_name() -> None:
    session.keep(session.dossier().with_plan(name=str(session.value("v:naam", "") or "")[:200]))
