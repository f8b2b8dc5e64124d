"""Verander: opens where an answer was given, changes that answer, and comes back to where it was pressed."""

from wmo_core.content.screens.all_screens import Screen
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.items import PGB_ITEM
from wmo_core.plan.models import PlanItem
from wmo_core.ui.parts import form, frame, navigation
from wmo_core.ui.screens import choices
from wmo_core.ui.state import places

_WALKED: dict[str, Screen] = {"zelftest": "vragen", "pgb": "situaties"}


def button(label: str, about: str, place: str, key: str) -> None:
    """Draw "Verander"; what it changes is there for who listens, not on the screen."""
    form.button(label, key, open_at, place, about=about)


def open_at(place: str) -> None:
    """Open a place to change one answer: Verder there comes back."""
    places.change_at(place)
    navigation.show(place)


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
