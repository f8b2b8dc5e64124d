"""Plans of anybody, saved as a file and opened again."""

import json
from datetime import date
from random import Random
from typing import Any

from tests.flows.some_answer import some_answer
from tests.plan.examples import build_plan
from wmo_core.content.document.plan import SECTIONS
from wmo_core.content.register import Register
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.flows.answers import Answer, By
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.look_round import looked_round
from wmo_core.plan.build import addition_item, all_facts
from wmo_core.plan.dossier import Dates, Dossier, PlanChoices
from wmo_core.plan.files.reading import read_dossier
from wmo_core.plan.files.unplaced import IN_PLAN
from wmo_core.plan.people import CIRCLES, Person
from wmo_core.plan.week import DAY_PARTS, WeekEntry
from wmo_core.plan.week import DAYS as WEEK_DAYS
from wmo_core.signposts.loader import load_rules

DAY = date(2025, 12, 19)
WORDS = ("Zo wil ik het.", "Jan, Piet en <b>Klaas</b>\nen ik", "é\u0301 \U0001f600")
Table = dict[str, Any]


def told(dossier: Dossier, made_on: date = DAY) -> Table:
    found: Table = json.loads(make(PlanFormat.JSON, build_plan(dossier, made_on=made_on)))
    return found


def opened(plan: Table) -> Dossier:
    """Return the answers of who opens this plan in the app."""
    return read_dossier(json.loads(answers_in(json.dumps(plan).encode())), DAY).dossier


def items(plan: Table) -> list[Table]:
    """Return what the plan says, without who says it in whose words: of two partners nobody knows which."""
    parts = [("", plan["opening"]), *((each["letter"], each) for each in plan["sections"])]
    return [
        {"letter": letter, **each, "id": each["question"] or each["id"], "helper_label": ""}
        for letter, part in parts
        for each in part["items"]
    ]


def kept(dossier: Dossier) -> list[list[str]]:
    """Return what is kept in the old words of a plan."""
    return [list(each.texts) for each in dossier.unplaced if each.path == (IN_PLAN,)]


def is_said(item: Table, again: list[Table], pieces: list[list[str]]) -> bool:
    """Return whether an item of a plan is in the plan again, or else in its old words beside it.

    Of what the app proposed each line counts for itself.
    """
    old = {text for piece in pieces if item["label"] in piece for text in piece}
    now = {line for each in again if is_part(each, item) for line in each["chosen"]}
    said = {each for each in (*item["chosen"], item["words"], item["helper_words"]) if each.strip()}
    return item in again or (said - now <= old and bool(old))


def is_part(item: Table, whole: Table) -> bool:
    """Return whether an item is the other one, or some of what the app proposed in it."""
    return item == whole or (
        whole["origin"] == "proposed"
        and item == {**whole, "chosen": [each for each in whole["chosen"] if each in item["chosen"]]}
    )


def somebody(chance: Random) -> Dossier:
    """Return someone who answered anything, and changed anything in the plan."""
    begun = Dossier(
        in_register=chance.choice(list(Register)),
        gemeente=chance.choice([None, "voorbeeldgemeente"]),
        answers=_answers(chance),
        dates=chance.choice([Dates(), Dates(melding=date(2025, 12, 18))]),
        plan=_choices(chance),
        network=tuple(
            Person(name=chance.choice(WORDS), circle=circle, what=chance.choice(["", WORDS[0]]))
            for circle in CIRCLES
            if chance.random() < 0.5
        ),
        week=tuple(
            WeekEntry(day=chance.choice(WEEK_DAYS), part=part, who=chance.choice(WORDS))
            for part in DAY_PARTS
            if chance.random() < 0.5
        ),
    )
    return _changed(begun, chance)


def _answers(chance: Random) -> dict[str, Answer]:
    """Return answers given step by step, and to what is asked elsewhere or was asked before."""
    flow, answers = load_flow("zelftest"), dict[str, Answer]()
    while (step := Journey(flow, answers).next_step) is not None:
        answers |= {asked.id: some_answer(asked, chance) for asked in step.questions}
        answers = looked_round(flow, answers)
    others = (*load_flow("keuzes").questions, *load_flow("pgb").questions, *flow.retired)
    answers |= {asked.id: some_answer(asked, chance) for asked in others}
    return {name: _marked(answer, chance) for name, answer in answers.items()}


def _choices(chance: Random) -> PlanChoices:
    return PlanChoices(
        name=chance.choice(["", "Ans de Vries"]),
        discuss=tuple(rule.id for rule in load_rules() if chance.random() < 0.7),
        additions={section: chance.choice(WORDS) for section in SECTIONS if chance.random() < 0.3},
        older=tuple(each.id for each in load_flow("zelftest").retired if chance.random() < 0.5),
        written_by={addition_item(section): chance.choice(list(By)) for section in SECTIONS},
    )


def _marked(answer: Answer, chance: Random) -> Answer:
    return answer.model_copy(update={"talk": chance.random() < 0.3, "by": chance.choice(list(By))})


def _changed(dossier: Dossier, chance: Random) -> Dossier:
    """Return it with some items left out, some in other words, and parts left out."""
    names = [fact.id for fact in all_facts(dossier)]
    edits = {name: chance.choice(WORDS) for name in names if chance.random() < 0.15}
    return dossier.with_plan(
        left_out=tuple(name for name in (*names, *SECTIONS) if chance.random() < 0.12),
        edits=edits,
        written_by=dossier.plan.written_by
        | {name: chance.choice(list(By)) for name in edits if chance.random() < 0.7},
    )


def check_round(dossier: Dossier) -> None:
    """Save a plan, open it and make a plan again: it says the same, and nothing that it did not say."""
    plan = told(dossier)
    if not items(plan):
        return
    answers = opened(plan)
    again, pieces = told(answers), kept(answers)
    assert [each for each in items(plan) if not is_said(each, items(again), pieces)] == []
    assert [each for each in items(again) if not any(is_part(each, whole) for whole in items(plan))] == []
    for name in ("in_register", "name", "gemeente", "filled_by"):
        assert again[name] == plan[name]
