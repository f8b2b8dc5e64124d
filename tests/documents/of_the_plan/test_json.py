"""The plan for a program: it fits the published schema, and rides inside the PDF."""

import json
from io import BytesIO
from pathlib import Path

import jsonschema
import pytest
from pypdf import PdfReader

from tests.approved import check_approved
from tests.documents.rendered import NAMES, file_of
from wmo_core.content.register import Register
from wmo_core.documents.json_shape import VERSION, PlanFile
from wmo_core.documents.plan_files import PlanFormat
from wmo_core.documents.plan_json import schema

PUBLISHED = Path(__file__).parents[3] / "docs" / "schema" / f"persoonlijk-plan-{VERSION}.json"
CASES = [(name, register) for name in NAMES for register in Register]


def test_the_published_schema_is_that_of_the_files(pytestconfig: pytest.Config) -> None:
    """A form that changed needs a new number."""
    check_approved(PUBLISHED, json.dumps(schema(), ensure_ascii=False, indent=2) + "\n", pytestconfig)


@pytest.mark.parametrize(("name", "register"), CASES)
def test_each_file_fits_the_schema_and_can_be_read_back(name: str, register: Register) -> None:
    content = file_of(name, register, PlanFormat.JSON)
    jsonschema.Draft202012Validator(schema()).validate(json.loads(content))
    assert PlanFile.model_validate_json(content).model_dump_json(indent=2) + "\n" == content.decode()


def test_a_program_gets_the_days_as_dates() -> None:
    found = PlanFile.model_validate_json(file_of("bakker", Register.NL, PlanFormat.JSON))
    assert [f"{deadline.id} {deadline.date}" for deadline in found.terms] == [
        "plan 2025-12-25",
        "onderzoek 2026-01-29",
        "aanvraag 2026-01-30",
    ]


@pytest.mark.parametrize(("name", "register"), CASES)
def test_the_pdf_carries_the_same_file(name: str, register: Register) -> None:
    inside = PdfReader(BytesIO(file_of(name, register, PlanFormat.PDF))).attachments
    assert inside == {"persoonlijk-plan.json": [file_of(name, register, PlanFormat.JSON)]}
