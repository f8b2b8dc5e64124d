"""What an older answers file holds that has no place in the questions of now: shown, never dropped."""

from collections.abc import Iterator
from dataclasses import dataclass

from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.plan.dossier import Dossier

FLOW = "zelftest"
FIRST_VERSION = 1
# Everybody answered these in version 1; now they come only where an answer makes them matter.
CAME_TO_EVERYBODY = ("wlz", "dag_en_nacht")


@dataclass(frozen=True)
class OlderAnswer:
    """An answer of before with its question, whose words of then are kept (vragen/vervallen.toml)."""

    question: Question
    answer: Answer


def older_answers(dossier: Dossier) -> tuple[OlderAnswer, ...]:
    """Return the answers to questions that are not asked any more, or not of this resident.

    What was left open tells nothing, and neither does the answer to a question that the plan does not tell.
    """
    return tuple(
        OlderAnswer(question, dossier.answers[question.id])
        for question in _without_a_place(dossier)
        if question.id in dossier.answers and not dossier.answers[question.id].is_open and question.plan
    )


def _without_a_place(dossier: Dossier) -> Iterator[Question]:
    flow = load_flow(FLOW)
    yield from flow.retired
    if dossier.version == FIRST_VERSION:
        asked = {question.id for question in Journey(flow, dossier.answers).route}
        yield from (flow.question(each) for each in CAME_TO_EVERYBODY if each not in asked)
