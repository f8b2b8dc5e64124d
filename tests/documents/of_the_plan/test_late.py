"""A plan that is made after its day says so, in every form, and names no day that has gone."""

from datetime import date

import pytest

from tests.documents.samples import WORDS
from tests.plan.examples import build_plan, example
from wmo_core.content.register import Register
from wmo_core.documents.plan_document import lines_of
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.documents.plan_json import plan_file
from wmo_core.plan.models import PersoonlijkPlan


def plan_made_on(day: date, register: Register) -> PersoonlijkPlan:
    dossier = example("bakker")
    return build_plan(dossier, made_on=day, register=register)


def before_the_blank(text: str) -> str:
    return text.partition("{")[0]


@pytest.mark.parametrize("register", Register)
def test_between_the_safe_day_and_the_last_one_the_last_is_named(register: Register) -> None:
    text = make(PlanFormat.TXT, plan_made_on(date(2025, 12, 27), register)).decode()
    assert "maandag 29 december 2025" in text and "25 december" not in text


@pytest.mark.parametrize("register", Register)
def test_after_the_besluit_the_plan_may_go_with_a_bezwaar(register: Register) -> None:
    dates = {"aanvraag": date(2026, 2, 2), "besluit": date(2026, 2, 9)}
    before = example("bakker")
    dossier = before.model_copy(update={"dates": before.dates.model_copy(update=dates)})
    plan, words = build_plan(dossier, made_on=date(2026, 2, 10), register=register), WORDS[register]
    text = make(PlanFormat.TXT, plan).decode()
    assert words.hand_in_decided in text and words.what_it_is_decided in text
    assert words.hand_in_late not in text


@pytest.mark.parametrize("register", Register)
def test_after_the_last_day_the_plan_is_given_all_the_same(register: Register) -> None:
    plan = plan_made_on(date(2026, 1, 6), register)
    found, words = plan_file(plan), WORDS[register]
    assert found.introduction == lines_of(words.what_it_is_late)
    assert found.hand_in == lines_of(words.hand_in_late)
    for form in (PlanFormat.TXT, PlanFormat.HTML):
        text = make(form, plan).decode()
        assert words.hand_in_late in text and words.what_it_is_late in text
        assert before_the_blank(words.hand_in_known) not in text and f"{words.what_it_is}\n" not in text
