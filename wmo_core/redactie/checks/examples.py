"""The invented people of the examples answer every question on their way: they show what the app does."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from wmo_core.flows.check import all_questions, check_answers
from wmo_core.flows.journey import Journey
from wmo_core.flows.models import Flow
from wmo_core.plan.check import plan_fault
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.items import FLOWS
from wmo_core.redactie.checks.finding import Finding


def example_findings(folder: Path, flows: tuple[Flow, ...]) -> Iterator[Finding]:
    """Yield the examples that cannot be read any more, and the questions to which they have no answer."""
    for path in sorted(folder.glob("*.json")):
        try:
            dossier = Dossier.model_validate_json(path.read_text(encoding="utf-8"))
        except ValidationError as error:
            place = ".".join(str(part) for part in error.errors()[0]["loc"])
            yield Finding(path, None, f"Dit voorbeeld klopt niet bij {place}.", "Verbeter dat antwoord.")
            continue
        yield from _answers(path, dossier, flows)


def _answers(path: Path, dossier: Dossier, flows: tuple[Flow, ...]) -> Iterator[Finding]:
    wrong = check_answers(all_questions(*flows), dossier.answers) or plan_fault(dossier)
    if wrong is not None:
        problem = f"Dit voorbeeld heeft een antwoord of een keuze die niet kan, bij {wrong[0]}."
        yield Finding(path, None, problem, "Geef een antwoord dat bestaat, of haal het weg.")
        return
    for flow in (flow for flow in flows if flow.id in FLOWS):
        for question in Journey(flow, dossier.answers).route:
            if question.id not in dossier.answers and question.part not in flow.on_request:
                problem = f"Dit voorbeeld heeft geen antwoord op {question.id}."
                yield Finding(path, None, problem, "Geef een antwoord dat bij deze persoon past.")
