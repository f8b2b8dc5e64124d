"""``vragen``: the schema of an answers file, and the map of the questions."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.wereld import WERELD
from wmo_core.cli.kaart import kaart
from wmo_core.cli.main import main
from wmo_core.cli.vragen import schema
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import questions_of_all_flows

EXAMPLES = sorted(WERELD.examples.glob("*.json"))
VALIDATOR = Draft202012Validator(schema())


def test_the_schema_is_a_schema_of_2020_12(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vragen"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(printed)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_fit_the_schema(path: Path) -> None:
    assert VALIDATOR.is_valid(json.loads(path.read_text(encoding="utf-8")))


def test_every_question_stands_in_it_with_its_options() -> None:
    answers = schema()["properties"]["answers"]["properties"]
    assert {
        question: answer["properties"]["chosen"]["items"]["enum"] for question, answer in answers.items()
    } == {question.id: list(question.all_options) for question in questions_of_all_flows().values()}


@pytest.mark.parametrize(
    "part",
    [
        {"answers": {"lievelingskleur": {"chosen": ["geel"]}}},
        {"answers": {"thuis": {"chosen": ["hond"]}}},
        {"answers": {"wlz": {"chosen": ["nee", "ja_thuis"]}}},
        {"answers": {"thuis": {"chosen": ["partner"], "bsn": "1"}}},
        {"gemeente": "nergenshuizen"},
        {"dates": {"melding": 5}},
        {"plan": {"additions": {"Z": "tekst"}}},
        {"onbekend": 1},
    ],
    ids=str,
)
def test_what_is_wrong_does_not_fit(part: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(part)


def test_the_map_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vragen", "--kaart"]) == 0
    assert capsys.readouterr().out.startswith("flowchart TD\n")


def test_the_map_holds_each_question_and_each_onderwerp_once_in_its_theme() -> None:
    flow = load_flow("zelftest")
    lines = kaart(flow).splitlines()
    for question in (question for question in flow.questions if question.onderwerp is None):
        assert any(question.id in line.split() for line in lines), question.id
    boxes = [line for line in lines if "subgraph" in line]
    assert len(boxes) == len(flow.themes)
    assert all(sum(onderwerp.id in box for box in boxes) == 1 for onderwerp in flow.onderwerpen)


def test_the_map_tells_when_a_question_is_passed_over() -> None:
    lines = [line.strip() for line in kaart(load_flow("zelftest")).splitlines()]
    assert 'thuis -->|"thuis: partner"| partner_aow' in lines
    assert 'thuis -->|"anders"| wlz' in lines
    assert "partner_aow --> wlz" in lines
    assert not any(line.startswith("mantelzorg --") and line.endswith("mantelzorg_nodig") for line in lines)


def test_a_question_that_is_asked_again_stands_once_on_the_map() -> None:
    lines = [line.strip() for line in kaart(load_flow("zelftest")).splitlines()]
    assert 'buurt -->|"nog een keer, in makkelijk lezen"| dag_en_nacht_nog_eens' in lines
    assert [line for line in lines if line.startswith("hoe_gaat_het_nog_eens")] == [
        "hoe_gaat_het_nog_eens --> beste_hulp"
    ]
