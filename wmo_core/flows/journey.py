"""Where someone is in a flow: computed from the answers, never stored."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from wmo_core.flows.answers import Answer, Answers
from wmo_core.flows.models import Flow, Question, Step, steps_of


class PartState(StrEnum):
    """How far someone is with a part. The words for the resident stand in content (scherm/taken.toml)."""

    NOG_DOEN = "nog_doen"
    BEZIG = "bezig"
    KLAAR = "klaar"


@dataclass(frozen=True)
class PartProgress:
    """A part with the steps that this resident gets. ``opens``: its first open step, else its first."""

    part: str
    state: PartState
    steps: tuple[Step, ...]
    opens: Step


@dataclass(frozen=True)
class Journey:
    """The walk of one resident through one flow."""

    flow: Flow
    answers: Answers

    @cached_property
    def route(self) -> tuple[Question, ...]:
        """The questions this resident gets. An answer to a question that is dropped counts for nothing."""
        counted: dict[str, Answer] = {}
        route = list[Question]()
        for question in self.flow.questions:
            if question.is_asked(counted):
                route.append(question)
                if question.id in self.answers:
                    counted[question.id] = self.answers[question.id]
        return tuple(route)

    @cached_property
    def counted(self) -> dict[str, Answer]:
        """The answers to questions that are still asked, in the order of the flow."""
        return {q.id: self.answers[q.id] for q in self.route if q.id in self.answers}

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The steps on which something is asked, each with only the questions that are asked."""
        return steps_of(self.route)

    def step(self, step_id: str) -> Step | None:
        """Return one step with the questions that are asked on it, or None when nothing is."""
        return next((step for step in self.steps if step.id == step_id), None)

    def step_of(self, question_id: str) -> Step | None:
        """Return the step on which a question is asked, or None when it is not asked."""
        return next((step for step in self.steps if any(q.id == question_id for q in step.questions)), None)

    def after(self, step_id: str) -> Step | None:
        """Return the step that follows in the same part, or None. A dropped step has a place too."""
        steps = self._around(step_id)
        place = [step.id for step in steps].index(step_id)
        return next((step for step in map(self._asked, steps[place + 1 :]) if step), None)

    def before(self, step_id: str) -> Step | None:
        """Return the step that comes before in the same part, or None."""
        steps = self._around(step_id)
        place = [step.id for step in steps].index(step_id)
        return next((step for step in map(self._asked, reversed(steps[:place])) if step), None)

    def place(self, step_id: str) -> tuple[int, int]:
        """Return which step of its part this is, and of how many, as in "Vraag 2 van 3"."""
        steps = [step.id for step in map(self._asked, self._around(step_id)) if step]
        return steps.index(step_id) + 1, len(steps)

    def is_done(self, step: Step) -> bool:
        """Return whether someone has been at a step, and has answered what may not be left empty."""
        open_ids = {question.id for question in step.questions if question.id not in self.answers}
        needed = {question.id for question in step.questions if not question.optional}
        return not open_ids & needed and len(open_ids) < len(step.questions)

    @cached_property
    def parts(self) -> tuple[PartProgress, ...]:
        """The parts of this resident in their order, with how far each is."""
        found = ((part, tuple(step for step in self.steps if step.part == part)) for part in self.flow.parts)
        return tuple(self._progress(part, steps) for part, steps in found if steps)

    def next_part(self, after: str) -> PartProgress | None:
        """Return the first part still to do: of those that follow, then of those before. None: all is done.

        What is there only on request is no part to go to.
        """
        order = self.flow.parts
        place = order.index(after) + 1
        by_part = {progress.part: progress for progress in self.parts}
        following = (by_part[part] for part in (*order[place:], *order[:place]) if part in by_part)
        return next((progress for progress in following if self._is_to_do(progress)), None)

    @property
    def next_step(self) -> Step | None:
        """The first step that is still to do, or None when all is done."""
        return next((progress.opens for progress in self.parts if self._is_to_do(progress)), None)

    def _is_to_do(self, progress: PartProgress) -> bool:
        return progress.state is not PartState.KLAAR and progress.part not in self.flow.on_request

    def _progress(self, part: str, steps: tuple[Step, ...]) -> PartProgress:
        still_open = [step for step in steps if not self.is_done(step)]
        if not still_open:
            return PartProgress(part, PartState.KLAAR, steps, steps[0])
        begun = any(question.id in self.answers for step in steps for question in step.questions)
        state = PartState.BEZIG if begun else PartState.NOG_DOEN
        return PartProgress(part, state, steps, still_open[0])

    def _around(self, step_id: str) -> tuple[Step, ...]:
        """Return all steps of the part to which a step belongs. Raises KeyError for an unknown step."""
        part = next((step.part for step in self.flow.steps if step.id == step_id), None)
        if part is None:
            raise KeyError(step_id)
        return tuple(step for step in self.flow.steps if step.part == part)

    def _asked(self, step: Step) -> Step | None:
        return self.step(step.id)
