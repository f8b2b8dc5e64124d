"""The turn of the year of docs/jaarwisseling.md: what it asks, what is told before it is done, what after."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exercises import jaarwisseling as year
from tests.exercises.project_copy import ProjectCopy

pytestmark = pytest.mark.slow  # three copies of the project, and controle on each


@pytest.fixture
def copy(tmp_path: Path) -> ProjectCopy:
    """The project on the last day of what is known."""
    return ProjectCopy.make(tmp_path / "project")


def asked(copy: ProjectCopy, **facts: str) -> dict[str, Any]:
    """Return the bijdrage on the second day of the new year."""
    question: dict[str, Any] = {
        "peildatum": f"{year.new_year().year}-01-02",
        "gemeente": None,
        "leeftijd": "aow",
    }
    question |= {"partner": "geen", "voorzieningen": ["scootmobiel"]} | facts
    path = copy.folder / "vraag.json"
    path.write_text(json.dumps(question), encoding="utf-8")
    found: dict[str, Any] = json.loads(copy.python("wmo_core", "bijdrage", str(path)).stdout)
    return found


def test_before_it_the_list_names_numbers_rules_and_texts_and_no_amount_is_named(copy: ProjectCopy) -> None:
    named = {line.partition(":")[0] for line in year.due(copy)}
    assert {year.AMOUNT, year.RULES, year.LIST} <= named
    for page in (
        "eigen_bijdrage",
        "wie_betaalt_niets",
        "het_cak",
        "rolstoel",
        "onder_18",
        "woningaanpassing",
    ):
        assert {f"content/{register}/paginas/{page}.md" for register in ("nl", "easy-read")} <= named, page
    for words in ("scherm/kosten.toml", "klopt_dit.toml", "antwoorden.toml", "document/uitleg.toml"):
        assert f"content/nl/{words}" in named, words
    found = asked(copy, partner="onder_aow")
    assert found["reden"] == "niet_bekend" and found["laatst_bekend"]["bedrag"] == "0.00"


def test_the_same_rules_and_a_new_amount_need_no_text_to_be_read(copy: ProjectCopy) -> None:
    value = year.amount(copy)
    year.longer_rules(copy)
    year.other_numbers(copy)
    assert year.due(copy) == []
    assert (asked(copy)["bedrag"], asked(copy, partner="onder_aow")["bedrag"]) == (value, "0.00")


def test_rules_without_an_amount_answer_who_pays_nothing(copy: ProjectCopy) -> None:
    year.new_rules(copy)
    assert asked(copy)["reden"] == "niet_bekend"
    nothing = asked(copy, partner="onder_aow")
    assert (nothing["bedrag"], nothing["bron"][-7:]) == ("0.00", "onder z")


def test_with_new_rules_each_text_must_be_read_and_then_all_is_well(copy: ProjectCopy) -> None:
    year.amount(copy)
    year.new_rules(copy)
    year.other_numbers(copy)
    left = year.due(copy)
    assert left and all("steunt op regels" in line for line in left), left
    year.read_again(copy)
    assert year.due(copy) == []
