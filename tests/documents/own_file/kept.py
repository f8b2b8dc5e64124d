"""Own files of the residents of this world, and of any other."""

from datetime import date

from hypothesis import strategies as st

from tests.plan.examples import build_plan
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.own_file.page import own_page, sealed_page
from wmo_core.documents.own_file.sealing import Once
from wmo_core.flows.answers import Answer, By
from wmo_core.plan.dossier import Dossier, PlanChoices, TalkCard

DAY = date(2025, 12, 19)
PASSWORD = "appel bezem citroen dorp"
ONCE = Once(b"s" * 16, b"n" * 12)
# What a file can hold: half a sign of a pair can be written nowhere.
TEXT = st.text(st.characters(codec="utf-8"), max_size=200)


def own(dossier: Dossier, register: Register | None = None) -> bytes:
    """Return the own file of a resident."""
    plan = build_plan(dossier, made_on=DAY, register=register)
    return own_page(plan, dossier.model_dump_json(), load_texts(plan.in_register).screen.eigen_bestand)


def sealed(dossier: Dossier, register: Register | None = None, *, once: Once = ONCE) -> bytes:
    """Return the own file of a resident with a password."""
    plan = build_plan(dossier, made_on=DAY, register=register)
    words = load_texts(plan.in_register).screen.eigen_bestand
    return sealed_page(plan, dossier.model_dump_json(), words, PASSWORD, once)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Draw a resident who typed anything in any field."""
    answer = st.builds(Answer, words=TEXT, helper_words=TEXT, talk=st.booleans(), by=st.sampled_from(By))
    return Dossier(
        in_register=draw(st.sampled_from(Register)),
        gemeente_name=draw(TEXT)[:60],
        answers=draw(
            st.dictionaries(st.sampled_from(["thuis", "wie_helpt", "mantelzorg"]), answer, max_size=3)
        ),
        plan=PlanChoices(name=draw(TEXT), additions=draw(st.dictionaries(st.sampled_from("ABH"), TEXT))),
        talk_card=TalkCard(questions=draw(TEXT)),
    )
