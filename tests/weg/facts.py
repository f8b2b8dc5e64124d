"""What the plan must hold of what someone said, and what it holds that nobody said."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from tests.weg.people import InPlan, Person, Said
from wmo_core.flows.answers import OPEN_OPTIONS

_ONDERZOEK = timedelta(weeks=6)  # the onderzoek is done six weeks after the melding


class Found(StrEnum):
    """What became of a fact."""

    STAAT_ERIN = "staat erin"
    ONTBREEKT = "ontbreekt"
    NIET_GEVRAAGD = "niet gevraagd"


@dataclass(frozen=True)
class Fact:
    """One thing that someone said, and whether the plan holds it."""

    question: str
    what: str
    found: Found


def check(person: Person, plan: Mapping[str, Any], asked: Collection[str]) -> list[Fact]:
    """Return each fact of a person with what became of it in the plan (the JSON that is downloaded)."""
    facts = [fact for said in person.zegt for fact in _facts(said, plan, said.vraag in asked)]
    if person.melding:
        day = (person.melding + _ONDERZOEK).isoformat()
        holds = any(term["date"] == day for term in plan["terms"])
        facts.append(_fact("melding", person.melding.isoformat(), holds))
    return facts


def _facts(said: Said, plan: Mapping[str, Any], is_asked: bool) -> list[Fact]:
    if said.plan is InPlan.NIET:
        return []
    held = _held(said.vraag, plan)
    found = [(option, option in held) for option in said.told]
    if said.woorden:
        found.append((f"“{said.woorden}”", _line(said.woorden) in _words(plan)))
    if said.praten:
        found.append(("hier wil ik over praten", any(item["talk"] for item in _items(plan, said.vraag))))
    may_lack = said.plan is InPlan.ALS_GEVRAAGD and not is_asked
    return [_fact(said.vraag, what, holds, may_lack) for what, holds in found]


def _fact(question: str, what: str, holds: bool, may_lack: bool = False) -> Fact:
    without = Found.NIET_GEVRAAGD if may_lack else Found.ONTBREEKT
    return Fact(question, what, Found.STAAT_ERIN if holds else without)


def _held(question: str, plan: Mapping[str, Any]) -> set[str]:
    if question == "voor_wie":  # stands with each answer, not as an answer of its own
        return {item["given_by"] for item in _items(plan) if item["given_by"]}
    return {option for item in _items(plan, question) for option in item["chosen_ids"]}


def _items(plan: Mapping[str, Any], question: str = "") -> list[Mapping[str, Any]]:
    items = [*plan["opening"]["items"], *(each for part in plan["sections"] for each in part["items"])]
    return [item for item in items if question in ("", item["question"])]


def _words(plan: Mapping[str, Any]) -> str:
    """All own words of the plan on one line: at which question they stand is for the screens to choose."""
    return "\n".join(_line(item["words"]) for item in _items(plan))


def _line(text: str) -> str:
    return " ".join(text.split())


def not_said(person: Person, plan: Mapping[str, Any]) -> list[str]:
    """Return each line of the plan that this person neither chose nor wrote."""
    said = {each.vraag: set(each.keuze) for each in person.zegt}
    lines = list[str]()
    for item in _items(plan):
        if item["origin"] != "chosen":
            lines += item["chosen"]
        else:
            lines += sorted(set(item["chosen_ids"]) - said.get(item["question"], set()) - set(OPEN_OPTIONS))
    return lines
