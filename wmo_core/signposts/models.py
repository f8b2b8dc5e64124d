"""The shape of a signpost rule: when there is something to discuss, on which step, and from which source."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from wmo_core.flows.answers import Answers
from wmo_core.flows.models import Condition, all_hold
from wmo_core.law.voorzieningen import Kind
from wmo_core.toml_file import Record, Text

ALGEMEEN = "algemeen"


class Step(StrEnum):
    """The steps of the ladder, in the order in which the college looks (Wmo 2.3.2 lid 4, 2.3.5 lid 3)."""

    ZELF = "zelf"
    HUISGENOTEN = "huisgenoten"
    MANTELZORG_EN_NETWERK = "mantelzorg_en_netwerk"
    GEWONE_DINGEN = "gewone_dingen"
    ALGEMENE_VOORZIENING = "algemene_voorziening"
    ANDERE_WET = "andere_wet"
    MAATWERKVOORZIENING = "maatwerkvoorziening"


# A person is no voorziening: the first three steps name none.
KIND_OF_STEP = {
    Step.GEWONE_DINGEN: Kind.ALGEMEEN_GEBRUIKELIJK,
    Step.ALGEMENE_VOORZIENING: Kind.ALGEMENE_VOORZIENING,
    Step.ANDERE_WET: Kind.ANDERE_WET,
    Step.MAATWERKVOORZIENING: Kind.MAATWERKVOORZIENING,
}


class Group(Record):
    """Holds when all of ``all`` hold and none of ``unless``; one about an unanswered question never does."""

    all: tuple[Condition, ...] = ()
    unless: tuple[Condition, ...] = ()

    def holds(self, answers: Answers) -> bool:
        """Return whether the answers lead here, and nothing in them speaks against it."""
        return all_hold(self.all, answers) and not any(each.holds(answers) for each in self.unless)


class Rule(Record):
    """One thing to discuss. It fires when one group in ``when`` holds; ``[[]]`` always does.

    The words stand in content/<register>/uitkomst under the same id. ``onderwerp`` may be "algemeen".
    ``general``: it informs, and is nothing that a resident wants to discuss: it does not come in the plan.
    ``urgent``: it cannot wait until the plan is done.
    """

    id: str
    onderwerp: str
    step: Step
    general: bool = False
    urgent: bool = False
    voorzieningen: tuple[str, ...]
    source: str
    when: tuple[Group, ...]


class WrittenCondition(Record):
    """A condition as it stands in a file: about one question, or about that question of each onderwerp.

    ``any_of``: one of these was chosen. ``none_of``: none of these was, also where nothing was answered.
    """

    question: str | None = None
    each_onderwerp: Text | None = None
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _about_one_thing(self) -> Self:
        if (self.question is None) is (self.each_onderwerp is None):
            raise ValueError("question of each_onderwerp")
        return self

    @property
    def is_about_one(self) -> bool:
        """Return whether this must hold at one onderwerp, whichever it is."""
        return self.each_onderwerp is not None and bool(self.any_of)

    def needed(self, onderwerp_id: str) -> Iterator[Condition]:
        """Yield what must have been chosen; of ``each_onderwerp`` for one onderwerp."""
        if self.any_of or not self.none_of:
            question = self.question or f"{onderwerp_id}.{self.each_onderwerp}"
            yield Condition(question=question, any_of=self.any_of)

    def forbidden(self, everywhere: Iterable[str]) -> Iterator[Condition]:
        """Yield what must not have been chosen; of ``each_onderwerp`` for all of them."""
        if self.none_of:
            asked = (f"{onderwerp}.{self.each_onderwerp}" for onderwerp in everywhere)
            for question in [self.question] if self.question else asked:
                yield Condition(question=question, any_of=self.none_of)


class WrittenRule(Record):
    """A rule as it stands in a file. A group with ``each_onderwerp`` stands for a group per onderwerp."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    onderwerp: str
    step: Step
    general: bool = False
    urgent: bool = False
    voorzieningen: tuple[str, ...]
    source: Text
    when: Annotated[tuple[tuple[WrittenCondition, ...], ...], Field(min_length=1)]

    def expand(self, onderwerpen: Iterable[str]) -> Rule:
        """Return the rule with its groups written out."""
        everywhere = tuple(onderwerpen)
        groups = (
            _group(written, onderwerp, everywhere)
            for written in self.when
            for onderwerp in (
                everywhere if any(each.each_onderwerp and each.any_of for each in written) else ("",)
            )
        )
        return Rule(**{**self.model_dump(exclude={"when"}), "when": tuple(groups)})


def _group(written: tuple[WrittenCondition, ...], onderwerp: str, everywhere: tuple[str, ...]) -> Group:
    return Group(
        all=tuple(condition for each in written for condition in each.needed(onderwerp)),
        unless=tuple(condition for each in written for condition in each.forbidden(everywhere)),
    )


class RuleFile(Record):
    """The rules of one theme, or the general ones, as they stand in their file."""

    rules: tuple[WrittenRule, ...]
