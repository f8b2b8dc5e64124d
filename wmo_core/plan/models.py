"""The persoonlijk plan as data: what the preview shows and what the documents print, and nothing else.

Every text in it is ready to read. It was chosen, typed or left out by the resident, or comes from the
content of one register. Wmo 2015 art. 2.3.2 lid 2 and lid 4.
"""

from datetime import date
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

from wmo_core.content.register import Register
from wmo_core.plan.network import Network
from wmo_core.plan.week import Week

SectionLetter = Literal["A", "B", "C", "D", "E", "F", "G", "H"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PlanItem(_Part):
    """One answer in the plan. `words` is literal text of the resident and may hold newlines.

    `people` and `week` say the same as `lines`, to be drawn.
    """

    id: str
    label: str
    lines: tuple[str, ...] = ()
    words: str = ""
    talk: bool = False
    by: str = ""
    pictogram: str | None = None
    group: str = ""
    people: Network = ()
    week: Week = ()


class PlanSection(_Part):
    """Section A to G is art. 2.3.2 lid 4 onder a to g; H is the wish of lid 2. `empty`: for no items."""

    letter: SectionLetter
    title: str
    explanation: str = ""
    items: tuple[PlanItem, ...] = ()
    empty: str


class PlanTerm(_Part):
    """A day that counts. `day` is `on` in words, or tells why the day is not known yet."""

    id: str
    label: str
    day: str
    on: date | None = None
    note: str = ""


class PersoonlijkPlan(_Part):
    """The draft plan of one resident in one register. `fixed` holds the sentences of document/plan.toml."""

    in_register: Register
    made_on: date
    gemeente: str
    title: str
    name: str = ""
    filled_by: str = ""
    sections: tuple[PlanSection, ...]
    terms: tuple[PlanTerm, ...] = ()
    talk_label: str
    words_label: str
    fixed: dict[str, str]

    @model_validator(mode="after")
    def _letters_in_order(self) -> Self:
        letters = [section.letter for section in self.sections]
        if letters != sorted(set(letters)):
            raise ValueError("De onderdelen van het plan staan niet één keer en op volgorde van A tot H.")
        return self
