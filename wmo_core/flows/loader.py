"""Reads and checks the flow files. A fault names the file, the line and the remedy."""

from pathlib import Path

from wmo_core.errors import LoadError, line_with
from wmo_core.flows.expand import FlowFile
from wmo_core.flows.models import Condition, Flow, Question
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import read_toml


@once_a_product
def load_flow(flow_id: str) -> Flow:
    """Return the flow with this id, read once a process. Raises LoadError for a faulty file."""
    return read_flow(product().flows / f"{flow_id}.toml")


def flow_ids() -> tuple[str, ...]:
    """Return the ids of all flows."""
    return tuple(sorted(path.stem for path in product().flows.glob("*.toml")))


def read_flow(path: Path) -> Flow:
    """Read one flow file and check it. Raises LoadError."""
    found, text = read_toml(path, FlowFile)
    flow = found.expand()
    _check(flow, path, text)
    return flow


def _check(flow: Flow, path: Path, text: str) -> None:
    if flow.id != path.stem:
        raise LoadError(path, line_with(text, "id ="), f"De id is {flow.id}.", f"Maak de id {path.stem}.")
    earlier: dict[str, Question] = {}
    for question in flow.questions:
        line = line_with(text, f'"{question.template or question.id}"')
        if question.id in earlier:
            raise LoadError(path, line, f"Vraag {question.id} staat er twee keer.", "Geef een andere id.")
        for condition in question.ask_if:
            _check_condition(condition, question, earlier, path, line)
        if question.repeats is not None:
            _check_repeat(question, earlier, path, line)
        if not set(question.exclusive) <= set(question.options):
            raise LoadError(
                path, line, f"Vraag {question.id}: exclusive noemt een onbekende keuze.", "Verbeter die."
            )
        earlier[question.id] = question


def _check_repeat(question: Question, earlier: dict[str, Question], path: Path, line: int | None) -> None:
    first = earlier.get(question.repeats or "")
    if first is None:
        problem = f"Vraag {question.id} herhaalt {question.repeats}, en die komt niet eerder."
        raise LoadError(path, line, problem, "Noem een eerdere vraag of een vraag van de onderwerpen.")
    if not first.mirrored or question.plan is not None:
        problem = f"Vraag {question.id} kan {first.id} niet in de andere volgorde herhalen."
        raise LoadError(path, line, problem, "Zet mirrored = true bij de eerste en geen plan bij deze.")


def _check_condition(
    condition: Condition, question: Question, earlier: dict[str, Question], path: Path, line: int | None
) -> None:
    asked = earlier.get(condition.question)
    if asked is None:
        problem = f"Vraag {question.id} kijkt naar {condition.question}, en die komt niet eerder."
        raise LoadError(path, line, problem, "Een voorwaarde kijkt alleen terug: zet de vragen om.")
    unknown = set(condition.any_of + condition.none_of) - set(asked.all_options)
    if unknown:
        problem = (
            f"Vraag {question.id} noemt een keuze die {asked.id} niet heeft: {', '.join(sorted(unknown))}."
        )
        raise LoadError(path, line, problem, "Kies een bestaande keuze.")
