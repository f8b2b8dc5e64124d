"""The files to take along, where to hand in the plan, and wiping everything at the end."""

import json
from functools import partial
from typing import Literal, assert_never

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.meenemen import FormatWords, MeenemenWords
from wmo_core.content.texts import Texts
from wmo_core.documents.everything import everything_zipped, named, plan_name
from wmo_core.documents.plan_document import replaced_characters
from wmo_core.documents.plan_files import Made, PlanFormat, formats_of, make_each
from wmo_core.plan.build import plan_facts
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.wording import word_plan
from wmo_core.press.formats import ZIP_MIME
from wmo_core.today import today
from wmo_core.ui.parts import contact, form, navigation, next_step
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.screens import days_shown, file_word
from wmo_core.ui.state import session
from wmo_core.ui.state.deployment import may_hand_over
from wmo_core.ui.state.names import OTHER_FORMS, WIPE_ASKED

_INSTEAD = (PlanFormat.DOCX, PlanFormat.TXT)  # made by other code than the PDF
Kind = Literal["primary", "secondary"]


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

    Each file is made on its own. One that cannot be made says so, and the others stay.
    """
    words = texts.screen.meenemen
    dossier = session.dossier()
    facts = plan_facts(dossier, today())
    plan = word_plan(facts, texts.register)
    file_word.draw(plan_name(plan, PlanFormat.PDF), texts)
    made = make_each(plan, [PlanFormat.PDF])
    if made.failed:
        made = make_each(plan, _INSTEAD)
        _failed(words.download, plan)
    _downloads(plan, made, words, "primary")
    replaced = replaced_characters(plan)
    if replaced:
        st.warning(fill(prose(words.vervangen), {"tekens": plain(" ".join(replaced))}))
    # Made at the click, when there is no session to ask any more.
    zip_all = partial(everything_zipped, dossier, facts, texts.register)
    others = st.expander(words.andere_vormen, key=OTHER_FORMS, on_change="rerun")
    if others.open:
        with others:
            st.markdown(prose(words.zip_uitleg))
            name = f"{named(plan.words.file_name, plan)}.zip"
            st.download_button(words.zip, zip_all, name, ZIP_MIME, key="zip", on_click="ignore")
            _others(plan, word_plan(facts, plan.in_register.other), words)
            if may_hand_over():
                form.button(texts.screen.titles["doorgeven"], "doorgeven", navigation.go, "doorgeven")


def _others(plan: PersoonlijkPlan, other: PersoonlijkPlan, words: MeenemenWords) -> None:
    """Draw the formats that few people need, each with a word about what it is for."""
    made = make_each(other, [PlanFormat.PDF])
    _downloads(other, made, words.model_copy(update={"download": words.download_ander}), "secondary")
    asked = [form for form in formats_of(plan) if form is not PlanFormat.PDF]
    _downloads(plan, make_each(plan, asked), words, "secondary")


def _downloads(plan: PersoonlijkPlan, made: Made, words: MeenemenWords, kind: Kind) -> None:
    for format, content in made.files.items():
        own = _own_words(format, words)
        if own is not None:
            st.markdown(prose(own.uitleg))
        key = f"{format.value}-{plan.in_register.value}"
        st.download_button(
            _label(format, words),
            content,
            plan_name(plan, format),
            format.mime,
            key=key,
            on_click="ignore",
            type=kind,
        )
    for format in made.failed:
        _failed(_label(format, words), plan)


def _label(format: PlanFormat, words: MeenemenWords) -> str:
    own = _own_words(format, words)
    return own.knop if own else words.download


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


def _failed(label: str, plan: PersoonlijkPlan) -> None:
    st.error(prose(f"**{label}**\n{plan.words.failed_note}"))


def where_to(texts: Texts) -> None:
    """Draw by which day and where the plan is handed in."""
    words = texts.screen.meenemen
    next_step.draw(texts)
    st.header(words.inleveren_titel, anchor=False)
    st.markdown(f"**{prose(days_shown.hand_in(texts))}**")
    st.markdown(contact.local_text(contact.gemeente().loket.plan_inleveren[texts.register]))
    st.markdown(contact.people(texts))


def answers(texts: Texts) -> None:
    """Draw the download of the answers, to go on another day."""
    words = texts.screen.meenemen
    st.markdown(prose(words.antwoorden_uitleg))
    dossier = session.dossier()
    name = f"{dossier.files.name(words.antwoorden_naam, today(), dossier.in_register)}.json"
    st.download_button(words.antwoorden, _answers_file(), name, "application/json", on_click="ignore")


def _answers_file() -> bytes:
    table = json.loads(session.mirror())
    return (json.dumps(table, ensure_ascii=False, indent=2) + "\n").encode()


def wipe(texts: Texts) -> None:
    """Draw the button that wipes everything, with a second one to be sure."""
    words = texts.screen.meenemen
    st.header(words.wis_titel, anchor=False)
    st.markdown(prose(words.wis_uitleg))
    if not session.value(WIPE_ASKED):
        st.button(words.wis, key="wis", on_click=session.put, args=(WIPE_ASKED, True))
        return
    st.warning(prose(words.wis_zeker))
    with st.container(horizontal=True):
        st.button(words.wis_ja, type="primary", key="wis_ja", on_click=_wipe)
        stay = texts.screen.algemeen.annuleer
        st.button(stay, key="wis_nee", on_click=session.put, args=(WIPE_ASKED, False))


def _wipe() -> None:
    session.forget()
    navigation.go("start")
