"""The three residents of the examples of this world, and the days on which their plans are made."""

from datetime import date

from wmo_core.content.register import Register
from wmo_core.documents.plan_document import plan_document
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.wording import word_plan
from wmo_core.press.markdown import markdown
from wmo_core.product import product

DAYS = {
    "bakker": date(2025, 12, 19),
    "zanger": date(2025, 11, 22),
    "helper": date(2025, 11, 22),
}


def example(name: str) -> Dossier:
    """Return the dossier of one resident."""
    return Dossier.model_validate_json((product().examples / f"{name}.json").read_text(encoding="utf-8"))


def build_plan(dossier: Dossier, *, made_on: date, register: Register | None = None) -> PersoonlijkPlan:
    """Return the plan of a resident in a register, or in that of the dossier."""
    return word_plan(plan_facts(dossier, made_on), register or dossier.in_register)


def in_words(plan: PersoonlijkPlan) -> str:
    """Return the whole plan as someone reads it on the screen."""
    return markdown(plan_document(plan))
