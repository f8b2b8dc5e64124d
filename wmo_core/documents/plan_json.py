"""PersoonlijkPlan → JSON for a program of the municipality, with a published schema (docs/schema/)."""

from enum import StrEnum
from typing import Any

from wmo_core.documents.json_shape import FileItem, PlanFile
from wmo_core.documents.plan_document import lines_of
from wmo_core.plan.models import Deadline, PersoonlijkPlan, PlanItem, PlanSection
from wmo_core.press.clean import safe_text

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def to_json(plan: PersoonlijkPlan) -> str:
    """Return the plan as JSON text that fits the schema. All text in it is safe to show."""
    return plan_file(plan).model_dump_json(indent=2) + "\n"


def plan_file(plan: PersoonlijkPlan) -> PlanFile:
    """Return the plan in the shape of the file."""
    words = plan.words
    raw = {
        "in_register": plan.in_register,
        "made_on": plan.made_on,
        "gemeente": plan.gemeente,
        "title": words.title,
        "status": plan.state,
        "introduction": lines_of(plan.introduction),
        "decision": lines_of(words.decision_note),
        "name": plan.name,
        "filled_by": plan.filled_by,
        "opening": _opening(plan),
        "sections": tuple(_section(section, plan) for section in plan.sections),
        "terms_title": words.deadlines_title,
        "terms": tuple(_deadline(deadline) for deadline in plan.deadlines),
        "terms_note": lines_of(words.deadlines_explanation if plan.deadlines else words.deadlines_empty),
        "hand_in_title": words.hand_in_title,
        "hand_in": lines_of(plan.hand_in),
        "labels": {"talk": words.talk_label},
    }
    return PlanFile.model_validate(_safe(raw))


def schema() -> dict[str, Any]:
    """Return the published JSON schema of the file."""
    return {"$schema": DIALECT, **PlanFile.model_json_schema(mode="serialization")}


def _opening(plan: PersoonlijkPlan) -> dict[str, Any]:
    return {
        "title": plan.words.opening_title,
        "explanation": lines_of(plan.words.opening_explanation),
        "items": tuple({**_item(item), "letter": section} for section, item in plan.opening),
    }


def _section(section: PlanSection, plan: PersoonlijkPlan) -> dict[str, Any]:
    empty = plan.words.told_in_opening if section.items else section.empty
    return {
        "letter": section.id,
        "title": section.title,
        "explanation": lines_of(section.explanation),
        "empty": () if section.items_below else lines_of(empty),
        "items": tuple(_item(item) for item in section.items_below),
    }


def _item(item: PlanItem) -> dict[str, Any]:
    kept = FileItem.model_fields.keys() & PlanItem.model_fields.keys()
    return {**item.model_dump(include=set(kept)), "chosen": item.lines}


def _deadline(deadline: Deadline) -> dict[str, Any]:
    return {**deadline.model_dump(include={"id", "label", "day", "note"}), "date": deadline.on}


def _safe(value: Any) -> Any:
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return safe_text(value)
    if isinstance(value, tuple):
        return tuple(_safe(part) for part in value)
    if isinstance(value, dict):
        return {key: _safe(part) for key, part in value.items()}
    return value
