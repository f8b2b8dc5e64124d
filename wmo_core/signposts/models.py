"""The shape of a signpost rule: when there is something to discuss, on which step, and from which source."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from wmo_core.flows.models import Condition
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


class Rule(Record):
    """One thing to discuss. It fires when all conditions of one group in ``when`` hold; ``[[]]`` always does.

    The words stand in content/<register>/uitkomst under the same id. ``onderwerp`` may be "algemeen".
    ``general``: it informs, and is nothing that a resident wants to discuss: it does not come in the plan.
    """

    id: str
    onderwerp: str
    step: Step
    general: bool = False
    voorzieningen: tuple[str, ...]
    source: str
    when: tuple[tuple[Condition, ...], ...]


class WrittenCondition(Record):
    """A condition as it stands in a file: about one question, or about that question of each onderwerp."""

    question: str | None = None
    each_onderwerp: Text | None = None
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _about_one_thing(self) -> Self:
        if (self.question is None) is (self.each_onderwerp is None):
            raise ValueError("question of each_onderwerp")
        return self

    def of(self, onderwerp_id: str) -> Condition:
        """Return the condition for one onderwerp."""
        question = self.question or f"{onderwerp_id}.{self.each_onderwerp}"
        return Condition(question=question, any_of=self.any_of, none_of=self.none_of)


class WrittenRule(Record):
    """A rule as it stands in a file. A group with ``each_onderwerp`` stands for a group per onderwerp."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    onderwerp: str
    step: Step
    general: bool = False
    voorzieningen: tuple[str, ...]
    source: Text
    when: Annotated[tuple[tuple[WrittenCondition, ...], ...], Field(min_length=1)]

    def expand(self, onderwerpen: Iterable[str]) -> Rule:
        """Return the rule with its groups written out."""
        everywhere = tuple(onderwerpen)
        groups = (
            tuple(condition.of(onderwerp) for condition in group)
            for group in self.when
            for onderwerp in (everywhere if any(each.each_onderwerp for each in group) else ("",))
        )
        return Rule(**{**self.model_dump(exclude={"when"}), "when": tuple(groups)})


class RuleFile(Record):
    """The rules of one theme, or the general ones, as they stand in their file."""

    rules: tuple[WrittenRule, ...]
