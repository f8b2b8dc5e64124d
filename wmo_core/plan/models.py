"""The persoonlijk plan as data: what the preview shows and what the documents print, and nothing else.

Every text in it is ready to read. It was chosen, typed or left out by the resident, or comes from the
content of one register. Wmo 2015 art. 2.3.2 lid 2 and lid 4.
"""

from datetime import date
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

from wmo_core.content.register import Register
from wmo_core.flows.answers import By
from wmo_core.plan.people import Network
from wmo_core.plan.week import Week

SectionLetter = Literal["A", "B", "C", "D", "E", "F", "G", "H"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PlanItem(_Part):
    """One answer in the plan. `words` is literal text of the resident and may hold newlines.

    `by` tells who gave it, where that is not the usual; `given_by` and `in_register` always, as far as known.
    `opens`: it stands at the head of the plan. `people` and `week` say the same as `lines`, to be drawn.
    """

    id: str
    label: str
    lines: tuple[str, ...] = ()
    words: str = ""
    talk: bool = False
    by: str = ""
    given_by: By | None = None
    in_register: Register | None = None
    opens: bool = False
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

    @property
    def items_below(self) -> tuple[PlanItem, ...]:
        """Return the items that stand in this part, and not at the head of the plan."""
        return tuple(item for item in self.items if not item.opens)


class PlanTerm(_Part):
    """A day that counts. `day` is `on` in words, or tells why the day is not known yet or that it has gone.

    `is_over`: the time to act is over. `kalenderdag` stays when the day that is named becomes a later one.
    """

    id: str
    label: str
    day: str
    on: date | None = None
    note: str = ""
    is_over: bool = False
    kalenderdag: date | None = None


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

    @property
    def opening(self) -> tuple[tuple[SectionLetter, PlanItem], ...]:
        """Return what opens the plan, each item with the letter of the part where it belongs."""
        return tuple(
            (section.letter, item) for section in self.sections for item in section.items if item.opens
        )

    @property
    def coming_terms(self) -> tuple[PlanTerm, ...]:
        """Return the terms whose day is known and has not gone."""
        return tuple(term for term in self.terms if term.on is not None and term.on >= self.made_on)

    @model_validator(mode="after")
    def _letters_in_order(self) -> Self:
        letters = [section.letter for section in self.sections]
        if letters != sorted(set(letters)):
            raise ValueError("De onderdelen van het plan staan niet één keer en op volgorde van A tot H.")
        return self
