"""The means to walk through a flow as a resident would."""

from collections.abc import Iterable, Mapping

from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Flow

ZELFTEST = load_flow("zelftest")


def given(**chosen: str | tuple[str, ...]) -> dict[str, Answer]:
    """Return answers by question; ``__`` in a name stands for the dot of an onderwerp."""
    return {
        question.replace("__", "."): Answer(chosen=(options,) if isinstance(options, str) else options)
        for question, options in chosen.items()
    }


def route(answers: Mapping[str, Answer], flow: Flow = ZELFTEST) -> list[str]:
    """Return the ids of the questions on the route of these answers."""
    return [question.id for question in Journey(flow, answers).route]


def screens(answers: Mapping[str, Answer], flow: Flow = ZELFTEST) -> list[str]:
    """Return the ids of the steps that these answers bring."""
    return [step.id for step in Journey(flow, answers).steps]


def of_onderwerp(ids: Iterable[str], onderwerp: str) -> list[str]:
    """Return the questions or steps of one onderwerp."""
    return [each for each in ids if each.startswith(f"{onderwerp}.")]
