"""The shape of a flow: which questions there are, in which order, and when they are asked."""

from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict

from wmo_core.flows.answers import OPEN_OPTIONS, Answers

Kind = Literal["choice", "multi_choice", "text", "onderwerpen", "overview"]


class Frozen(BaseModel):
    """Base of all flow shapes: cannot change, refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Condition(Frozen):
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
        if self.any_of and not chosen.intersection(self.any_of):
            return False
        return not chosen.intersection(self.none_of)


class Question(Frozen):
    """One question. ``plan`` is the letter of its part in the persoonlijk plan (Wmo 2.3.2 lid 4)."""

    id: str
    part: str
    kind: Kind
    options: tuple[str, ...] = ()
    exclusive: tuple[str, ...] = ()
    ask_if: tuple[Condition, ...] = ()
    plan: str | None = None
    onderwerp: str | None = None
    template: str | None = None

    @property
    def all_options(self) -> tuple[str, ...]:
        """Return the own options and the open ones, in the order of the screen."""
        return self.options if self.kind == "overview" else self.options + OPEN_OPTIONS

    @property
    def may_choose_many(self) -> bool:
        """Return whether more than one option may be chosen."""
        return self.kind in ("multi_choice", "onderwerpen")

    def is_asked(self, answers: Answers) -> bool:
        """Return whether all conditions hold for the answers given before this question."""
        return all(condition.holds(answers) for condition in self.ask_if)


class Onderwerp(Frozen):
    """One subject in daily words, for one of the twelve resultaatvelden."""

    id: str
    theme: str
    resultaatveld: str
    wat_lukt_niet: tuple[str, ...]
    wat_helpt: tuple[str, ...]


class Flow(Frozen):
    """A list of questions whose conditions only look back."""

    id: str
    questions: tuple[Question, ...]
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

    @property
    def themes(self) -> tuple[str, ...]:
        """Return the themes in the order of the screen."""
        return tuple(dict.fromkeys(onderwerp.theme for onderwerp in self.onderwerpen))
