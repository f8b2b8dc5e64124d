"""Plans of a few answers."""

from datetime import date

from tests.plan.examples import build_plan
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dossier, PlanChoices
from wmo_core.plan.models import PersoonlijkPlan, PlanItem

DAY = date(2025, 11, 22)
HOUSEHOLD = {
    "leeftijd": Answer(chosen=("aow",)),
    "zorg_nu": Answer(chosen=("wlz",)),
    "wlz": Answer(chosen=("nee",)),
    "thuis": Answer(chosen=("partner",)),
    "onderwerpen": Answer(chosen=("koken",)),
    "koken.wat_lukt_niet": Answer(chosen=("tillen",), words="Mijn rug doet pijn.", talk=True),
}


def plan_of(answers: dict[str, Answer], **choices: object) -> PersoonlijkPlan:
    """Return the plan of these answers in plain Dutch."""
    dossier = Dossier(answers=answers, plan=PlanChoices.model_validate(choices))
    return build_plan(dossier, made_on=DAY)


def items(plan: PersoonlijkPlan) -> dict[str, PlanItem]:
    """Return the items of a plan by id."""
    return {item.id: item for section in plan.sections for item in section.items}


def section_of(plan: PersoonlijkPlan, item_id: str) -> str:
    """Return the letter of the section in which an item stands."""
    return next(section.id for section in plan.sections for item in section.items if item.id == item_id)
