"""Checks one answer against its question, before it is kept."""

from enum import StrEnum

from wmo_core.flows.answers import OPEN_OPTIONS, Answer, Answers
from wmo_core.flows.models import Flow, Question
from wmo_core.flows.typed import is_too_long


class Fault(StrEnum):
    """What is wrong with an answer. The words for the resident stand in content (scherm/fouten.toml)."""

    LEEG = "leeg"
    GEEN_KEUZE = "geen_keuze"
    GEEN_ONDERWERP = "geen_onderwerp"
    TE_LANG = "te_lang"
    EEN_KEUZE = "een_keuze"
    TEGENSTRIJDIG = "tegenstrijdig"
    ONBEKENDE_VRAAG = "onbekende_vraag"
    ONBEKENDE_KEUZE = "onbekende_keuze"
    ONBEKEND_DEEL = "onbekend_deel"


NOTHING_GIVEN = (Fault.LEEG, Fault.GEEN_KEUZE, Fault.GEEN_ONDERWERP)


def check_answer(
    question: Question, chosen: tuple[str, ...], words: str, helper_words: str = ""
) -> Fault | None:
    """Return the first fault of this answer, or None. Words alone are an answer too."""
    if not set(chosen) <= set(question.all_options):
        return Fault.ONBEKENDE_KEUZE
    if is_too_long(words) or is_too_long(helper_words):
        return Fault.TE_LANG
    if not chosen and not words.strip() and not helper_words.strip():
        return None if question.optional else _nothing_given(question)
    if len(chosen) > 1 and not question.may_choose_many and question.kind != "text":
        return Fault.EEN_KEUZE
    if len(chosen) > 1 and set(chosen) & {*OPEN_OPTIONS, *question.exclusive}:
        return Fault.TEGENSTRIJDIG
    return None


def _nothing_given(question: Question) -> Fault:
    """Return the fault of an empty answer: its words name what there is to choose or to write."""
    if question.kind == "onderwerpen":
        return Fault.GEEN_ONDERWERP
    return Fault.LEEG if question.tells or question.kind == "text" else Fault.GEEN_KEUZE


def check_answers(flow_questions: dict[str, Question], answers: Answers) -> tuple[str, Fault] | None:
    """Return the first question id with a fault, or None. For answers that come from a file."""
    for question_id, answer in answers.items():
        question = flow_questions.get(question_id)
        if question is None:
            return question_id, Fault.ONBEKENDE_VRAAG
        fault = check_answer(question, answer.chosen, answer.words, answer.helper_words)
        if fault is not None:
            return question_id, fault
    return None


def all_questions(*flows: Flow) -> dict[str, Question]:
    """Return the questions of several flows by their id, also those that nobody gets any more."""
    return {question.id: question for flow in flows for question in (*flow.questions, *flow.retired)}


def clean_answer(question: Question, answer: Answer) -> Answer:
    """Return the answer with its chosen options in the order of the question."""
    order = {option: place for place, option in enumerate(question.all_options)}
    return answer.model_copy(
        update={"chosen": tuple(sorted(answer.chosen, key=lambda option: order[option]))}
    )
