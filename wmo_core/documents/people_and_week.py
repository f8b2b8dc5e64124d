"""The pictures that belong to an item of the plan: of the people around someone, or of the week."""

from wmo_core.content.texts import load_texts
from wmo_core.documents.people_drawing import network_picture
from wmo_core.documents.week_drawing import week_picture
from wmo_core.plan.models import PersoonlijkPlan, PlanItem
from wmo_core.plan.people_and_week import alt_text
from wmo_core.press.blocks import Picture


def pictures_of(item: PlanItem, plan: PersoonlijkPlan) -> tuple[Picture, ...]:
    """Return the pictures of an item, in the words of the register of the plan; most items have none."""
    if not item.people and not item.week:
        return ()
    texts = load_texts(plan.in_register)
    alt, words = alt_text(item.lines, texts), texts.screen.mensen_en_week
    if item.people:
        return (network_picture(item.people, alt, words),)
    return (week_picture(item.week, alt, words),)
