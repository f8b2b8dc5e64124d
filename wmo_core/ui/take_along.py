"""The files to take along, where to hand in the plan, and wiping everything at the end."""

from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Literal

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.content.texts import Texts
from wmo_core.documents.layout import replaced_characters
from wmo_core.documents.markdown import to_markdown
from wmo_core.documents.pdf import render_pdf
from wmo_core.plan.build import build_plan
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.ui import contact, days, screens, session
from wmo_core.ui.escape import plain, prose
from wmo_core.ui.today import today

_ASKED = "wissen_gevraagd"


def documents(texts: Texts) -> None:
    """Draw a download of the plan in the chosen register and in the other one."""
    words = texts.section("meenemen")
    _download(texts.register, words["download"], "primary", words)
    _download(texts.register.other, words["download_ander"], "secondary", words)
    replaced = replaced_characters(_plan(texts.register))
    if replaced:
        signs = plain(" ".join(replaced))
        st.warning(fill(prose(words["vervangen"]), {"tekens": signs}))


def _plan(register: Register) -> PersoonlijkPlan:
    return build_plan(session.dossier(), made_on=today(), register=register)


def _download(
    register: Register, label: str, kind: Literal["primary", "secondary"], words: Mapping[str, str]
) -> None:
    """Draw one download. The file is made at the click; a plan that cannot be set is offered as text."""
    plan = _plan(register)
    try:
        pdf = render_pdf(plan, made_at=datetime.combine(today(), time(12), tzinfo=UTC))
    except Exception:
        # Whatever goes wrong in setting the page, the resident must not lose the plan.
        st.error(prose(session.texts().section("fouten")["pdf_mislukt"]))
        name = f"{words['bestandsnaam']}-{register.value}.md"
        st.download_button(words["tekst"], to_markdown(plan), name, "text/markdown", on_click="ignore")
        return
    name = f"{words['bestandsnaam']}-{register.value}.pdf"
    st.download_button(
        label, pdf, name, "application/pdf", key=f"pdf:{register.value}", on_click="ignore", type=kind
    )


def where_to(texts: Texts) -> None:
    """Draw by which day and where the plan is handed in."""
    words = texts.section("meenemen")
    st.header(words["inleveren_titel"], anchor=False)
    st.markdown(f"**{prose(days.hand_in(texts))}**")
    st.markdown(contact.local_text(contact.gemeente().loket.plan_inleveren[texts.register]))
    contact.people(texts)


def answers(texts: Texts) -> None:
    """Draw the download of the answers, to go on another day."""
    words = texts.section("meenemen")
    st.header(words["antwoorden"], anchor=False)
    st.markdown(prose(words["antwoorden_uitleg"]))
    name = f"{words['antwoorden_naam']}.json"
    st.download_button(
        words["antwoorden"], session.answers_file(), name, "application/json", on_click="ignore"
    )


def wipe(texts: Texts) -> None:
    """Draw the button that wipes everything, with a second one to be sure."""
    words = texts.section("meenemen")
    st.header(words["wis_titel"], anchor=False)
    st.markdown(prose(words["wis_uitleg"]))
    if not session.value(_ASKED):
        st.button(words["wis"], key="wis", on_click=session.put, args=(_ASKED, True))
        return
    st.warning(prose(words["wis_zeker"]))
    with st.container(horizontal=True):
        st.button(words["wis_ja"], type="primary", key="wis_ja", on_click=_wipe)
        stay = texts.section("algemeen")["annuleer"]
        st.button(stay, key="wis_nee", on_click=session.put, args=(_ASKED, False))


def _wipe() -> None:
    session.forget()
    screens.go("start")
