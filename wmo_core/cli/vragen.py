"""``python -m wmo_core vragen``: the shape of an answers file, or a map of the questions."""

import argparse
import json
from typing import Any

from wmo_core.cli.kaart import kaart
from wmo_core.content.all_gemeenten.gemeentelijst import listed_by_code
from wmo_core.content.document.plan import SECTIONS
from wmo_core.content.gemeenten import gemeente_ids
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.plan.dossier import Dossier, questions_of_all_flows

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("vragen", help="toont het JSON-schema van een antwoordenbestand")
    parser.add_argument("--kaart", action="store_true", help="toont een kaart van de vragen (Mermaid)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the schema, or the map."""
    print(kaart(load_flow("zelftest")) if args.kaart else json.dumps(schema(), ensure_ascii=False, indent=2))
    return 0


def schema() -> dict[str, Any]:
    """Return the JSON schema of an answers file, with every question and its options."""
    found = {"$schema": DIALECT, **Dossier.model_json_schema()}
    found["title"] = "Antwoordenbestand van Mijn Wmo-plan"
    questions = questions_of_all_flows()
    answers = {question_id: _answer(question) for question_id, question in questions.items()}
    found["properties"]["answers"] |= {"properties": answers, "additionalProperties": False}
    found["properties"]["gemeente"]["enum"] = [*gemeente_ids(), *listed_by_code(), None]
    found["$defs"]["PlanChoices"]["properties"]["additions"]["propertyNames"] = {"enum": list(SECTIONS)}
    return found


def _answer(question: Question) -> dict[str, Any]:
    chosen: dict[str, Any] = {"items": {"enum": list(question.all_options)}, "uniqueItems": True}
    if not question.may_choose_many and question.kind != "text":
        chosen["maxItems"] = 1
    return {"$ref": "#/$defs/Answer", "properties": {"chosen": chosen}}
