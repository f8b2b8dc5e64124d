"""A flow as a Mermaid flowchart: the ids of the questions and the conditions on which they are asked."""

from collections.abc import Iterator
from dataclasses import dataclass

from wmo_core.flows.models import Condition, Flow, Question

OTHERWISE = "anders"
AGAIN = "nog een keer, in makkelijk lezen"


@dataclass(frozen=True)
class _Stop:
    """A question, or the box of a theme: where arrows come in and go out, and when it is passed through.

    A repeat stands once, also when it is about an onderwerp; its arrow says so instead of the conditions.
    """

    first: str
    last: str
    conditions: tuple[Condition, ...]
    is_repeat: bool = False

    @property
    def when(self) -> str:
        """Return the words on the arrow; empty for a question that everybody gets."""
        return AGAIN if self.is_repeat else " en ".join(map(_in_words, self.conditions))


def kaart(flow: Flow) -> str:
    """Return the map. Questions that come back for each onderwerp stand once in the box of their theme."""
    stops = list(_stops(flow))
    boxes = [line for theme in flow.themes for line in _theme_box(flow, theme)]
    return "\n".join(["flowchart TD", *boxes, *_arrows(stops)])


def _stops(flow: Flow) -> Iterator[_Stop]:
    drawn = set()
    for question in flow.questions:
        if question.part in flow.themes and question.part not in drawn:
            drawn.add(question.part)
            overview = flow.question(f"overzicht_{question.part}")
            yield _Stop(f"{question.part}_{question.template}", overview.id, overview.ask_if)
        elif question.repeats is not None:
            yield from () if question.template in drawn else (_repeat(question),)
            drawn.add(question.template or question.id)
        elif question.part not in flow.themes:
            yield _Stop(question.id, question.id, question.ask_if)


def _repeat(question: Question) -> _Stop:
    name = question.template or question.id
    return _Stop(name, name, (), is_repeat=True)


def _theme_box(flow: Flow, theme: str) -> Iterator[str]:
    of_theme = [question for question in flow.questions if question.part == theme]
    templates = dict.fromkeys(question.template for question in of_theme if question.template)
    onderwerpen = ", ".join(onderwerp.id for onderwerp in flow.onderwerpen if onderwerp.theme == theme)
    yield f'    subgraph {theme}["{theme}: voor elk gekozen onderwerp ({onderwerpen})"]'
    boxes = [f'{theme}_{template}["{template}"]' for template in templates]
    yield f"        {' --> '.join([*boxes, f'overzicht_{theme}'])}"
    yield "    end"


def _arrows(stops: list[_Stop]) -> Iterator[str]:
    for place, stop in enumerate(stops):
        passed: set[str] = set()
        for later in stops[place + 1 :]:
            # What looks at a question that is passed over is passed over too.
            if not passed & {condition.question for condition in later.conditions}:
                yield _arrow(stop.last, later, OTHERWISE if passed else "")
            if not later.when:
                break
            passed.add(later.last)


def _arrow(start: str, stop: _Stop, otherwise: str) -> str:
    label = stop.when or otherwise
    return f'    {start} -->|"{label}"| {stop.first}' if label else f"    {start} --> {stop.first}"


def _in_words(condition: Condition) -> str:
    wanted = ", ".join(condition.any_of)
    unwanted = f"niet {', '.join(condition.none_of)}" if condition.none_of else ""
    return f"{condition.question}: {' en '.join(filter(None, (wanted, unwanted)))}"
