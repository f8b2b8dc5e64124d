"""The plans of the invented residents, word for word as someone read and approved them.

A change of words shows up here. Read the new text as the neighbour would; then run ``make golden``.
"""

from pathlib import Path

import pytest

from tests.approved import check_approved
from tests.plan.examples import build_plan, example, in_words
from tests.plan.fits import first_fault
from tests.product.examples import DAYS
from wmo_core.content.register import Register
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dates import check_dates
from wmo_core.product import MIJN_WMO_PLAN

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize("name", DAYS)
def test_the_plan_reads_as_approved(name: str, register: Register, pytestconfig: pytest.Config) -> None:
    text = in_words(build_plan(example(name), made_on=DAYS[name], register=register))
    check_approved(GOLDEN / f"plan_{name}.{register.value}.md", text, pytestconfig)


def test_each_example_has_its_plans_and_there_are_no_others() -> None:
    assert {path.stem for path in MIJN_WMO_PLAN.examples.glob("*.json")} == set(DAYS)
    expected = {f"plan_{name}.{register.value}.md" for name in DAYS for register in Register}
    assert {path.name for path in GOLDEN.glob("plan_*")} == expected


@pytest.mark.parametrize("name", DAYS)
def test_an_example_is_filled_in_to_the_end_and_without_faults(name: str) -> None:
    dossier = example(name)
    flows = [load_flow(flow) for flow in ("zelftest", "keuzes", "pgb")]
    journeys = [Journey(flow, dossier.answers) for flow in flows]
    assert first_fault(dossier) is None
    assert check_dates(dossier.dates, DAYS[name]) is None or dossier.dates.melding is None
    assert journeys[0].next_step is None and journeys[1].next_step is None
    assert set(dossier.answers) == {question for journey in journeys for question in journey.counted}


@pytest.mark.parametrize("name", DAYS)
def test_an_example_shows_what_a_resident_can_do(name: str) -> None:
    dossier = example(name)
    answers = dossier.answers.values()
    assert any(answer.talk for answer in answers) and any(answer.words for answer in answers)
    assert any("weet_ik_niet" in answer.chosen for answer in answers)
    assert dossier.plan.left_out and dossier.plan.edits and dossier.plan.additions
