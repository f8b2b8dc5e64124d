"""The persoonlijk plan in the words of one register: what the preview shows and the documents print.

Every text in it is ready to read. It was chosen, typed or left out by the resident, or comes from the
content of one register. The ids beside the texts are for a program. Wmo 2015 art. 2.3.2 lid 2 and lid 4.
"""

from datetime import date
from typing import Self

from pydantic import model_validator

from wmo_core.content.document.plan import PlanWords, Section
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.flows.answers import By
from wmo_core.plan.dates import plan_days
from wmo_core.plan.facts import Origin
from wmo_core.plan.files.names import Files
from wmo_core.plan.people import Network
from wmo_core.plan.week import Week
from wmo_core.toml_file import Record

PLAN_DEADLINE = "plan"  # the id of the day on which the plan is handed in
BEZWAAR_DEADLINE = "bezwaar"  # of the last day to object: then there is a besluit


class PlanItem(Record):
    """One answer in the plan. `words` is literal text of the resident and may hold newlines.

    `by` tells who gave it, where that is not the usual; `given_by` and `in_register` always, as far as known.
    `opens`: it stands at the head of the plan. `people` and `week` say the same as `lines`, to be drawn.
    `helper_words` are those of who filled it in for the resident; `words_label` and `helper_label` say who
    says what. `chosen_ids` are options of `question`: no more than `lines` tell. The rules
    behind a proposal stay out: their ids could tell what somebody left out.
    """

    id: str
    label: str
    lines: tuple[str, ...] = ()
    words: str = ""
    words_label: str = ""
    helper_words: str = ""
    helper_label: str = ""
    talk: bool = False
    by: str = ""
    given_by: By | None = None
    in_register: Register | None = None
    opens: bool = False
    pictogram: str | None = None
    group: str = ""
    people: Network = ()
    week: Week = ()
    origin: Origin = Origin.CHOSEN
    question: str | None = None
    onderwerp: str | None = None
    chosen_ids: tuple[str, ...] = ()

    @property
    def has_words(self) -> bool:
        """Return whether somebody wrote something here."""
        return bool(self.words.strip() or self.helper_words.strip())


class Placed(Record):
    """An item with the section where it belongs. `first`: what it said before it was edited."""

    section: Section
    item: PlanItem
    first: PlanItem | None = None


class OpenItem(Record):
    """A question without an answer, by what the plan would call it. Not in the plan, but good to know."""

    id: str
    section: Section
    label: str
    group: str = ""


class NextStepInWords(Record):
    """What comes next, when, and what follows on it."""

    what: str
    when: str
    after: str


class PlanSection(Record):
    """Section A to G is art. 2.3.2 lid 4 onder a to g; H is the wish of lid 2. `empty`: for no items."""

    id: Section
    title: str
    explanation: str = ""
    items: tuple[PlanItem, ...] = ()
    empty: str

    @property
    def items_below(self) -> tuple[PlanItem, ...]:
        """Return the items that stand in this section, and not at the head of the plan."""
        return tuple(item for item in self.items if not item.opens)


class Deadline(Record):
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


class PersoonlijkPlan(Record):
    """The draft plan of one resident in one register. `words` are the sentences around what was said."""

    in_register: Register
    made_on: date
    gemeente: str
    name: str = ""
    filled_by: str = ""
    sections: tuple[PlanSection, ...]
    deadlines: tuple[Deadline, ...] = ()
    next_step: NextStepInWords
    open: tuple[OpenItem, ...] = ()
    files: Files = Files()
    words: PlanWords

    @property
    def opening(self) -> tuple[tuple[Section, PlanItem], ...]:
        """Return what opens the plan, each item with the section where it belongs."""
        return tuple((section.id, item) for section in self.sections for item in section.items if item.opens)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing stands in the plan."""
        return not any(section.items for section in self.sections)

    @property
    def state(self) -> str:
        """How far the plan is: the same word on screen and on paper. One without an answer is not ready."""
        return self.words.subtitle_empty if self.is_empty else self.words.subtitle

    @property
    def introduction(self) -> str:
        """What the plan is, and whether it comes before the onderzoek, late, or after the besluit."""
        if self.is_decided:
            return self.words.what_it_is_decided
        own = self._own_deadline
        return self.words.what_it_is_late if own and own.is_over else self.words.what_it_is

    @property
    def hand_in(self) -> str:
        """By which day the plan is handed in, that the day has gone, how many days there are for it; or where
        it still fits once there is a besluit.
        """
        if self.is_decided:
            return self.words.hand_in_decided
        own = self._own_deadline
        if own is None:
            return fill(self.words.hand_in_unknown, {"plan_dagen": str(plan_days(self.made_on))})
        return self.words.hand_in_late if own.is_over else fill(self.words.hand_in_known, {"dag": own.day})

    @property
    def is_decided(self) -> bool:
        """Return whether there is a besluit."""
        return any(deadline.id == BEZWAAR_DEADLINE for deadline in self.deadlines)

    @property
    def _own_deadline(self) -> Deadline | None:
        return next((deadline for deadline in self.deadlines if deadline.id == PLAN_DEADLINE), None)

    @property
    def coming_deadlines(self) -> tuple[Deadline, ...]:
        """The days that are known and have not gone."""
        return tuple(each for each in self.deadlines if each.on is not None and each.on >= self.made_on)

    @property
    def lapsed(self) -> dict[str, date]:
        """The days that were in a calendar and count no longer, by the id of what they were for."""
        coming = {each.id for each in self.coming_deadlines}
        return {name: day for name, day in self.files.moved.items() if name not in coming}

    @model_validator(mode="after")
    def _sections_in_order(self) -> Self:
        sections = [section.id for section in self.sections]
        if sections != sorted(set(sections)):
            raise ValueError("De onderdelen van het plan staan niet één keer en op volgorde van A tot H.")
        return self
