"""The plan for the consulent, by part of article 2.3.2 lid 4: what was said, by whom, what is open."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from wmo_core.content.fill import fill
from wmo_core.content.letters import ConsulentWords, load_consulent_words
from wmo_core.content.register import Register
from wmo_core.content.texts import Texts, load_texts
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.plan.build import ADDITION, build_plan
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.models import PersoonlijkPlan, PlanItem
from wmo_core.plan.phrases import after_each_other, one_line

FLOWS = ("zelftest", "keuzes")
Value = TypeVar("Value")


@dataclass(frozen=True)
class Said:
    """One answer: what it is about within its question, the words, and who gave them in which register."""

    about: str
    words: str
    origin: str
    talk: bool


@dataclass(frozen=True)
class ConsulentPart:
    """One part of the law: the answers by question, and the open questions with their onderwerpen."""

    letter: str
    title: str
    rows: tuple[tuple[str, tuple[Said, ...]], ...]
    open: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class ConsulentPage:
    """Everything that stands on the page, whole. ``legend``: what the number behind an answer means."""

    plan: PersoonlijkPlan
    legend: tuple[str, ...]
    parts: tuple[ConsulentPart, ...]
    words: ConsulentWords


def consulent_page(dossier: Dossier, *, made_on: date, register: Register | None = None) -> ConsulentPage:
    """Return the page of the plan as it goes to the gemeente: what is left out of the plan is not in it."""
    register = register or dossier.in_register
    plan, texts = build_plan(dossier, made_on=made_on, register=register), load_texts(register)
    words = load_consulent_words(register)
    missing = _open(dossier, texts)
    parts = []
    for section in plan.sections:
        told = [item for item in section.items if item.id not in missing]
        rows: dict[str, list[Said]] = {}
        for item in told:
            rows.setdefault(item.label, []).append(_said(item, dossier, words))
        still_open: dict[str, list[str]] = {}
        for letter, label, group in missing.values():
            if letter == section.letter:
                still_open.setdefault(label, []).extend([group] if group else [])
        parts.append(ConsulentPart(section.letter.lower(), section.title, _frozen(rows), _frozen(still_open)))
    origins = _origins(parts)
    numbered = tuple(_numbered(part, origins) for part in parts)
    return ConsulentPage(plan, _legend(origins, words), numbered, words)


def _frozen(rows: dict[str, list[Value]]) -> tuple[tuple[str, tuple[Value, ...]], ...]:
    return tuple((label, tuple(values)) for label, values in rows.items())


def _said(item: PlanItem, dossier: Dossier, words: ConsulentWords) -> Said:
    own = f"“{one_line(item.words)}”" if item.words.strip() else ""
    said = " ".join(filter(None, (own, after_each_other(item.lines))))
    return Said(item.group, said, _origin(item, dossier, words), item.talk)


def _origin(item: PlanItem, dossier: Dossier, words: ConsulentWords) -> str:
    """Return who gave an answer in which register, or where else it comes from."""
    who = getattr(words, f"by_{item.given_by.value}") if item.given_by else ""
    if item.in_register is not None:
        easy = item.in_register is Register.EASY_READ
        register = words.register_easy if easy else words.register_nl
        return fill(words.origin, {"wie": who, "register": register})
    if item.id.startswith(f"{ADDITION}."):
        where = words.added
    else:
        where = words.edited if item.id in dossier.plan.edits else words.derived
    return ", ".join(filter(None, (where, who)))


def _origins(parts: list[ConsulentPart]) -> dict[str, str]:
    """Return a number for each origin; the one of most answers has none."""
    counted = Counter(said.origin for part in parts for _, row in part.rows for said in row)
    return {origin: str(place or "") for place, (origin, _) in enumerate(counted.most_common())}


def _legend(origins: dict[str, str], words: ConsulentWords) -> tuple[str, ...]:
    lines = ((words.origin_number if number else words.origin_usual, number) for number in origins.values())
    return tuple(
        fill(line, {"antwoord": origin, "cijfer": number} if number else {"antwoord": origin})
        for origin, (line, number) in zip(origins, lines, strict=True)
    )


def _numbered(part: ConsulentPart, origins: dict[str, str]) -> ConsulentPart:
    rows = (
        (label, tuple(replace(said, origin=origins[said.origin]) for said in row)) for label, row in part.rows
    )
    return replace(part, rows=tuple(rows))


def _open(dossier: Dossier, texts: Texts) -> dict[str, tuple[str, str, str]]:
    """Return the questions on the way without an answer, by id: letter of the part, label, onderwerp."""
    out = set(dossier.plan.left_out)
    found: dict[str, tuple[str, str, str]] = {}
    for flow_id in FLOWS:
        for question in Journey(load_flow(flow_id), dossier.answers).route:
            answer = dossier.answers.get(question.id)
            told = (answer is not None and not answer.is_open) or question.id in dossier.plan.edits
            if question.plan is None or question.repeats or told or question.id in out:
                continue
            group = texts.onderwerp(question.onderwerp).title if question.onderwerp else ""
            found[question.id] = (question.plan.upper(), texts.question(question.id).plan, group)
    return found
