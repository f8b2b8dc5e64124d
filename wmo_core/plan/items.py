"""Turns answers into the items of the plan. Each item carries the id of its answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from wmo_core.content.fill import fill
from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.register import Register
from wmo_core.content.texts import QuestionText, Texts
from wmo_core.flows.answers import ZEG_IK_NIET, Answer, By
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.models import PlanItem
from wmo_core.plan.pgb import points_to_arrange

PGB_ITEM = "pgb"


@dataclass(frozen=True)
class Placed:
    """An item with the letter of its part (Wmo 2.3.2 lid 4). ``first``: what it said before it was edited."""

    letter: str
    item: PlanItem
    first: PlanItem | None = None


def answer_items(dossier: Dossier, texts: Texts) -> tuple[Placed, ...]:
    """Return the items that come from answers, in the order of the questions."""
    placed: list[Placed] = []
    for flow_id in ("zelftest", "keuzes"):
        journey = Journey(load_flow(flow_id), dossier.answers)
        again = answers_given_again(journey)
        for question, answer in _asked(journey):
            found = _item(question, answer, dossier.filled_by, texts)
            placed += (_with_other_answer(each, again.get(question.id), texts) for each in found)
    return tuple(placed) + tuple(_pgb_item(dossier, texts))


def _asked(journey: Journey) -> Iterator[tuple[Question, Answer]]:
    for question_id, answer in journey.counted.items():
        yield journey.flow.question(question_id), answer


def _item(question: Question, answer: Answer, filled_by: By, texts: Texts) -> Iterator[Placed]:
    """Yield the item of one answer. What someone would rather not say is not in the plan.

    Who gave the answer stands at the top of the plan, and here only where it was someone else.
    """
    words = answer.words.strip()
    if question.plan is None or (ZEG_IK_NIET in answer.chosen and not words and not answer.talk):
        return
    text = texts.question(question.id)
    group = texts.onderwerp(question.onderwerp).title if question.onderwerp else ""
    item = PlanItem(
        id=question.id,
        label=text.plan,
        lines=option_words(answer, text),
        words=words,
        talk=answer.talk,
        by="" if answer.by is filled_by else texts.document[f"by_{answer.by.value}"],
        given_by=answer.by,
        in_register=Register(answer.in_register),
        pictogram=pictogram_for(question.onderwerp or question.id),
        group=group,
    )
    yield Placed(question.plan.upper(), item)


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


def _with_other_answer(placed: Placed, again: Answer | None, texts: Texts) -> Placed:
    """Return the item with the other answer as a last line, as something to talk about."""
    if again is None:
        return placed
    said = ", ".join(option_words(again, texts.question(placed.item.id)))
    line = fill(texts.screen.plan.later_anders, {"antwoord": said})
    changed = placed.item.model_copy(update={"lines": (*placed.item.lines, line), "talk": True})
    return Placed(placed.letter, changed)


def option_words(answer: Answer, text: QuestionText) -> tuple[str, ...]:
    """Return the chosen options in words. "Zeg ik liever niet" stays away."""
    return tuple(text.options[option] for option in answer.chosen if option != ZEG_IK_NIET)


def _pgb_item(dossier: Dossier, texts: Texts) -> Iterator[Placed]:
    """Yield what to arrange for a pgb: the points that need help. No score, no verdict (Wmo 2.3.6 lid 2)."""
    needs = tuple(texts.question(point).plan for point in points_to_arrange(dossier))
    if needs:
        label = texts.screen.plan.pgb_item
        yield Placed("H", PlanItem(id=PGB_ITEM, label=label, lines=needs, pictogram=pictogram_for("pgb")))
