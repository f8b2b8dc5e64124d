"""Verander: opens where an answer was given, changes that answer, and comes back to where it was pressed."""

from collections.abc import Iterator

from wmo_core.content.screens.all_screens import Screen
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.flows.models import Step
from wmo_core.plan.bespreken import discuss_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.facts import Discussed
from wmo_core.plan.items import PGB_ITEM
from wmo_core.plan.models import PlanItem
from wmo_core.ui.parts import form, frame, navigation
from wmo_core.ui.screens import choices
from wmo_core.ui.state import places, session
from wmo_core.ui.state.places import Part

_WALKED: dict[str, Screen] = {"zelftest": "vragen", "pgb": "situaties"}


def button(label: str, item: PlanItem, place: str, here: Part) -> None:
    """Draw "Verander"; what it changes is there for who listens, not on the screen."""
    form.button(label, f"verander-{item.id}", _open_at, item, place, here, about=here.about)


def _open_at(item: PlanItem, place: str, here: Part) -> None:
    """Open a place to change one answer, at that answer: Verder there comes back to the item."""
    places.change_at(place)
    places.go_on_at({places.here(): here, place: _part_of(item, place)})
    navigation.show(place)


def _part_of(item: PlanItem, place: str) -> Part | None:
    """Return which part of a place an item comes from, or None where that is the top of it."""
    if item.question is not None:
        is_top = item.question in {step.questions[0].id for step in _steps_at(place)}
        return None if is_top else Part(f"vraag-{item.question}", item.label)
    for fact in discuss_facts(session.dossier()):
        if fact.id == item.id and isinstance(fact.said, Discussed):
            rule = fact.said.rules[0]
            return Part(f"wijzer-{rule}", session.texts().outcomes[rule].title)
    return None


def _steps_at(place: str) -> Iterator[Step]:
    """Yield the step that has a place of its own; a choice below a text to read has none."""
    _, *step = place.split("/")
    if step:
        yield from (each for each in load_flow(step[0]).steps if each.id == step[1])


def place_of_question(question_id: str, dossier: Dossier) -> str | None:
    """Return where a question is asked, or None when it is not asked."""
    for flow_id in flow_ids():
        step = Journey(load_flow(flow_id), dossier.answers).step_of(question_id)
        if step is not None:
            screen = _WALKED.get(flow_id) or choices.screen_of(step)
            stands_on_it = flow_id == choices.FLOW and choices.is_first(step)
            return screen if stands_on_it else frame.step_name(screen, flow_id, step.id)
    return None


def place_of(item: PlanItem, dossier: Dossier) -> str | None:
    """Return where someone changes what an item of the plan says, or None for what is only words."""
    if item.question is not None:
        return place_of_question(item.question, dossier)
    if item.people or item.week:
        return "mensen_en_week"
    if item.id == PGB_ITEM:
        return "natura_pgb"
    return "uitkomst" if item.id.startswith("bespreken.") else None
