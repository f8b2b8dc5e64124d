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


def test_the_map_holds_each_screen_with_its_questions_and_the_onderwerpen_once() -> None:
    flow = load_flow("zelftest")
    lines = [line.strip() for line in kaart(flow).splitlines()]
    assert 'over_u["leeftijd, thuis"]' in lines
    boxes = [line for line in lines if "subgraph" in line]
    assert boxes == ['subgraph per_onderwerp["voor elk gekozen onderwerp: koken, regelen, tuin"]']
    inside = lines[lines.index(boxes[0]) + 1]
    assert inside == 'koken_hoe["hoe_gaat_het, wat_lukt_niet"] --> koken_hulp["wie_helpt, geprobeerd"]' + (
        ' --> koken_helpt["wat_helpt, hoe_vaak"]'
    )


def test_the_map_tells_when_a_screen_is_passed_over() -> None:
    lines = [line.strip() for line in kaart(load_flow("zelftest")).splitlines()]
    assert 'over_u -->|"thuis: partner en leeftijd: aow"| partner_aow' in lines
    assert 'over_u -->|"anders"| onderwerpen' in lines
    assert "huisgenoot --> onderwerpen" in lines
    assert 'onderwerpen -->|"onderwerpen: weet_ik_niet"| rondje' in lines
    assert 'zorg_nu -->|"zorg_nu: wlz"| wlz' in lines
    assert not any(line.startswith("mensen --") and line.endswith("wlz") for line in lines)
