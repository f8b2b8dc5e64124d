"""The number of each question, the same for everybody: a booklet on paper and the screen agree on it."""

from collections.abc import Iterable

from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Flow, Question

# In the order of the booklet. The questions of the last one are parts of one number.
FLOWS = ("zelftest", "keuzes", "pgb")
_ONE_NUMBER = frozenset({"pgb"})


def question_numbers() -> dict[str, str]:
    """Return the number of each question of all flows, by its id. Raises LoadError for a faulty flow."""
    return numbers_of(load_flow(flow_id) for flow_id in FLOWS)


def numbers_of(flows: Iterable[Flow]) -> dict[str, str]:
    """Return "4" for a question, "9.2" for the second question of what shares number 9.

    An onderwerp has one number.
    """
    numbers: dict[str, str] = {}
    places: dict[str, list[str]] = {}
    for flow in flows:
        for question in flow.questions:
            places.setdefault(_shares(flow, question), []).append(question.id)
    for number, (name, ids) in enumerate(places.items(), start=1):
        parts = {each: f"{number}.{part}" for part, each in enumerate(ids, start=1)}
        numbers |= {name: str(number)} if ids == [name] else parts
    return numbers


def _shares(flow: Flow, question: Question) -> str:
    """Return with what a question shares its number: its onderwerp, its flow, or only itself."""
    return flow.id if flow.id in _ONE_NUMBER else question.onderwerp or question.id
