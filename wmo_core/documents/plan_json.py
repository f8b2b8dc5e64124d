"""PersoonlijkPlan → JSON for a program of the municipality, with a published schema (docs/schema/)."""

from datetime import date
from enum import StrEnum
from typing import Any, Literal

from pydantic import Field

from wmo_core.content.document.plan import Section
from wmo_core.content.register import Register
from wmo_core.documents.plan_document import lines_of
from wmo_core.flows.answers import By
from wmo_core.plan.facts import Origin
from wmo_core.plan.models import Deadline, PersoonlijkPlan, PlanItem, PlanSection
from wmo_core.press.clean import safe_text
from wmo_core.toml_file import Record

VERSION = "2.0"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class FileItem(Record):
    """One answer. `chosen` in the words of the register; `words` is literal text of the resident."""

    id: str
    origin: Origin = Field(
        description="chosen: de inwoner zei of koos dit; proposed: de app noemde dit en de inwoner koos het."
    )
    question: str | None = Field(description="De vraag waar het antwoord op is; null: niet op één vraag.")
    onderwerp: str | None = Field(description="De id van het onderwerp; null: bij geen onderwerp.")
    label: str
    group: str = Field(description="Het onderwerp waar het antwoord bij hoort; leeg: bij geen onderwerp.")
    chosen: tuple[str, ...]
    chosen_ids: tuple[str, ...] = Field(description="De ids van de gekozen antwoorden op de vraag.")
    words: str
    words_label: str = Field(description="Van wie de woorden zijn, en wie ze opschreef.")
    helper_words: str = Field(
        description="Wat iemand ziet of zegt die dit voor de inwoner invulde; leeg: niets."
    )
    helper_label: str = Field(description="Wie dat is; leeg: niemand.")
    by: str = Field(description="Wie dit invulde, als dat iemand anders is dan bovenaan het plan staat.")
    given_by: By | None = Field(description="Wie deze woorden gaf; null: niet één persoon, of onbekend.")
    in_register: Register | None = Field(description="In welke taal het antwoord gegeven is.")
    talk: bool = Field(description="De inwoner wil hierover praten.")


class FileStrength(FileItem):
    """An item that opens the plan, with the letter of the part where it belongs."""

    letter: Section


class FileOpening(Record):
    """What goes well and what the resident does for others: B and E of the law, and told first."""

    title: str
    explanation: tuple[str, ...]
    items: tuple[FileStrength, ...]


class FileSection(Record):
    """A to G: Wmo 2015 article 2.3.2 lid 4 onder a to g. H: the wish of lid 2."""

    letter: Section
    title: str
    explanation: tuple[str, ...]
    empty: tuple[str, ...] = Field(description="De zin die er staat als er niets is ingevuld.")
    items: tuple[FileItem, ...]


class FileDeadline(Record):
    """A day that counts. `date` is null while the day is not known."""

    id: str
    label: str
    day: str
    date: date | None
    note: str


class FileLabels(Record):
    """The fixed labels of the document."""

    talk: str


class PlanFile(Record):
    """Een persoonlijk plan (Wmo 2015, artikel 2.3.2 lid 2), zoals de inwoner het meegeeft."""

    document: Literal["persoonlijk-plan"] = "persoonlijk-plan"
    version: Literal["2.0"] = "2.0"
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
    terms: tuple[FileDeadline, ...]
    terms_note: tuple[str, ...]
    hand_in_title: str
    hand_in: tuple[str, ...]
    labels: FileLabels


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
