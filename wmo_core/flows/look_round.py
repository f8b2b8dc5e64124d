"""A look round the house and the week, for who does not know where help is needed: what it finds."""

from wmo_core.flows.answers import OPEN_OPTIONS, Answer, Answers
from wmo_core.flows.check import clean_answer
from wmo_core.flows.expand import CHOOSE_ONDERWERPEN
from wmo_core.flows.models import Flow


def looked_round(flow: Flow, answers: Answers) -> dict[str, Answer]:
    """Return the answers, with what was found on the look round as answers to what it is about.

    The onderwerp is then chosen, and what does not go well is filled in there. Nothing found: no change.
    """
    found = dict(answers)
    for question in (question for question in flow.questions if question.fills and question.id in answers):
        looked = answers[question.id]
        for option in (option for option in question.options if option in looked.chosen):
            onderwerp, _, what = option.partition(".")
            _choose(found, flow, CHOOSE_ONDERWERPEN, onderwerp, looked)
            _choose(found, flow, f"{onderwerp}.{question.fills}", what, looked)
    is_changed = found != dict(answers)
    return {key: each for key, each in found.items() if not (is_changed and _is_a_look_round(flow, key))}


def _choose(answers: dict[str, Answer], flow: Flow, question_id: str, option: str, looked: Answer) -> None:
    """Choose one option more at a question; it is then no longer left open."""
    before = answers.get(question_id, Answer(by=looked.by, in_register=looked.in_register))
    chosen = {option, *before.chosen} - set(OPEN_OPTIONS)
    answer = before.model_copy(update={"chosen": tuple(chosen)})
    answers[question_id] = clean_answer(flow.question(question_id), answer)


def _is_a_look_round(flow: Flow, question_id: str) -> bool:
    """Return whether this is a question of the look round; another flow has its questions here too."""
    question = flow.by_id.get(question_id)
    return question is not None and question.fills is not None
