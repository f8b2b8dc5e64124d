"""The walk through the questions is not longer than the flow says: each screen more wears people out."""

from collections.abc import Iterator
from pathlib import Path

from wmo_core.flows.answers import Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.models import ASKED_AGAIN_IN, Flow, Question
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


def longest_walk(flow: Flow) -> tuple[Question, ...]:
    """Return the screens of who gives the answers that bring the most other questions, with one onderwerp."""
    answers: dict[str, Answer] = {}
    while (asked := Journey(flow, answers).next_question) is not None:
        answers[asked.id] = Answer(chosen=_most_questions(flow, asked), in_register=ASKED_AGAIN_IN)
    return tuple(Journey(flow, answers).route)


def _most_questions(flow: Flow, asked: Question) -> tuple[str, ...]:
    """Return the answer to one question that brings the most other questions."""
    if asked.kind == "onderwerpen":
        return (asked.options[0],)
    looked_at = [
        option
        for other in flow.questions
        for condition in other.ask_if
        if condition.question == asked.id
        for option in condition.any_of
    ]
    return tuple(dict.fromkeys(looked_at)) or asked.all_options[:1]
