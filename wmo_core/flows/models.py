"""The shape of a flow: which questions there are, on which screen, and when they are asked."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from pydantic import model_validator

from wmo_core.flows.answers import OPEN_OPTIONS, Answers
from wmo_core.toml_file import Record

Kind = Literal["choice", "multi_choice", "text", "onderwerpen"]


class Condition(Record):
    """Holds when the question is answered with one of ``any_of``, or with none of ``none_of``."""

    question: str
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()

    def holds(self, answers: Answers) -> bool:
        """Return whether the answers meet this condition. An unanswered question never does."""
        answer = answers.get(self.question)
        if answer is None:
            return False
        chosen = set(answer.chosen)
        if self.any_of and chosen.isdisjoint(self.any_of):
            return False
        return chosen.isdisjoint(self.none_of)


def all_hold(conditions: tuple[Condition, ...], answers: Answers) -> bool:
    """Return whether the answers meet all conditions. A plain loop: this runs for every rule and question."""
    for condition in conditions:
        if condition.question not in answers or not condition.holds(answers):
            return False
    return True


class Question(Record):
    """One question. ``plan`` is the letter of its part in the persoonlijk plan (Wmo 2.3.2 lid 4).

    ``step``: the screen on which it stands, with one or two others. ``optional``: it may be left empty.
    ``tells``: own words and "hier wil ik over praten" belong to it. ``more``: all of it stands behind "Meer
    vertellen". ``fills``: its options name an onderwerp and an option of this question of that onderwerp.
    """

    id: str
    part: str
    kind: Kind
    step: str
    options: tuple[str, ...] = ()
    exclusive: tuple[str, ...] = ()
    ask_if: tuple[Condition, ...] = ()
    plan: str | None = None
    onderwerp: str | None = None
    template: str | None = None
    optional: bool = False
    tells: bool = False
    more: bool = False
    fills: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _own_step(cls, written: Any) -> Any:
        """Give a question that names no step a step of its own."""
        if isinstance(written, dict) and "step" not in written and "id" in written:
            return {**written, "step": written["id"]}
        return written

    @property
    def all_options(self) -> tuple[str, ...]:
        """Return the own options and the open ones, in the order of the screen."""
        return self.options + OPEN_OPTIONS

    @property
    def may_choose_many(self) -> bool:
        """Return whether more than one option may be chosen."""
        return self.kind in ("multi_choice", "onderwerpen")

    def is_asked(self, answers: Answers) -> bool:
        """Return whether all conditions hold for the answers given on the steps before this one."""
        return all_hold(self.ask_if, answers)


@dataclass(frozen=True)
class Step:
    """One screen: one to three questions of one part."""

    id: str
    part: str
    questions: tuple[Question, ...]


class Onderwerp(Record):
    """One subject in daily words, for one of the twelve resultaatvelden."""

    id: str
    theme: str
    resultaatveld: str
    wat_lukt_niet: tuple[str, ...]
    wat_helpt: tuple[str, ...]


class Flow(Record):
    """A list of questions whose conditions only look back to earlier steps.

    ``on_request``: parts that nobody comes by who does not choose them. ``most_screens``: what the longest
    walk with one onderwerp may have; ``controle`` checks it. ``retired``: questions of before, that an older
    file may answer and that nobody gets any more.
    """

    id: str
    questions: tuple[Question, ...]
    retired: tuple[Question, ...] = ()
    on_request: tuple[str, ...] = ()
    most_screens: int | None = None
    onderwerpen: tuple[Onderwerp, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Question]:
        """Return the questions by their id."""
        return {question.id: question for question in self.questions}

    def question(self, question_id: str) -> Question:
        """Return one question. Raises KeyError for an unknown id."""
        return self.by_id[question_id]

    def onderwerp(self, onderwerp_id: str) -> Onderwerp:
        """Return one onderwerp. Raises KeyError for an unknown id."""
        return next(o for o in self.onderwerpen if o.id == onderwerp_id)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Return all steps in their order, each with all of its questions."""
        return steps_of(self.questions)

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """Return the parts in their order. An onderwerp is a part of its own."""
        return tuple(dict.fromkeys(question.part for question in self.questions))

    @cached_property
    def themes(self) -> tuple[str, ...]:
        """Return the themes of the onderwerpen, in the order of the screen where they are chosen."""
        return tuple(dict.fromkeys(onderwerp.theme for onderwerp in self.onderwerpen))


def steps_of(questions: Iterable[Question]) -> tuple[Step, ...]:
    """Return the questions by the step on which they stand; the loader keeps those together."""
    together: dict[str, list[Question]] = {}
    for question in questions:
        together.setdefault(question.step, []).append(question)
    return tuple(Step(step, found[0].part, tuple(found)) for step, found in together.items())
