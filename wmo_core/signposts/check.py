"""Checks one rule against the flow and the voorzieningen: each fault with what to do about it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from wmo_core.content.nazicht import OWN_CHOICE
from wmo_core.flows.models import Condition, Flow
from wmo_core.law.voorzieningen import Voorziening
from wmo_core.signposts.models import ALGEMEEN, KIND_OF_STEP, Group, Rule


class Fault(NamedTuple):
    """What is wrong with which key of a rule, and the remedy."""

    key: str
    problem: str
    remedy: str


def faults(rule: Rule, theme: str, flow: Flow, known: Mapping[str, Voorziening]) -> Iterator[Fault]:
    """Yield the faults of this rule from the file of ``theme``."""
    yield from _place(rule, theme, flow)
    for voorziening_id in rule.voorzieningen:
        yield from _voorziening(rule, known.get(voorziening_id), voorziening_id)
    if rule.source.strip() == OWN_CHOICE:
        problem = f"Regel {rule.id} heeft alleen een ontwerpkeuze als bron."
        yield Fault("source", problem, "Noem ook de wet of de beleidsregel.")
    for group in rule.when:
        yield from _group(rule, group, flow)


def _place(rule: Rule, theme: str, flow: Flow) -> Iterator[Fault]:
    themes = {onderwerp.id: onderwerp.theme for onderwerp in flow.onderwerpen} | {ALGEMEEN: ALGEMEEN}
    belongs = themes.get(rule.onderwerp)
    if belongs is None:
        problem = f"Regel {rule.id}: onderwerp {rule.onderwerp} bestaat niet."
        yield Fault("onderwerp", problem, f"Kies een onderwerp van {flow.id}, of {ALGEMEEN}.")
    elif belongs != theme:
        problem = f"Regel {rule.id} hoort bij {belongs}."
        yield Fault("onderwerp", problem, f"Zet de regel in {belongs}.toml.")


def _voorziening(rule: Rule, found: Voorziening | None, voorziening_id: str) -> Iterator[Fault]:
    if found is None:
        problem = f"Regel {rule.id}: voorziening {voorziening_id} bestaat niet."
        yield Fault("voorzieningen", problem, "Kies een id uit law/voorzieningen.toml.")
    elif KIND_OF_STEP.get(rule.step) != found.kind:
        problem = f"Regel {rule.id}: {voorziening_id} is {found.kind} en past niet op trede {rule.step}."
        yield Fault("voorzieningen", problem, "Kies een andere trede of een andere voorziening.")


def _group(rule: Rule, group: Group, flow: Flow) -> Iterator[Fault]:
    if group.unless and not group.all:
        problem = f"Regel {rule.id}: in een groep staat geen any_of, dus is er geen antwoord als reden."
        yield Fault("when", problem, "Noem de antwoorden die naar deze regel leiden.")
    for condition in group.all + group.unless:
        yield from _condition(rule, condition, flow)


def _condition(rule: Rule, condition: Condition, flow: Flow) -> Iterator[Fault]:
    question = flow.by_id.get(condition.question)
    if question is None:
        problem = f"Regel {rule.id}: vraag {condition.question} bestaat niet."
        yield Fault("when", problem, f"Kies een vraag van {flow.id}.")
        return
    if not condition.any_of:
        problem = f"Regel {rule.id}: de voorwaarde op {question.id} noemt geen keuze."
        yield Fault("when", problem, "Vul any_of of none_of in.")
    unknown = sorted(set(condition.any_of) - set(question.all_options))
    if unknown:
        problem = f"Regel {rule.id}: {question.id} heeft deze keuze niet: {', '.join(unknown)}."
        yield Fault("when", problem, "Kies een bestaande keuze.")
