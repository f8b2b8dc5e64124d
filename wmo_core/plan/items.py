"""Turns answers into facts of the plan. Each carries the id of its question."""

from collections.abc import Iterator, Mapping

from wmo_core.content.document.plan import SECTIONS, Section
from wmo_core.content.register import Register
from wmo_core.flows.answers import ZEG_IK_NIET, Answer
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.facts import Answered, Arranged, OpenQuestion, PlanFact
from wmo_core.plan.older import older_answers
from wmo_core.plan.pgb import points_to_arrange

FLOWS = ("zelftest", "keuzes")
PGB_ITEM = "pgb"
_SECTION_OF: Mapping[str, Section] = {section.lower(): section for section in SECTIONS}


def answer_facts(dossier: Dossier) -> tuple[PlanFact, ...]:
    """Return what comes from answers, in the order of the questions."""
    facts: list[PlanFact] = []
    for flow_id in FLOWS:
        for question, answer in _asked(Journey(load_flow(flow_id), dossier.answers)):
            if not answer.is_open or answer.talk or question.id in dossier.plan.edits:
                facts += fact_of(question, answer)
    return (*facts, *older_facts(dossier), *_pgb_fact(dossier))


def _asked(journey: Journey) -> Iterator[tuple[Question, Answer]]:
    for question_id, answer in journey.counted.items():
        yield journey.flow.question(question_id), answer


def fact_of(question: Question, answer: Answer) -> Iterator[PlanFact]:
    """Yield the fact of one answer. What someone would rather not say is not in the plan."""
    if question.plan is None:
        return
    yield PlanFact(
        id=question.id,
        section=_SECTION_OF[question.plan],
        said=Answered(question.id, tuple(option for option in answer.chosen if option != ZEG_IK_NIET)),
        idea=question.onderwerp or question.id,
        onderwerp=question.onderwerp,
        own_words=answer.words.strip(),
        helper_words=answer.helper_words.strip(),
        talk=answer.talk,
        given_by=answer.by,
        in_register=Register(answer.in_register),
    )


def older_facts(dossier: Dossier) -> Iterator[PlanFact]:
    """Yield the answers to questions of before that the resident wants in the plan."""
    for older in older_answers(dossier):
        if older.question.id in dossier.plan.older:
            yield from fact_of(older.question, older.answer)


def _pgb_fact(dossier: Dossier) -> Iterator[PlanFact]:
    """Yield what to arrange for a pgb: the points that need help. No score, no verdict (Wmo 2.3.6 lid 2)."""
    needs = points_to_arrange(dossier)
    if needs:
        yield PlanFact(PGB_ITEM, "H", Arranged(needs), idea=PGB_ITEM)


def open_questions(dossier: Dossier) -> Iterator[OpenQuestion]:
    """Yield the questions on the way that were not answered, and not told or left out in the plan either.

    What may stay empty is open only for who does not know it, and what is there on request for nobody else.
    """
    known = {*dossier.plan.edits, *dossier.plan.left_out}
    for flow_id in FLOWS:
        flow = load_flow(flow_id)
        for question in Journey(flow, dossier.answers).route:
            answer = dossier.answers.get(question.id, Answer())
            is_open = answer.is_open and not (question.optional and answer.is_empty)
            if question.plan is not None and is_open and question.id not in known:
                yield OpenQuestion(question.id, _SECTION_OF[question.plan], question.onderwerp)
