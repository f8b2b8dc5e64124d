"""The plan for the consulent, by part of article 2.3.2 lid 4: what was said, by whom, what is open."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar, assert_never

from wmo_core.content.document.plan import Section
from wmo_core.content.fill import fill
from wmo_core.content.letters import ConsulentWords, load_consulent_words
from wmo_core.content.register import Register
from wmo_core.flows.answers import By
from wmo_core.plan.facts import Added, Origin, PlanFact, PlanFacts
from wmo_core.plan.models import OpenItem, PersoonlijkPlan, PlanItem
from wmo_core.plan.phrases import after_each_other, one_line

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
    """One section: the answers by question, and the open questions with their onderwerpen."""

    section: Section
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


def consulent_page(facts: PlanFacts, plan: PersoonlijkPlan) -> ConsulentPage:
    """Return the page of a plan, from its facts and from the same in words."""
    words = load_consulent_words(plan.in_register)
    missing = {item.id for item in plan.open}
    parts = []
    for section, worded in zip(facts.sections, plan.sections, strict=True):
        told = zip(section.facts, worded.items, strict=True)
        rows = _rows((each for each in told if each[0].id not in missing), words)
        still_open = _open(each for each in plan.open if each.section == section.section)
        parts.append(ConsulentPart(section.section, worded.title, rows, still_open))
    origins = _origins(parts)
    numbered = tuple(_numbered(part, origins) for part in parts)
    return ConsulentPage(plan, _legend(origins, words), numbered, words)


def _rows(
    told: Iterable[tuple[PlanFact, PlanItem]], words: ConsulentWords
) -> tuple[tuple[str, tuple[Said, ...]], ...]:
    rows: dict[str, list[Said]] = {}
    for fact, item in told:
        rows.setdefault(item.label, []).append(_said(fact, item, words))
    return _frozen(rows)


def _open(missing: Iterable[OpenItem]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    still_open: dict[str, list[str]] = {}
    for each in missing:
        still_open.setdefault(each.label, []).extend([each.group] if each.group else [])
    return _frozen(still_open)


def _frozen(rows: dict[str, list[Value]]) -> tuple[tuple[str, tuple[Value, ...]], ...]:
    return tuple((label, tuple(values)) for label, values in rows.items())


def _said(fact: PlanFact, item: PlanItem, words: ConsulentWords) -> Said:
    own = f"“{one_line(item.words)}”" if item.words.strip() else ""
    helper = f"{item.helper_label}: “{one_line(item.helper_words)}”" if item.helper_words.strip() else ""
    said = " ".join(filter(None, (own, helper, after_each_other(item.lines))))
    return Said(item.group, said, _origin(fact, item, words), item.talk)


def _origin(fact: PlanFact, item: PlanItem, words: ConsulentWords) -> str:
    """Return who gave an answer in which register, or where else it comes from."""
    who = _giver(item.given_by, words)
    if item.in_register is not None:
        easy = item.in_register is Register.EASY_READ
        register = words.register_easy if easy else words.register_nl
        return fill(words.origin, {"wie": who, "register": register})
    if isinstance(fact.said, Added):
        where = words.added
    elif fact.edit is not None:
        where = words.edited
    else:
        where = words.proposed if fact.origin is Origin.PROPOSED else words.derived
    return ", ".join(filter(None, (where, who)))


def _giver(giver: By | None, words: ConsulentWords) -> str:
    match giver:
        case By.ZELF:
            return words.by_zelf
        case By.SAMEN:
            return words.by_samen
        case By.ANDER:
            return words.by_ander
        case None:
            return ""
        case _:
            assert_never(giver)


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
