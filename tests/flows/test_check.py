"""What is wrong with an answer is told before it is kept."""

import pytest
from pydantic import ValidationError

from tests.flows.walking import ZELFTEST
from wmo_core.flows.answers import MAX_WORDS, Answer
from wmo_core.flows.check import Fault, all_questions, check_answer, check_answers
from wmo_core.flows.loader import load_flow

CASES: list[tuple[str, tuple[str, ...], str, Fault | None]] = [
    ("leeftijd", ("aow",), "", None),
    ("leeftijd", (), "Ik ben 81.", None),
    ("leeftijd", (), " \n ", Fault.GEEN_KEUZE),
    ("leeftijd", (), "", Fault.GEEN_KEUZE),
    ("leeftijd", ("aow", "onder_18"), "", Fault.EEN_KEUZE),
    ("leeftijd", ("67",), "", Fault.ONBEKENDE_KEUZE),
    ("leeftijd", ("zeg_ik_niet",), "", None),
    ("thuis", ("partner", "kind"), "", None),
    ("thuis", ("partner", "alleen"), "", Fault.TEGENSTRIJDIG),
    ("thuis", ("partner", "weet_ik_niet"), "", Fault.TEGENSTRIJDIG),
    ("thuis", ("weet_ik_niet", "zeg_ik_niet"), "", Fault.TEGENSTRIJDIG),
    ("koken.geprobeerd", ("nog_niets", "bekenden_gevraagd"), "", Fault.TEGENSTRIJDIG),
    ("koken.wat_lukt_niet", ("trap",), "", Fault.ONBEKENDE_KEUZE),
    ("onderwerpen", ("koken", "tuin"), "", None),
    ("onderwerpen", (), "", Fault.GEEN_ONDERWERP),
    ("koken.geprobeerd", (), "", None),
    ("koken.wat_helpt", (), "", Fault.LEEG),
    ("vertegenwoordiger", ("geen", "mentor"), "", Fault.TEGENSTRIJDIG),
    ("beste_hulp", (), "Iemand die helpt.", None),
    ("beste_hulp", ("weet_ik_niet",), "", None),
    ("beste_hulp", ("weet_ik_niet", "zeg_ik_niet"), "", Fault.TEGENSTRIJDIG),
    ("beste_hulp", (), "x" * MAX_WORDS, None),
    ("beste_hulp", (), "x" * (MAX_WORDS + 1), Fault.TE_LANG),
]


@pytest.mark.parametrize(("question", "chosen", "words", "fault"), CASES)
def test_the_first_fault_is_told(
    question: str, chosen: tuple[str, ...], words: str, fault: Fault | None
) -> None:
    assert check_answer(ZELFTEST.question(question), chosen, words) is fault


def test_words_of_a_helper_are_an_answer_and_may_not_be_too_long() -> None:
    leeftijd = ZELFTEST.question("leeftijd")
    assert check_answer(leeftijd, (), "", "Zij is 81.") is None
    assert check_answer(leeftijd, (), "", "x" * (MAX_WORDS + 1)) is Fault.TE_LANG


@pytest.mark.parametrize(
    ("answer", "is_empty"),
    [
        (Answer(), True),
        (Answer(words=" \n"), True),
        (Answer(talk=True), False),
        (Answer(helper_words="Hij valt."), False),
        (Answer(chosen=("weet_ik_niet",)), False),
    ],
)
def test_an_answer_is_empty_when_the_question_was_only_seen(answer: Answer, is_empty: bool) -> None:
    assert answer.is_empty is is_empty


def test_answers_from_a_file_are_checked_one_by_one() -> None:
    questions = all_questions(ZELFTEST, load_flow("pgb"))
    good = {"wlz": Answer(chosen=("nee",)), "doel": Answer(), "pgb_regels": Answer(chosen=("lukt",))}
    assert check_answers(questions, good) is None
    faulty = good | {"thuis": Answer(chosen=("hond",))}
    assert check_answers(questions, faulty) == ("thuis", Fault.ONBEKENDE_KEUZE)
    unknown = good | {"kleur": Answer(chosen=("geel",))}
    assert check_answers(questions, unknown) == ("kleur", Fault.ONBEKENDE_VRAAG)


def test_an_answer_takes_no_more_words_than_a_screen_and_no_other_fields() -> None:
    with pytest.raises(ValidationError):
        Answer(words="x" * (MAX_WORDS + 1))
    with pytest.raises(ValidationError):
        Answer.model_validate({"chosen": ["nee"], "naam": "Jan"})


@pytest.mark.parametrize(
    ("answer", "is_open"),
    [
        (Answer(chosen=("weet_ik_niet",)), True),
        (Answer(chosen=("zeg_ik_niet",)), True),
        (Answer(), True),
        (Answer(chosen=("weet_ik_niet",), words="Ik denk van wel."), False),
        (Answer(chosen=("weet_ik_niet",), helper_words="Ik zie dat hij valt."), False),
        (Answer(chosen=("nee",)), False),
    ],
)
def test_an_answer_is_open_when_nothing_was_said(answer: Answer, is_open: bool) -> None:
    assert answer.is_open is is_open
