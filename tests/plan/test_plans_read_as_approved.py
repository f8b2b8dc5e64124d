"""The plans of the residents of this world, line for line as approved. For new ones: ``make golden``."""

from pathlib import Path

import pytest

from tests.approved import check_approved
from tests.plan.examples import DAYS, build_plan, example, in_words
from tests.plan.fits import first_fault
from wmo_core.content.register import Register
from wmo_core.flows.check import all_questions, check_answers
from wmo_core.flows.loader import load_flow

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize("name", DAYS)
def test_the_plan_reads_as_approved(name: str, register: Register, pytestconfig: pytest.Config) -> None:
    text = in_words(build_plan(example(name), made_on=DAYS[name], register=register))
    check_approved(GOLDEN / f"plan_{name}.{register.value}.md", text, pytestconfig)


@pytest.mark.parametrize("name", DAYS)
def test_an_example_of_this_world_is_without_faults(name: str) -> None:
    dossier = example(name)
    questions = all_questions(*(load_flow(flow) for flow in ("zelftest", "keuzes", "pgb")))
    assert check_answers(questions, dossier.answers) is None
    assert first_fault(dossier) is None
