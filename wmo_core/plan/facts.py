"""The persoonlijk plan as facts: what was said or proposed, by whom, and where it belongs. No words of ours.

Built once from the dossier (build.py); put in the words of a register after that (wording.py).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wmo_core.content.document.plan import DiscussStep, Section, TermId
from wmo_core.content.register import Register
from wmo_core.flows.answers import By
from wmo_core.plan.dates import NextStep
from wmo_core.plan.files.names import Files
from wmo_core.plan.people import Network
from wmo_core.plan.week import Week


class Origin(StrEnum):
    """Whether the resident chose or said it, or the app proposed it and the resident chose that too."""

    CHOSEN = "chosen"
    PROPOSED = "proposed"


@dataclass(frozen=True)
class Answered:
    """The options chosen at a question. ``for_others``: only what the resident does for others."""

    question: str
    chosen: tuple[str, ...]
    for_others: bool = False


@dataclass(frozen=True)
class Discussed:
    """What the app proposed on one step of the ladder and the resident chose: the ids of the rules."""

    step: DiscussStep
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Arranged:
    """What to arrange for a pgb: the ids of the situations in which help is needed."""

    situations: tuple[str, ...]


@dataclass(frozen=True)
class People:
    """The people around the resident."""

    network: Network


@dataclass(frozen=True)
class WeekHelp:
    """Who helps when."""

    week: Week


@dataclass(frozen=True)
class Added:
    """What was added to a section in own words."""


Said = Answered | Discussed | Arranged | People | WeekHelp | Added


@dataclass(frozen=True)
class Edit:
    """Words that stand in the plan instead of what was said first. ``by``: not known in an older file."""

    words: str
    by: By | None


@dataclass(frozen=True)
class PlanFact:
    """One thing in the plan. ``idea`` names its pictogram; ``opens``: it stands at the head of the plan.

    ``helper_words``: what who filled it in for the resident sees or says, beside what the resident says.
    """

    id: str
    section: Section
    said: Said
    idea: str = ""
    onderwerp: str | None = None
    own_words: str = ""
    helper_words: str = ""
    talk: bool = False
    given_by: By | None = None
    in_register: Register | None = None
    opens: bool = False
    edit: Edit | None = None

    @property
    def origin(self) -> Origin:
        """Return whether the app named this first. Words instead of a proposal are the resident's own."""
        is_proposed = isinstance(self.said, Discussed) and self.edit is None
        return Origin.PROPOSED if is_proposed else Origin.CHOSEN


@dataclass(frozen=True)
class SectionFacts:
    """One section with what stands in it: first what belongs to no onderwerp."""

    section: Section
    facts: tuple[PlanFact, ...]


@dataclass(frozen=True)
class TermFact:
    """A term: the day to act, and the last day under the Algemene termijnenwet where that is a later one.

    ``is_over``: both have gone; ``day`` is the last one. ``kalenderdag`` stays when ``day`` becomes later.
    ``last_is_known``: not while the feestdagen of that year are not known.
    """

    id: TermId
    day: date
    kalenderdag: date
    last_day: date | None = None
    is_over: bool = False
    last_is_known: bool = True


@dataclass(frozen=True)
class AanvraagFrom:
    """From this day on an aanvraag counts in any case (Wmo 2.3.2 lid 9). None: see last_is_known.

    ``may_be_now``: that day is there.
    """

    day: date | None
    may_be_now: bool = False


@dataclass(frozen=True)
class NoBesluitDay:
    """An early aanvraag starts no time for a besluit. ``again_from``: None when it may count after all.

    ``may_be_now``: the day from which a new aanvraag counts in any case is there.
    """

    again_from: date | None
    may_be_now: bool = False


DeadlineFact = TermFact | AanvraagFrom | NoBesluitDay


@dataclass(frozen=True)
class OpenQuestion:
    """A question on the way of this resident without an answer, that the plan would tell."""

    question: str
    section: Section
    onderwerp: str | None


@dataclass(frozen=True)
class PlanFacts:
    """All that goes to the gemeente: what the resident left out is not in it.

    ``about``: who the resident is to who filled it in, as the id of an option; see Dossier.about.
    """

    made_on: date
    gemeente: str
    name: str
    filled_by: By
    about: str | None
    sections: tuple[SectionFacts, ...]
    deadlines: tuple[DeadlineFact, ...]
    next_step: NextStep
    open: tuple[OpenQuestion, ...]
    files: Files
