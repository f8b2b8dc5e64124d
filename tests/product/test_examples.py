"""The invented people of docs/voorbeelden: their files fit the schema that is printed for a programmer."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from wmo_core.cli.vragen import schema
from wmo_core.product import MIJN_WMO_PLAN

EXAMPLES = sorted(MIJN_WMO_PLAN.examples.glob("*.json"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_fits_the_schema(path: Path) -> None:
    assert Draft202012Validator(schema()).is_valid(json.loads(path.read_text(encoding="utf-8")))
