"""The shape of a flow: which questions there are, in which order, and when they are asked."""

from functools import cached_property
from typing import Literal

from wmo_core.flows.answers import OPEN_OPTIONS, Answer, Answers
from wmo_core.toml_file import Record

Kind = Literal["choice", "multi_choice", "text", "onderwerpen", "overview"]


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


# The register of people who more often choose an option because it came last.
ASKED_AGAIN_IN: Literal["easy-read"] = "easy-read"


class Question(Record):
    """One question. ``plan`` is the letter of its part in the persoonlijk plan (Wmo 2.3.2 lid 4).

    ``mirrored``: half of the people see the options the other way round. ``repeats``: the earlier question
    that is asked once more here, in the other order.
    """

    id: str
    part: str
    kind: Kind
    options: tuple[str, ...] = ()
    exclusive: tuple[str, ...] = ()
    ask_if: tuple[Condition, ...] = ()
    plan: str | None = None
    onderwerp: str | None = None
    template: str | None = None
    mirrored: bool = False
    repeats: str | None = None

    @property
    def all_options(self) -> tuple[str, ...]:
        """Return the own options and the open ones, in the order of the screen."""
        return self.options if self.kind == "overview" else self.options + OPEN_OPTIONS

    @property
    def words_of(self) -> str:
        """Return the id of the question whose words this one has: its own, or of the question it repeats."""
        return self.repeats or self.id

    def options_on_screen(self, mirrored: bool) -> tuple[str, ...]:
        """Return all options as one person sees them; the open ones stay at the end."""
        turned = self.mirrored and mirrored is (self.repeats is None)
        own = len(self.options)
        return (self.options[::-1] if turned else self.options) + self.all_options[own:]

    @property
    def may_choose_many(self) -> bool:
        """Return whether more than one option may be chosen."""
        return self.kind in ("multi_choice", "onderwerpen")

    def is_asked(self, answers: Answers) -> bool:
        """Return whether all conditions hold for the answers given before this question.

        A repeat also needs a clear first answer, given in the register in which people are asked twice.
        """
        return all_hold(self.ask_if, answers) and (
            self.repeats is None or self._is_clear(answers.get(self.repeats))
        )

    def _is_clear(self, first: Answer | None) -> bool:
        if first is None or first.in_register != ASKED_AGAIN_IN:
            return False
        return not set(self.options).isdisjoint(first.chosen)


class Onderwerp(Record):
    """One subject in daily words, for one of the twelve resultaatvelden."""

    id: str
    theme: str
    resultaatveld: str
    wat_lukt_niet: tuple[str, ...]
    wat_helpt: tuple[str, ...]


class Flow(Record):
    """A list of questions whose conditions only look back.

    ``room``: how many questions that not everybody gets may stand on one route, besides those of the
    onderwerpen. A question that is needed always has room; a repeat gives way. ``most_screens``: what the
    longest walk with one onderwerp may have; ``controle`` checks it.
    """

    id: str
    questions: tuple[Question, ...]
    room: int = 0
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

    def takes_room(self, question: Question) -> bool:
        """Return whether not everybody gets this question, and no onderwerp brings it."""
        return question.part not in self.themes and bool(question.ask_if or question.repeats)

    @cached_property
    def themes(self) -> tuple[str, ...]:
        """Return the themes in the order of the screen."""
        return tuple(dict.fromkeys(onderwerp.theme for onderwerp in self.onderwerpen))
