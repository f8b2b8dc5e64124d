"""In whose voice a question is asked: of the resident, or of who fills this in for another."""

from wmo_core.content.texts import QuestionText, Texts
from wmo_core.flows.models import Question


def asked(question: Question, texts: Texts) -> QuestionText:
    """Return the words of a question, in the voice of who fills this in."""
    return texts.question(question.id)


def who(texts: Texts) -> str:
    """Return for whom this is filled in, such as "uw vrouw"."""
    return ""
