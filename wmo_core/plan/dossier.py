"""Everything that one resident filled in: the shape of an answers file and of the copy in the browser tab."""

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from wmo_core.content.gemeenten import DEFAULT_GEMEENTE
from wmo_core.content.register import Register
from wmo_core.flows.answers import Answer, By
from wmo_core.flows.check import all_questions
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.flows.models import Question


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Dates(_Part):
    """The days that the resident knows. None: not yet, or not known."""

    melding: date | None = None
    aanvraag: date | None = None
    besluit: date | None = None


class PlanChoices(_Part):
    """What the resident changed in the plan: parts left out, own wording, own additions, a name."""

    left_out: tuple[str, ...] = ()
    edits: dict[str, str] = Field(default_factory=dict)
    additions: dict[str, str] = Field(default_factory=dict)
    name: str = Field(default="", max_length=200)


class Dossier(_Part):
    """All answers of one resident. Frozen: a change makes a new one."""

    version: Literal[1] = 1
    in_register: Register = Register.NL
    gemeente: str = DEFAULT_GEMEENTE
    answers: dict[str, Answer] = Field(default_factory=dict)
    dates: Dates = Dates()
    plan: PlanChoices = PlanChoices()

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
    def filled_by(self) -> By:
        """Return who fills this in: the resident, together with someone, or someone else."""
        answer = self.answers.get("voor_wie")
        chosen = answer.chosen[0] if answer and answer.chosen else ""
        return By(chosen) if chosen in set(By) else By.ZELF

    @property
    def is_empty(self) -> bool:
        """Return whether nothing was filled in yet."""
        return not self.answers and self.dates == Dates() and self.plan == PlanChoices()


def questions_of_all_flows() -> dict[str, Question]:
    """Return the questions of all flows by id."""
    return all_questions(*(load_flow(flow_id) for flow_id in flow_ids()))
