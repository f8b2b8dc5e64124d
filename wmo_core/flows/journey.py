"""Where someone is in a flow: computed from the answers, never stored."""

from dataclasses import dataclass
from functools import cached_property

from wmo_core.flows.answers import Answer, Answers
from wmo_core.flows.models import Flow, Question


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
            if question.is_asked(counted) and self._has_room(question, route):
                route.append(question)
                if question.id in self.answers:
                    counted[question.id] = self.answers[question.id]
        return tuple(route)

    def _has_room(self, question: Question, route: list[Question]) -> bool:
        """Return whether a question still fits: only a repeat gives way to what came before."""
        return question.repeats is None or sum(map(self.flow.takes_room, route)) < self.flow.room

    @cached_property
    def counted(self) -> dict[str, Answer]:
        """The answers to questions that are still asked, in the order of the flow."""
        return {q.id: self.answers[q.id] for q in self.route if q.id in self.answers}

    @property
    def next_question(self) -> Question | None:
        """The first question without an answer, or None when all are answered."""
        return next((question for question in self.route if question.id not in self.answers), None)

    def after(self, question_id: str) -> Question | None:
        """Return the question that follows on this route, or None at the end."""
        ids = [question.id for question in self.route]
        if question_id not in ids:
            return self.next_question
        place = ids.index(question_id) + 1
        return self.route[place] if place < len(ids) else None

    def before(self, question_id: str) -> Question | None:
        """Return the question that comes before on this route, or None at the start."""
        ids = [question.id for question in self.route]
        place = ids.index(question_id) if question_id in ids else len(ids)
        return self.route[place - 1] if place > 0 else None

    def may_show(self, question_id: str) -> bool:
        """Return whether this question may be shown: on the route, and no earlier question is open."""
        for question in self.route:
            if question.id == question_id:
                return True
            if question.id not in self.answers:
                return False
        return False

    def of_part(self, part: str) -> tuple[Question, ...]:
        """Return the answered questions of one part, without its overview."""
        return tuple(
            q for q in self.route if q.part == part and q.kind != "overview" and q.id in self.answers
        )
