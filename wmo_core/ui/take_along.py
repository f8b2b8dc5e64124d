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
Kind = Literal["primary", "secondary"]


def documents(texts: Texts) -> None:
    """Draw a download of the plan in both registers, and as plain text in case the PDF cannot be made."""
    words = texts.section("meenemen")
    plan = _plan(texts.register)
    _download(plan, words["download"], "primary", words)
    _download(_plan(texts.register.other), words["download_ander"], "secondary", words)
    replaced = replaced_characters(plan)
    if replaced:
        st.warning(fill(prose(words["vervangen"]), {"tekens": plain(" ".join(replaced))}))
    st.markdown(prose(words["tekst_uitleg"]))
    name = f"{words['bestandsnaam']}.md"
    st.download_button(
        words["tekst"], to_markdown(plan), name, "text/markdown", key="tekst", on_click="ignore"
    )


def _plan(register: Register) -> PersoonlijkPlan:
    return build_plan(session.dossier(), made_on=today(), register=register)


def _download(plan: PersoonlijkPlan, label: str, kind: Kind, words: Mapping[str, str]) -> None:
    """Draw one download. The PDF is made at the click, so that the screen does not wait for it."""
    made_at = datetime.combine(plan.made_on, time(12), tzinfo=UTC)
    register = plan.in_register.value
    st.download_button(
        label,
        lambda: render_pdf(plan, made_at=made_at),
        f"{words['bestandsnaam']}-{register}.pdf",
        "application/pdf",
        key=f"pdf-{register}",
        on_click="ignore",
        type=kind,
    )


def where_to(texts: Texts) -> None:
    """Draw by which day and where the plan is handed in."""
    words = texts.section("meenemen")
    st.header(words["inleveren_titel"], anchor=False)
    st.markdown(f"**{prose(days.hand_in(texts))}**")
    st.markdown(contact.local_text(contact.gemeente().loket.plan_inleveren[texts.register]))
    st.markdown(contact.people(texts))


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
