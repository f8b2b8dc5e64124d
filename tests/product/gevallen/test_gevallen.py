"""Cases that a lawyer can read: facts, what the law makes of them, the article and why."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from wmo_core.content.formatting import day_in_words, short_day
from wmo_core.content.letters import LetterId
from wmo_core.content.register import Register
from wmo_core.law.termijnen import Termijn, termijnen
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dates import GivePlan, next_step
from wmo_core.plan.dossier import Dates, Dossier, LetterWords
from wmo_core.plan.letter_moments import letters_of
from wmo_core.plan.letters import build_letter
from wmo_core.plan.wording import word_plan

HERE = Path(__file__).parent
GEEN = "geen"  # there is no such term


def cases(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((HERE / name).read_text(encoding="utf-8"))["gevallen"]
    return found


TERMS, LETTERS = cases("termijnen.toml"), cases("brieven.toml")


def name_of(case: dict[str, Any]) -> str:
    return str(case["naam"])


def shown(value: Termijn | date | None) -> object:
    """Return a day or a term as a case has it."""
    if isinstance(value, Termijn):
        return [day for day in (value.kalenderdag, value.uiterste_dag) if day is not None]
    return GEEN if value is None else value


def test_there_are_enough_cases_and_each_tells_its_article_and_why() -> None:
    assert len(TERMS) + len(LETTERS) >= 35
    for case in (*TERMS, *LETTERS):
        assert case["feiten"] and case["artikel"].startswith(("Wmo ", "Awb ", "Atw ")) and case["waarom"]


@pytest.mark.parametrize("case", TERMS, ids=name_of)
def test_the_days_of_a_case(case: dict[str, Any]) -> None:
    is_done = case.get("onderzoek_klaar", False)
    found = termijnen(case["melding"], case.get("aanvraag"), case.get("besluit"), onderzoek_klaar=is_done)
    assert {name: shown(getattr(found, name)) for name in case["dagen"]} == case["dagen"]
    assert sorted(found.niet_bekend) == sorted(case.get("niet_bekend", ()))


def dossier_of(case: dict[str, Any]) -> Dossier:
    dates = Dates.model_validate({name: case[name] for name in Dates.model_fields if name in case})
    return Dossier(dates=dates, letters=LetterWords(klacht_over=case.get("klacht_over")))


@pytest.mark.parametrize("case", LETTERS, ids=name_of)
def test_the_letters_of_a_case(case: dict[str, Any]) -> None:
    dossier, today = dossier_of(case), case["vandaag"]
    found = letters_of(dossier, today)
    assert list(found) == case["brieven"]
    assert not set(case.get("niet", ())) & set(found)
    assert set(case.get("niet", ())) <= set(LetterId)
    step = next_step(dossier.dates, today)
    assert ("plan" if isinstance(step, GivePlan) else step.id) == case["stap"]


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("case", LETTERS, ids=name_of)
def test_nothing_of_a_case_names_a_day_that_has_gone_as_a_day_to_act(
    case: dict[str, Any], register: Register
) -> None:
    dossier, today = dossier_of(case), case["vandaag"]
    plan = word_plan(plan_facts(dossier, today), register)
    step = plan.next_step
    told = [plan.hand_in, step.what, step.when, step.after]
    told += [each.day for each in plan.deadlines if not each.is_over and each.id != "aanvraag"]
    told += [build_letter(each, dossier, plan).when for each in letters_of(dossier, today) if each in TO_ACT]
    for days in range(1, 100):
        gone = today - timedelta(days=days)
        assert not [text for text in told if day_in_words(gone) in text or f" {short_day(gone)}" in text]


TO_ACT = {LetterId.PLAN_GEVEN, LetterId.PLAN_LATER, LetterId.BEZWAAR}  # they say by when
