"""Who fills in for another reads whose life it is about: nothing speaks to the reader as the other."""

import re
from datetime import date

import pytest

from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.plan.blanks import dated_blanks

QUESTIONS = [question for flow_id in flow_ids() for question in load_flow(flow_id).questions]
WHO = load_flow("zelftest").question("wie_is_het").options
ADDRESS = re.compile(r"\b(?:u|uw|je|jij|jou|jouw)\b", re.IGNORECASE)
OF_THE_PERSON = re.compile(r"\b(?:ik|mij|mijn|mijzelf)\b", re.IGNORECASE)
# Here who fills in is meant: who that is, and what to ask the gemeente.
TO_THE_READER = {"voor_wie", "wie_is_het", "kosten_vragen"}
ABOUT_THE_OTHER = [question for question in QUESTIONS if question.id not in TO_THE_READER]


def without_who(text: str, register: Register, about: str) -> str:
    return text.replace(load_texts(register).general.wie[about], "…")


@pytest.mark.parametrize("register", Register)
def test_no_question_speaks_to_a_helper_as_if_it_were_the_other(register: Register) -> None:
    texts = load_texts(register)
    wrong = []
    for question in ABOUT_THE_OTHER:
        words = texts.question(question.id, "moeder")
        for said in (words.text, words.help):
            if ADDRESS.search(without_who(said, register, "moeder")):
                wrong.append((question.id, said))
    assert wrong == []


@pytest.mark.parametrize("register", Register)
def test_no_option_speaks_as_the_other_to_a_helper(register: Register) -> None:
    texts = load_texts(register)
    wrong = [
        (question.id, texts.question(question.id, "moeder").options[option])
        for question in ABOUT_THE_OTHER
        for option in question.options
        if OF_THE_PERSON.search(texts.question(question.id, "moeder").options[option])
    ]
    assert wrong == []


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("about", WHO)
def test_a_question_about_the_other_names_the_other_or_nobody(register: Register, about: str) -> None:
    """The blank is filled, never at the start of a sentence, and each option keeps its own words."""
    texts = load_texts(register)
    for question in QUESTIONS:
        words = texts.question(question.id, about).on_a_day(dated_blanks(date(2026, 11, 30), texts))
        for said in (words.text, words.help, words.words, words.helper_words, *words.options.values()):
            assert "{" not in said, question.id
            starts = re.split(r"(?:^|[.?!]\s+|\n)", said)
            assert not any(each.startswith(texts.general.wie[about]) for each in starts), said
        options = [words.options[option] for option in question.all_options]
        assert len(options) == len(set(options)), question.id


@pytest.mark.parametrize("register", Register)
def test_the_screens_of_an_onderwerp_name_it_and_say_no_week(register: Register) -> None:
    texts = load_texts(register)
    for onderwerp in load_flow("zelftest").onderwerpen:
        words = texts.question(f"{onderwerp.id}.hoe_gaat_het")
        assert texts.onderwerp(onderwerp.id).short in words.text
    for question in QUESTIONS:
        words = texts.question(question.id)
        assert "deze week" not in f"{words.text} {words.help}".lower(), question.id
