"""In whose voice a question is asked: of the resident, or of who fills this in for another."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.flow_words.wording import QuestionText
from wmo_core.content.texts import Texts
from wmo_core.flows.models import Question
from wmo_core.plan.blanks import dated_blanks
from wmo_core.today import today
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import session


def asked(question: Question, texts: Texts) -> QuestionText:
    """Return the words of a question, in the voice of who fills this in."""
    words = texts.question(question.id, session.dossier().about)
    return words.on_a_day(dated_blanks(today(), texts))


def part_name(part: str, texts: Texts) -> str:
    """Return the name of a part of the questions, in the voice of who fills this in."""
    return texts.part(part, session.dossier().about)


def who_is_meant(texts: Texts) -> None:
    """Draw who "u" is on a screen that speaks to the resident, for who fills this in for another."""
    about = session.dossier().about
    if about is not None:
        st.markdown(fill(prose(texts.screen.algemeen.voor_ander), {"wie": texts.general.wie[about]}))
