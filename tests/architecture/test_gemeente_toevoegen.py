"""The manual for a new municipality names every field, every id and the setting as they are."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from wmo_core.content.gemeenten import AlgemeneVoorziening, Clientondersteuning, Gemeente, LocalAmount, Loket
from wmo_core.law.voorzieningen import Kind, load_voorzieningen
from wmo_core.ui.state.deployment import VARIABLE

MANUAL = (Path(__file__).parents[2] / "docs" / "gemeente-toevoegen.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("part", [Gemeente, Loket, Clientondersteuning, LocalAmount, AlgemeneVoorziening])
def test_every_field_is_explained(part: type[BaseModel]) -> None:
    told = set(re.findall(r"[\w]+", " ".join(re.findall(r"`([^`\n]+)`", MANUAL))))
    fields = {field.alias or name for name, field in part.model_fields.items()}
    assert not fields - told


def test_every_algemene_voorziening_is_listed() -> None:
    listed = MANUAL.partition("zo weet de app bij welke vraag de hulp past:")[2].partition("Elke `id`")[0]
    known = {each.id for each in load_voorzieningen().values() if each.kind is Kind.ALGEMENE_VOORZIENING}
    assert set(re.findall(r"`(\w+)`", listed)) == known


def test_the_setting_has_its_name() -> None:
    assert set(re.findall(r"WMO_PLAN_\w+", MANUAL)) == {VARIABLE}
