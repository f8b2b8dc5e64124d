"""The shape of a signpost rule: when there is something to discuss, on which step, and from which source."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

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

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    onderwerp: str
    step: Step
    general: bool = False
    voorzieningen: tuple[str, ...]
    source: Text
    when: Annotated[tuple[tuple[Condition, ...], ...], Field(min_length=1)]


class RuleFile(Record):
    """The rules of one theme, or the general ones, as they stand in their file."""

    rules: tuple[Rule, ...]
