"""Answers in, things to discuss out. No text, no score, no verdict: the college decides (Wmo 2.3.5)."""

from dataclasses import dataclass

from wmo_core.flows.answers import Answer, Answers
from wmo_core.flows.journey import Journey
from wmo_core.flows.models import Condition, Flow, all_hold
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
    journey = Journey(flow, answers)
    asked = {question.id for question in journey.route}
    found = (_signpost(rule, journey.counted, asked) for rule in load_rules())
    return tuple(signpost for signpost in found if signpost is not None)


def _holds(group: tuple[Condition, ...], counted: dict[str, Answer], asked: set[str]) -> bool:
    """Return whether a group holds. Who is not asked a question has none of its options."""
    return all_hold(tuple(each for each in group if each.any_of or each.question in asked), counted)


def _signpost(rule: Rule, counted: dict[str, Answer], asked: set[str]) -> Signpost | None:
    holding = [group for group in rule.when if _holds(group, counted, asked)]
    if not holding:
        return None
    # Only what was chosen is a reason; what was not chosen (none_of) would be noise to the reader.
    reasons: dict[str, set[str]] = {}
    for condition in (condition for group in holding for condition in group if condition.any_of):
        reasons.setdefault(condition.question, set()).update(condition.any_of)
    because = tuple(
        AnswerRef(question_id, tuple(option for option in answer.chosen if option in reasons[question_id]))
        for question_id, answer in counted.items()
        if question_id in reasons
    )
    return Signpost(rule, because)
