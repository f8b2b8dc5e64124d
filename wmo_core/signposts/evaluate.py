"""Answers in, things to discuss out. No text, no score, no verdict: the college decides (Wmo 2.3.5)."""

from dataclasses import dataclass

from wmo_core.flows.answers import Answer, Answers
from wmo_core.flows.journey import Journey
from wmo_core.flows.models import Flow
from wmo_core.signposts.loader import load_rules
from wmo_core.signposts.models import Rule


@dataclass(frozen=True)
class AnswerRef:
    """The chosen options of one question that led to a signpost."""

    question_id: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Signpost:
    """One thing to discuss, and the answers it comes from. A rule for everybody has no answers."""

    rule: Rule
    because: tuple[AnswerRef, ...]


def signposts(flow: Flow, answers: Answers) -> tuple[Signpost, ...]:
    """Return what these answers point to: by onderwerp in the order of the flow, then up the ladder.

    Answers to questions that are no longer asked do not count. General signposts come last.
    """
    counted = Journey(flow, answers).counted
    found = (_signpost(rule, counted) for rule in load_rules())
    return tuple(signpost for signpost in found if signpost is not None)


def _signpost(rule: Rule, counted: dict[str, Answer]) -> Signpost | None:
    holding = [group for group in rule.when if group.holds(counted)]
    if not holding:
        return None
    reasons: dict[str, set[str]] = {}
    for condition in (condition for group in holding for condition in group.all):
        reasons.setdefault(condition.question, set()).update(condition.any_of)
    because = tuple(
        AnswerRef(question_id, tuple(option for option in answer.chosen if option in reasons[question_id]))
        for question_id, answer in counted.items()
        if question_id in reasons
    )
    return Signpost(rule, because)
