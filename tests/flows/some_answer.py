"""Any answer to a question, of any flow."""

from random import Random
from typing import Literal

from wmo_core.flows.answers import Answer
from wmo_core.flows.check import check_answer
from wmo_core.flows.models import Question

REGISTERS: tuple[Literal["nl", "easy-read"], ...] = ("nl", "easy-read")
WORDS = ("", " ", "Ik red me wel.", "\u202e\x00<script>")


def some_answer(question: Question, chance: Random) -> Answer:
    """Return an answer that the screen would accept, also none where that may be."""
    most = len(question.all_options) if question.may_choose_many else 1
    chosen = tuple(chance.sample(question.all_options, chance.randint(0, most)))
    words, helper_words = chance.choice(WORDS), chance.choice(WORDS)
    if check_answer(question, chosen, words, helper_words) is None:
        in_register = chance.choice(REGISTERS)
        return Answer(chosen=chosen, words=words, helper_words=helper_words, in_register=in_register)
    return Answer(chosen=question.all_options[:1], in_register=chance.choice(REGISTERS))
