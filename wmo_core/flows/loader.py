"""Reads and checks the flow files. A fault names the file, the line and the remedy."""

from pathlib import Path

from wmo_core.errors import LoadError, line_with
from wmo_core.flows.expand import FlowFile
from wmo_core.flows.faults import question_faults
from wmo_core.flows.models import Flow, Question
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
    for question in (*flow.questions, *flow.retired):
        line = line_with(text, f'"{question.template or question.id}"')
        for problem, remedy in question_faults(question, earlier, flow):
            raise LoadError(path, line, problem, remedy)
        earlier[question.id] = question
    for part in (part for part in flow.on_request if part not in flow.parts):
        line = line_with(text, "on_request =")
        raise LoadError(path, line, f"Deel {part} bestaat niet.", "Noem een deel met vragen.")
