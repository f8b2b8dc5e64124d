"""A flow as a Mermaid flowchart: the screens with their questions, and the conditions on which they come."""

from collections.abc import Iterator
from dataclasses import dataclass

from wmo_core.flows.models import Condition, Flow, Step

OTHERWISE = "anders"
EACH = "per_onderwerp"


@dataclass(frozen=True)
class _Stop:
    """A screen, or the box of the onderwerpen: where arrows come in and go out, and when it comes."""

    id: str
    questions: frozenset[str]
    conditions: tuple[Condition, ...]

    @property
    def when(self) -> str:
        """Return the words on the arrow; empty for a screen that everybody gets."""
        return " en ".join(map(_in_words, self.conditions))


def kaart(flow: Flow) -> str:
    """Return the map. The screens that come back for each onderwerp stand once, in a box."""
    boxes = [line for step in flow.steps if not _is_of_onderwerp(step) for line in _box(step)]
    return "\n".join(["flowchart TD", *boxes, *_onderwerp_box(flow), *_arrows(list(_stops(flow)))])


def _is_of_onderwerp(step: Step) -> bool:
    return step.questions[0].onderwerp is not None


def _box(step: Step) -> Iterator[str]:
    yield f'    {step.id}["{_names([question.id for question in step.questions])}"]'


def _names(questions: list[str]) -> str:
    return ", ".join(questions)


def _stops(flow: Flow) -> Iterator[_Stop]:
    is_drawn = False
    for step in flow.steps:
        if not _is_of_onderwerp(step):
            asked = frozenset(question.id for question in step.questions)
            yield _Stop(step.id, asked, step.questions[0].ask_if)
        elif not is_drawn:
            is_drawn = True
            yield _Stop(EACH, frozenset(), ())


def _onderwerp_box(flow: Flow) -> Iterator[str]:
    steps = [step for step in flow.steps if _is_of_onderwerp(step) and step.part == flow.onderwerpen[0].id]
    onderwerpen = ", ".join(onderwerp.id for onderwerp in flow.onderwerpen)
    yield f'    subgraph {EACH}["voor elk gekozen onderwerp: {onderwerpen}"]'
    boxes = (
        f'{step.id.replace(".", "_")}["{_names([q.template or q.id for q in step.questions])}"]'
        for step in steps
    )
    yield f"        {' --> '.join(boxes)}"
    yield "    end"


def _arrows(stops: list[_Stop]) -> Iterator[str]:
    for place, stop in enumerate(stops):
        passed: set[str] = set()
        for later in stops[place + 1 :]:
            # What looks at a question that is passed over is passed over too.
            if not passed & {condition.question for condition in later.conditions}:
                yield _arrow(stop.id, later, OTHERWISE if passed else "")
            if not later.when:
                break
            passed |= later.questions


def _arrow(start: str, stop: _Stop, otherwise: str) -> str:
    label = stop.when or otherwise
    return f'    {start} -->|"{label}"| {stop.id}' if label else f"    {start} --> {stop.id}"


def _in_words(condition: Condition) -> str:
    wanted = ", ".join(condition.any_of)
    unwanted = f"niet {', '.join(condition.none_of)}" if condition.none_of else ""
    return f"{condition.question}: {' en '.join(filter(None, (wanted, unwanted)))}"
