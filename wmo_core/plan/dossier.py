"""Everything that one resident filled in: the shape of an answers file and of the copy in the browser tab."""

from datetime import date
from enum import StrEnum
from typing import Any, Literal

from pydantic import Field, model_validator

from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.gemeenten import Gemeente
from wmo_core.content.register import Register
from wmo_core.content.screens.brieven import KlachtOver
from wmo_core.flows.answers import MAX_WORDS, OPEN_OPTIONS, Answer, By
from wmo_core.flows.check import all_questions
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.flows.models import Question
from wmo_core.plan.files.before import opened
from wmo_core.plan.files.names import Files
from wmo_core.plan.files.unplaced import Pieces
from wmo_core.plan.people import MOST_PEOPLE, Network
from wmo_core.plan.week import MOST_ENTRIES, Week
from wmo_core.toml_file import Record


class OnderzoekKlaar(StrEnum):
    """Whether the onderzoek was done on the day of the aanvraag, as far as the resident knows."""

    JA = "ja"
    NEE = "nee"
    WEET_IK_NIET = "weet_ik_niet"


class Dates(Record):
    """The days that the resident knows. None: not yet, or not known; not asked for ``onderzoek_klaar``.

    ``melding_zonder_dag``: the resident says that there was a melding, and not on which day.
    ``verslag_gekregen``: the resident says that the verslag of the onderzoek is there (Wmo 2.3.2 lid 8).
    """

    melding: date | None = None
    melding_zonder_dag: bool = False
    aanvraag: date | None = None
    besluit: date | None = None
    onderzoek_klaar: OnderzoekKlaar | None = None
    verslag_gekregen: bool = False


class Suggestion(Record):
    """Other words for an item, from a helper. In no document until the resident takes them over."""

    text: str
    by: By


SOMEBODY = "iemand_anders"  # the option of wie_is_het for who is not named
MOST_NAME = 200  # characters
MOST_GEMEENTE = 60  # characters of the name of a municipality that is not in the list
MOST_DISCUSSED = 500  # more than there are signposts


class PlanChoices(Record):
    """What the resident changed in the plan: parts left out, own wording, own additions, a name.

    ``written_by``: who wrote an edit or an addition, by the id of its item; not known in an older file.
    ``discuss``: the ids of the rules that the resident chose to discuss; one of before may be gone.
    ``older``: those of the answers of before, to questions that are no longer asked, that the resident wants
    in the plan. Nothing is chosen beforehand.
    """

    left_out: tuple[str, ...] = ()
    edits: dict[str, str] = Field(default_factory=dict)
    suggestions: dict[str, Suggestion] = Field(default_factory=dict)
    written_by: dict[str, By] = Field(default_factory=dict)
    additions: dict[str, str] = Field(default_factory=dict)
    discuss: tuple[str, ...] = Field(default=(), max_length=MOST_DISCUSSED)
    older: tuple[str, ...] = ()
    name: str = Field(default="", max_length=MOST_NAME)


TALK_WORDS = 200  # characters; with this the whole card stays on one A4 in large type
MOST_POINTS = 3


class TalkCard(Record):
    """What the resident takes to the talk with the gemeente; everything may stay empty.

    ``points``: the ids of the items of the plan that matter most. None: not chosen yet.
    """

    points: tuple[str, ...] | None = Field(default=None, max_length=MOST_POINTS)
    own_point: str = Field(default="", max_length=TALK_WORDS)
    questions: str = Field(default="", max_length=TALK_WORDS)
    companion: str = Field(default="", max_length=TALK_WORDS)
    keep_doing: str = Field(default="", max_length=TALK_WORDS)
    not_about: str = Field(default="", max_length=TALK_WORDS)

    @property
    def words(self) -> dict[str, str]:
        """What the resident typed, by field."""
        return {name: text for name, text in self if isinstance(text, str)}


class LetterWords(Record):
    """What is wrong or missing in the verslag, why bezwaar; of a klacht: about whom, what, a wish."""

    klopt_niet: str = Field(default="", max_length=MAX_WORDS)
    ontbreekt: str = Field(default="", max_length=MAX_WORDS)
    reden: str = Field(default="", max_length=MAX_WORDS)
    klacht_over: KlachtOver | None = None
    gebeurd: str = Field(default="", max_length=MAX_WORDS)
    wens: str = Field(default="", max_length=MAX_WORDS)


class Dossier(Record):
    """All answers of one resident. Frozen: a change makes a new one.

    ``gemeente``: the id of one with a file of its own, else the code in the list. None: not chosen, or not in
    the list; then ``gemeente_name`` is what someone typed.
    ``version``: 1 for answers that began with the questions of before; what they hold more is never dropped.
    ``unplaced``: what an answers file or a tab held and this version has no place for.
    """

    version: Literal[1, 2] = 2
    in_register: Register = Register.NL
    gemeente: str | None = None
    gemeente_name: str = Field(default="", max_length=MOST_GEMEENTE)
    answers: dict[str, Answer] = Field(default_factory=dict)
    dates: Dates = Dates()
    plan: PlanChoices = PlanChoices()
    talk_card: TalkCard = TalkCard()
    letters: LetterWords = LetterWords()
    network: Network = Field(default=(), max_length=MOST_PEOPLE)
    week: Week = Field(default=(), max_length=MOST_ENTRIES)
    files: Files = Files()
    unplaced: Pieces = ()

    @model_validator(mode="before")
    @classmethod
    def _of_before(cls, given: Any) -> Any:
        """Open a file of before."""
        return opened(given) if isinstance(given, dict) and given.get("version") == 1 else given

    def with_answer(self, question_id: str, answer: Answer) -> "Dossier":
        """Return the dossier with this answer."""
        return self.model_copy(update={"answers": {**self.answers, question_id: answer}})

    def without_answer(self, question_id: str) -> "Dossier":
        """Return the dossier without an answer to this question."""
        answers = {key: answer for key, answer in self.answers.items() if key != question_id}
        return self.model_copy(update={"answers": answers})

    def with_plan(self, **changes: Any) -> "Dossier":
        """Return the dossier with other choices for the plan."""
        return self.model_copy(update={"plan": self.plan.model_copy(update=changes)})

    @property
    def local(self) -> Gemeente:
        """Return what is known of the municipality, with a blank for what nobody filled in."""
        return local_facts(self.gemeente, self.gemeente_name)

    @property
    def filled_by(self) -> By:
        """Return who fills this in: the resident, together with someone, or someone else."""
        answer = self.answers.get("voor_wie")
        chosen = answer.chosen[0] if answer and answer.chosen else ""
        return By(chosen) if chosen in set(By) else By.ZELF

    @property
    def about(self) -> str | None:
        """Return who this is about when someone else fills it in, as the id of an option; else None."""
        if self.filled_by is not By.ANDER:
            return None
        answer = self.answers.get("wie_is_het", Answer())
        return next((option for option in answer.chosen if option not in OPEN_OPTIONS), SOMEBODY)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing was filled in yet."""
        own = (self.dates, self.plan, self.talk_card, self.letters)
        around = self.network or self.week or self.unplaced
        return not self.answers and not around and own == (Dates(), PlanChoices(), TalkCard(), LetterWords())


def questions_of_all_flows() -> dict[str, Question]:
    """Return the questions of all flows by id."""
    return all_questions(*(load_flow(flow_id) for flow_id in flow_ids()))
