"""The talk card: what a resident lays on the table in the talk with the gemeente. Own words, all optional."""

from wmo_core.plan.dossier import MOST_POINTS, TalkCard
from wmo_core.plan.models import PersoonlijkPlan, PlanItem
from wmo_core.plan.phrases import after_each_other, one_line


def proposals(plan: PersoonlijkPlan) -> tuple[PlanItem, ...]:
    """Return the items of the plan to choose points from: first those to talk about."""
    items = [item for section in plan.sections for item in section.items if item.lines or item.has_words]
    return tuple(sorted(items, key=lambda item: not item.talk))


def chosen_points(card: TalkCard, plan: PersoonlijkPlan) -> tuple[PlanItem, ...]:
    """Return the chosen points that stand in the plan; nothing chosen yet: the first to talk about."""
    found = proposals(plan)
    if card.points is None:
        room = MOST_POINTS - bool(card.own_point.strip())
        return tuple(item for item in found if item.talk)[:room]
    by_id = {item.id: item for item in found}
    return tuple(by_id[point] for point in card.points if point in by_id)


def point_in_words(item: PlanItem) -> str:
    """Return a point on one line: what it is about, and the own words or else the chosen answers."""
    said = item.words.strip() or item.helper_words.strip() or after_each_other(item.lines)
    return f"{item.group or item.label}: {one_line(said)}"
