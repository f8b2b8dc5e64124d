"""PersoonlijkPlan → JSON for a program of the municipality, with a published schema (docs/schema/)."""

from datetime import date
from enum import StrEnum
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from wmo_core.content.register import Register
from wmo_core.documents.fixed import hand_in, introduction
from wmo_core.documents.plan_document import lines_of
from wmo_core.flows.answers import By
from wmo_core.plan.models import PersoonlijkPlan, PlanItem, PlanSection, PlanTerm, SectionLetter
from wmo_core.press.clean import safe_text

VERSION = "1.1"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FileItem(_Part):
    """One answer. `chosen` in the words of the register; `words` is literal text of the resident."""

    id: str
    label: str
    group: str = Field(description="Het onderwerp waar het antwoord bij hoort; leeg: bij geen onderwerp.")
    chosen: tuple[str, ...]
    words: str
    by: str = Field(description="Wie dit invulde, als dat iemand anders is dan bovenaan het plan staat.")
    given_by: By | None = Field(description="Wie deze woorden gaf; null: niet één persoon, of onbekend.")
    in_register: Register | None = Field(description="In welke taal het antwoord gegeven is.")
    talk: bool = Field(description="De inwoner wil hierover praten.")


class FileStrength(FileItem):
    """An item that opens the plan, with the letter of the part where it belongs."""

    letter: SectionLetter


class FileOpening(_Part):
    """What goes well and what the resident does for others: B and E of the law, and told first."""

    title: str
    explanation: tuple[str, ...]
    items: tuple[FileStrength, ...]


class FileSection(_Part):
    """A to G: Wmo 2015 article 2.3.2 lid 4 onder a to g. H: the wish of lid 2."""

    letter: SectionLetter
    title: str
    explanation: tuple[str, ...]
    empty: tuple[str, ...] = Field(description="De zin die er staat als er niets is ingevuld.")
    items: tuple[FileItem, ...]


class FileTerm(_Part):
    """A day that counts. `date` is null while the day is not known."""

    id: str
    label: str
    day: str
    date: date | None
    note: str


class FileLabels(_Part):
    """The fixed labels of the document."""

    words: str
    talk: str


class PlanFile(_Part):
    """Een persoonlijk plan (Wmo 2015, artikel 2.3.2 lid 2), zoals de inwoner het meegeeft."""

    document: Literal["persoonlijk-plan"] = "persoonlijk-plan"
    version: Literal["1.1"] = "1.1"
    in_register: Register
    made_on: date
    gemeente: str
    title: str
    status: str
    introduction: tuple[str, ...]
    decision: tuple[str, ...] = Field(description="Dat de gemeente beslist: geen besluit en geen aanvraag.")
    name: str
    filled_by: str
    opening: FileOpening
    sections: tuple[FileSection, ...]
    terms_title: str
    terms: tuple[FileTerm, ...]
    terms_note: tuple[str, ...]
    hand_in_title: str
    hand_in: tuple[str, ...]
    labels: FileLabels


def to_json(plan: PersoonlijkPlan) -> str:
    """Return the plan as JSON text that fits the schema. All text in it is safe to show."""
    return plan_file(plan).model_dump_json(indent=2) + "\n"


def plan_file(plan: PersoonlijkPlan) -> PlanFile:
    """Return the plan in the shape of the file."""
    fixed = plan.fixed
    raw = {
        "in_register": plan.in_register,
        "made_on": plan.made_on,
        "gemeente": plan.gemeente,
        "title": plan.title,
        "status": fixed["subtitle"],
        "introduction": lines_of(introduction(plan)),
        "decision": lines_of(fixed["decision_note"]),
        "name": plan.name,
        "filled_by": plan.filled_by,
        "opening": _opening(plan),
        "sections": tuple(_section(section, plan) for section in plan.sections),
        "terms_title": fixed["terms_title"],
        "terms": tuple(_term(term) for term in plan.terms),
        "terms_note": lines_of(fixed["terms_explanation"] if plan.terms else fixed["terms_empty"]),
        "hand_in_title": fixed["hand_in_title"],
        "hand_in": lines_of(hand_in(plan)),
        "labels": {"words": plan.words_label, "talk": plan.talk_label},
    }
    return PlanFile.model_validate(_safe(raw))


def schema() -> dict[str, Any]:
    """Return the published JSON schema of the file."""
    return {"$schema": DIALECT, **PlanFile.model_json_schema(mode="serialization")}


def _opening(plan: PersoonlijkPlan) -> dict[str, Any]:
    return {
        "title": plan.fixed["opening_title"],
        "explanation": lines_of(plan.fixed["opening_explanation"]),
        "items": tuple({**_item(item), "letter": letter} for letter, item in plan.opening),
    }


def _section(section: PlanSection, plan: PersoonlijkPlan) -> dict[str, Any]:
    empty = plan.fixed["told_in_opening"] if section.items else section.empty
    return {
        "letter": section.letter,
        "title": section.title,
        "explanation": lines_of(section.explanation),
        "empty": () if section.items_below else lines_of(empty),
        "items": tuple(_item(item) for item in section.items_below),
    }


def _item(item: PlanItem) -> dict[str, Any]:
    kept = FileItem.model_fields.keys() & PlanItem.model_fields.keys()
    return {**item.model_dump(include=set(kept)), "chosen": item.lines}


def _term(term: PlanTerm) -> dict[str, Any]:
    return {**term.model_dump(include={"id", "label", "day", "note"}), "date": term.on}


def _safe(value: Any) -> Any:
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return safe_text(value)
    if isinstance(value, tuple):
        return tuple(_safe(part) for part in value)
    if isinstance(value, dict):
        return {key: _safe(part) for key, part in value.items()}
    return value
