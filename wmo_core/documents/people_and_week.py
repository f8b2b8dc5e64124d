"""The pictures that belong to an item of the plan: of the people around someone, or of the week."""

from wmo_core.content.document.people_and_week import PeopleAndWeekWords
from wmo_core.documents.people_drawing import people_picture
from wmo_core.documents.week_drawing import week_picture
from wmo_core.plan.models import PlanItem
from wmo_core.plan.people_and_week import alt_text
from wmo_core.press.blocks import Picture


def pictures_of(item: PlanItem, words: PeopleAndWeekWords) -> tuple[Picture, ...]:
    """Return the pictures of an item, in the words of its plan; most items have none."""
    if item.people:
        return (people_picture(item.people, alt_text(item.lines, words), words),)
    if item.week:
        return (week_picture(item.week, alt_text(item.lines, words), words),)
    return ()
