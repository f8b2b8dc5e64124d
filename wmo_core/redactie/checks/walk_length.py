"""The walk through the questions is not longer than the flow says: each screen more wears people out."""

from collections.abc import Iterator
from pathlib import Path

from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.models import Flow, Question, Step
from wmo_core.redactie.checks.finding import Finding


def walk_findings(folder: Path, flows: tuple[Flow, ...]) -> Iterator[Finding]:
    """Yield the flows of which the longest walk with one onderwerp has more screens than they allow."""
    for flow in flows:
        longest = len(longest_walk(flow))
        if flow.most_screens is not None and longest > flow.most_screens:
            most = flow.most_screens
            problem = f"Met één onderwerp zijn het {longest} schermen; hier staat hoogstens {most}."
            remedy = "Haal een vraag weg, of verander most_screens als mensen dit echt volhouden."
            yield Finding(folder / f"{flow.id}.toml", None, problem, remedy)


def longest_walk(flow: Flow) -> tuple[Step, ...]:
    """Return the screens of who gives the answers that bring the most other questions, with one onderwerp.

    What someone gets only on request is not on the way.
    """
    answers: dict[str, Answer] = {}
    while (step := Journey(flow, answers).next_step) is not None:
        answers |= {asked.id: Answer(chosen=_most_questions(flow, asked)) for asked in step.questions}
    return tuple(step for step in Journey(flow, answers).steps if step.part not in flow.on_request)


def _most_questions(flow: Flow, asked: Question) -> tuple[str, ...]:
    """Return the answer to one question that brings the most other questions."""
    if asked.kind == "onderwerpen":
        return max(
            ((option,) for option in asked.options), key=lambda chosen: len(_brought(flow, asked, chosen))
        )
    looked_at = [option for option in asked.all_options if _brought(flow, asked, (option,))]
    return tuple(looked_at) or asked.all_options[:1]


def _brought(flow: Flow, asked: Question, chosen: tuple[str, ...]) -> list[Question]:
    """Return the questions that look at this answer."""
    return [
        other
        for other in flow.questions
        if any(each.question == asked.id and set(each.any_of) & set(chosen) for each in other.ask_if)
    ]
