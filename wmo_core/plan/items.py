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
from wmo_core.plan.pgb import points_to_arrange

FLOWS = ("zelftest", "keuzes")
PGB_ITEM = "pgb"
_SECTION_OF: Mapping[str, Section] = {section.lower(): section for section in SECTIONS}


def answer_facts(dossier: Dossier) -> tuple[PlanFact, ...]:
    """Return what comes from answers, in the order of the questions."""
    facts: list[PlanFact] = []
    for flow_id in FLOWS:
        journey = Journey(load_flow(flow_id), dossier.answers)
        again = answers_given_again(journey)
        for question, answer in _asked(journey):
            facts += _fact(question, answer, again.get(question.id))
    return tuple(facts) + tuple(_pgb_fact(dossier))


def _asked(journey: Journey) -> Iterator[tuple[Question, Answer]]:
    for question_id, answer in journey.counted.items():
        yield journey.flow.question(question_id), answer


def _fact(question: Question, answer: Answer, again: Answer | None) -> Iterator[PlanFact]:
    """Yield the fact of one answer. What someone would rather not say is not in the plan.

    Another answer to the same question, when it was asked again, is something to talk about.
    """
    words = answer.words.strip()
    if question.plan is None or (ZEG_IK_NIET in answer.chosen and not words and not answer.talk):
        return
    yield PlanFact(
        id=question.id,
        section=_SECTION_OF[question.plan],
        said=Answered(question.id, _told(answer), _told(again) if again else None),
        idea=question.onderwerp or question.id,
        onderwerp=question.onderwerp,
        own_words=words,
        talk=answer.talk or again is not None,
        given_by=answer.by,
        in_register=Register(answer.in_register),
    )


def _told(answer: Answer) -> tuple[str, ...]:
    """Return the chosen options. "Zeg ik liever niet" stays away."""
    return tuple(option for option in answer.chosen if option != ZEG_IK_NIET)


def answers_given_again(journey: Journey) -> dict[str, Answer]:
    """Return the second answers that differ from the first, by the id of the first question.

    The first answer keeps counting: which of the two is right, only the resident can say.
    """
    repeats = (question for question, _ in _asked(journey) if question.repeats is not None)
    both = {q.words_of: (journey.counted[q.words_of], journey.counted[q.id]) for q in repeats}
    return {
        question_id: again
        for question_id, (first, again) in both.items()
        if again.chosen != first.chosen and ZEG_IK_NIET not in again.chosen
    }


def _pgb_fact(dossier: Dossier) -> Iterator[PlanFact]:
    """Yield what to arrange for a pgb: the points that need help. No score, no verdict (Wmo 2.3.6 lid 2)."""
    needs = points_to_arrange(dossier)
    if needs:
        yield PlanFact(PGB_ITEM, "H", Arranged(needs), idea=PGB_ITEM)


def open_questions(dossier: Dossier) -> Iterator[OpenQuestion]:
    """Yield the questions on the way that were not answered, and not told or left out in the plan either."""
    for flow_id in FLOWS:
        for question in Journey(load_flow(flow_id), dossier.answers).route:
            answer = dossier.answers.get(question.id)
            told = (answer is not None and not answer.is_open) or question.id in dossier.plan.edits
            out = question.id in dossier.plan.left_out
            if question.plan is not None and not question.repeats and not told and not out:
                yield OpenQuestion(question.id, _SECTION_OF[question.plan], question.onderwerp)
