"""The files to take along, where to hand in the plan, and wiping everything at the end."""

from collections.abc import Iterable
from functools import partial
from typing import assert_never

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.meenemen import FormatWords, MeenemenWords
from wmo_core.content.texts import Texts
from wmo_core.documents.everything import everything_zipped, named, plan_name
from wmo_core.documents.plan_document import replaced_characters
from wmo_core.documents.plan_files import PlanFormat, formats_of, make
from wmo_core.plan.build import plan_facts
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.wording import word_plan
from wmo_core.press.formats import ZIP_MIME
from wmo_core.today import today
from wmo_core.ui.parts import contact, downloads, form, leaving, navigation, next_step
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.screens import days_shown, file_word
from wmo_core.ui.state import session
from wmo_core.ui.state.deployment import may_hand_over
from wmo_core.ui.state.names import OTHER_FORMS

_INSTEAD = (PlanFormat.DOCX, PlanFormat.TXT)  # made by other code than the PDF


def state(texts: Texts) -> None:
    """Draw how far the plan is, in the word that stands on paper too, and what to do next."""
    words = texts.screen.meenemen
    plan = word_plan(plan_facts(session.dossier(), today()), texts.register)
    st.markdown(f"**{plain(plan.state)}**")
    st.markdown(prose(words.leeg if plan.is_empty else words.intro))
    if plan.is_empty:
        form.button(texts.screen.titles["taken"], "naar-taken", navigation.go, navigation.HUB)


def documents(texts: Texts) -> None:
    """Draw the PDF as the one main thing; everything at once and the other formats when asked for.

    Each file is made when it is pressed. A PDF that cannot be made says so, and others take its place.
    """
    words = texts.screen.meenemen
    dossier = session.dossier()
    facts = plan_facts(dossier, today())
    plan = word_plan(facts, texts.register)
    file_word.draw(plan_name(plan, PlanFormat.PDF), texts)
    _downloads(plan, [PlanFormat.PDF], words, main=True)
    if downloads.failed(_key(PlanFormat.PDF, plan)):
        _downloads(plan, _INSTEAD, words)
    replaced = replaced_characters(plan)
    if replaced:
        st.warning(fill(prose(words.vervangen), {"tekens": plain(" ".join(replaced))}))
    others = st.expander(words.andere_vormen, key=OTHER_FORMS, on_change="rerun")
    if others.open:
        with others:
            st.markdown(prose(words.zip_uitleg))
            name = f"{named(plan.words.file_name, plan)}.zip"
            zip_all = partial(everything_zipped, dossier, facts, texts.register)
            downloads.button(words.zip, zip_all, name, ZIP_MIME, key="zip")
            _others(plan, word_plan(facts, plan.in_register.other), words)
            if may_hand_over():
                form.button(texts.screen.titles["doorgeven"], "doorgeven", navigation.go, "doorgeven")


def _others(plan: PersoonlijkPlan, other: PersoonlijkPlan, words: MeenemenWords) -> None:
    """Draw the formats that few people need, each with a word about what it is for."""
    _downloads(other, [PlanFormat.PDF], words.model_copy(update={"download": words.download_ander}))
    asked = [form for form in formats_of(plan) if form is not PlanFormat.PDF]
    if downloads.failed(_key(PlanFormat.PDF, plan)):
        asked = [form for form in asked if form not in _INSTEAD]  # they stand above already
    _downloads(plan, asked, words)


def _downloads(
    plan: PersoonlijkPlan, formats: Iterable[PlanFormat], words: MeenemenWords, *, main: bool = False
) -> None:
    for format in formats:
        own = _own_words(format, words)
        if own is not None:
            st.markdown(prose(own.uitleg))
        name, key = plan_name(plan, format), _key(format, plan)
        label = own.knop if own else words.download
        downloads.button(label, partial(make, format, plan), name, format.mime, key=key, main=main)


def _key(format: PlanFormat, plan: PersoonlijkPlan) -> str:
    return f"{format.value}-{plan.in_register.value}"


def _own_words(format: PlanFormat, words: MeenemenWords) -> FormatWords | None:
    """Return the words of a format that few people need; the PDF is the one main thing of the screen."""
    match format:
        case PlanFormat.PDF:
            return None
        case PlanFormat.DOCX:
            return words.vormen["docx"]
        case PlanFormat.HTML:
            return words.vormen["html"]
        case PlanFormat.TXT:
            return words.vormen["txt"]
        case PlanFormat.ICS:
            return words.vormen["ics"]
        case PlanFormat.JSON:
            return words.vormen["json"]
        case _:
            assert_never(format)


def where_to(texts: Texts) -> None:
    """Draw by which day and where the plan is handed in."""
    words = texts.screen.meenemen
    next_step.draw(texts)
    st.header(words.inleveren_titel, anchor=False)
    st.markdown(f"**{prose(days_shown.hand_in(texts))}**")
    st.markdown(contact.local_text(contact.gemeente().loket.plan_inleveren[texts.register]))
    st.markdown(contact.people(texts))


def wipe(texts: Texts) -> None:
    """Draw the button that wipes everything."""
    words = texts.screen.meenemen
    st.header(words.wis_titel, anchor=False)
    st.markdown(prose(words.wis_uitleg))
    leaving.wipe_button(words.wis)
