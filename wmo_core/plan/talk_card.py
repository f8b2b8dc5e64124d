"""The talk card: what a resident lays on the table in the talk with the gemeente. Own words, all optional."""

from collections.abc import Iterable

from wmo_core.flows.answers import OPEN_OPTIONS
from wmo_core.plan.dossier import MOST_POINTS, TALK_WORDS, TalkCard
from wmo_core.plan.models import PersoonlijkPlan, PlanItem
from wmo_core.plan.phrases import after_each_other, one_line, shortened

# The questions that ask for a wish; of an onderwerp the last part. The goal comes first.
WISHES = ("doel", "wat_helpt", "beste_hulp")
# The questions whose answers fill the card until the resident changes it.
QUESTIONS = ("kosten_vragen",)
STAYS_AS_IT_IS = ("goed",)


def proposals(plan: PersoonlijkPlan) -> tuple[PlanItem, ...]:
    """Return the items of the plan to choose points from: first those to talk about, then the wishes."""
    items = [item for section in plan.sections for item in section.items if item.lines or item.has_words]
    return tuple(sorted(items, key=lambda item: (not item.talk, not _answers(item, WISHES))))


def chosen_points(card: TalkCard, plan: PersoonlijkPlan) -> tuple[PlanItem, ...]:
    """Return the chosen points that stand in the plan; nothing chosen yet: what matters most of all."""
    found = proposals(plan)
    if card.points is None:
        room = MOST_POINTS - bool(card.own_point.strip())
        return tuple(item for item in found if item.talk or _answers(item, WISHES))[:room]
    by_id = {item.id: item for item in found}
    return tuple(by_id[point] for point in card.points if point in by_id)


def filled(card: TalkCard, plan: PersoonlijkPlan) -> TalkCard:
    """Return a card that nobody changed yet with the answers in it: own questions, and what goes well.

    A card that was kept stays as it is, also where somebody made it empty.
    """
    if card.points is not None:
        return card
    questions = card.questions or _told(plan, QUESTIONS)
    keep_doing = card.keep_doing or _told(plan, STAYS_AS_IT_IS)
    return card.model_copy(update={"questions": questions, "keep_doing": keep_doing})


def point_in_words(item: PlanItem) -> str:
    """Return a point on one line: what it is about, and the own words or else the chosen answers."""
    said = item.words.strip() or after_each_other(item.lines)
    if item.helper_words.strip() and not item.words.strip():
        said = f"{item.helper_label}: {item.helper_words}"
    return f"{item.group or item.label}: {one_line(said)}"


def _told(plan: PersoonlijkPlan, questions: Iterable[str]) -> str:
    """Return what was answered to these questions, each answer on a line of its own."""
    items = (item for section in plan.sections for item in section.items if _answers(item, tuple(questions)))
    lines = [line for item in items for line in (*item.lines, *item.words.strip().splitlines())]
    return shortened("\n".join(lines), TALK_WORDS)


def wishes(plan: PersoonlijkPlan) -> tuple[PlanItem, ...]:
    """Return the wishes that stand in the plan: the goal, what would help, and the own idea."""
    found = [item for section in plan.sections for item in section.items if _answers(item, WISHES)]
    return tuple(sorted(found, key=lambda item: WISHES.index(_asked(item))))


def to_talk_about(plan: PersoonlijkPlan) -> tuple[PlanItem, ...]:
    """Return what the resident wants to talk about."""
    return tuple(item for section in plan.sections for item in section.items if item.talk)


def _answers(item: PlanItem, questions: tuple[str, ...]) -> bool:
    """Return whether an item tells the answer to one of these questions; "weet ik niet" is no answer."""
    return _asked(item) in questions and (item.has_words or not set(item.chosen_ids) <= set(OPEN_OPTIONS))


def _asked(item: PlanItem) -> str:
    return (item.question or "").rpartition(".")[2]
