"""Whether the questions of a booklet stand whole on their pages."""

from collections.abc import Iterable

from wmo_core.content.register import Register
from wmo_core.content.texts import Texts, load_texts
from wmo_core.flows.answers import OPEN_OPTIONS
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.flows.numbers import FLOWS, question_numbers


def split_questions(pages: Iterable[str], register: Register) -> list[str]:
    """Return the numbers of the questions that do not end on the page on which they begin, or never begin."""
    texts, numbers = load_texts(register), question_numbers()
    sheets = [" ".join(one.split()) for one in pages]
    return [
        numbers[question.id]
        for flow_id in FLOWS
        for step in load_flow(flow_id).steps
        for place, question in enumerate(step.questions)
        if not any(_is_whole(question, place, numbers[question.id], texts, sheet) for sheet in sheets)
    ]


def _is_whole(question: Question, place: int, number: str, texts: Texts, sheet: str) -> bool:
    """Return whether a question begins on this page, and its last words follow."""
    begin = f" {sheet}".find(f" {number} {texts.question(question.id).text}")
    return begin >= 0 and _last_words(question, place, texts) in sheet[begin:]


def _last_words(question: Question, place: int, texts: Texts) -> str:
    words = texts.question(question.id)
    if question.tells:
        return texts.talk
    if question.kind == "text":
        return words.words
    return words.options[OPEN_OPTIONS[-1] if place == 0 else question.options[-1]]
