"""The words of the step that comes next, and of what was agreed (document/plan.toml, [next_step])."""

from typing import Annotated, Literal

from wmo_core.content.records import Text, filled
from wmo_core.toml_file import ForEach, Record

OnADay = Literal["onderzoek", "besluit", "bezwaar"]
AtAnyTime = Literal["aanvraag", "besluit_te_laat", "na_besluit", "navragen", "aanvraag_na_verslag"]
BeforePlan = Literal["melding", "dag_van_melding"]


class FreeStepWords(Record):
    """What comes next, when, and what follows on it."""

    what: Text
    when: Text
    after: Text


class BeforePlanWords(Record):
    """What comes before the plan can be given, and within how many days after the melding that is."""

    what: Text
    when: Text
    after: Annotated[str, filled("plan_dagen")]


class DayStepWords(Record):
    """The same for a step with a last day."""

    what: Text
    when: Annotated[str, filled("dag")]
    after: Text


class PlanStepWords(Record):
    """The plan goes to the gemeente; the day in ``after`` is that of the onderzoek."""

    what: Text
    when: Annotated[str, filled("dag")]
    after: Annotated[str, filled("dag")]


class NextStepWords(Record):
    """The step that comes next, and the lines for what is agreed in the talk."""

    title: Text
    what_label: Text
    when_label: Text
    after_label: Text
    agreed_title: Text
    agreed_what: Text
    agreed_day: Text
    teach_back: Text
    before_plan: ForEach[BeforePlan, BeforePlanWords]
    plan: PlanStepWords
    on_a_day: ForEach[OnADay, DayStepWords]
    at_any_time: ForEach[AtAnyTime, FreeStepWords]
