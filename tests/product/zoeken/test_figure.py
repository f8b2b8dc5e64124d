"""The search keeps its figure on questions that were written down beforehand, in both registers."""

from pathlib import Path

import pytest

from tests.product.zoeken.measure import (
    INSIDE,
    NOTHING,
    OFF_TOPIC,
    SERIES,
    TABLES,
    found,
    missed,
    questions,
    score,
)
from wmo_core.content.explanations import load_explanations
from wmo_core.content.register import Register
from wmo_core.content.search.file import load_page_words, load_zoeken

FIRST, IN_THREE, NOTHING_FOUND = 80, 95, 1  # of 100
FEWEST_WORDS = 20
SHARES = [each for each in TABLES if each[2] == 3 and each[0] not in SERIES]
FALSE_COMFORT = 10  # of 100
IN_TWO = [each for each in TABLES if each[2] == 2]


def name(table: tuple[Path, str, int]) -> str:
    return f"{table[0].stem}-{table[1]}"


@pytest.mark.parametrize("table", SHARES, ids=name)
@pytest.mark.parametrize("register", Register)
def test_the_right_page_is_first_or_among_the_first(table: tuple[Path, str, int], register: Register) -> None:
    got = score(questions(*table[:2]), register)
    assert got.share("first") >= FIRST
    assert got.share("in_three") >= IN_THREE
    assert got.share("nothing") <= NOTHING_FOUND


@pytest.mark.parametrize("register", Register)
def test_the_series_that_were_asked_once_keep_the_figure_together(register: Register) -> None:
    asked = [each for path in SERIES for each in questions(path, "vragen")]
    assert len(SERIES) >= 8 and len(asked) >= 60 * len(SERIES)
    got = score(asked, register)
    assert got.share("first") >= FIRST
    assert got.share("in_three") >= IN_THREE
    assert got.share("nothing") <= NOTHING_FOUND


@pytest.mark.parametrize("register", Register)
def test_what_is_of_another_desk_or_nonsense_seldom_finds_a_page(register: Register) -> None:
    asked = [each.typed for path in OFF_TOPIC for each in questions(path, "niets")]
    comforted = [typed for typed in asked if found(typed, register)]
    assert 100 * len(comforted) <= FALSE_COMFORT * len(asked), comforted


@pytest.mark.parametrize("table", IN_TWO, ids=name)
@pytest.mark.parametrize("register", Register)
def test_what_went_wrong_before_is_among_the_first_two(
    table: tuple[Path, str, int], register: Register
) -> None:
    assert missed(questions(*table[:2]), register, 2) == []


@pytest.mark.parametrize("table", NOTHING, ids=lambda table: f"{table[0].stem}-{table[1]}")
@pytest.mark.parametrize("register", Register)
def test_what_no_page_answers_finds_nothing(table: tuple[Path, str], register: Register) -> None:
    asked = questions(*table)
    assert len(asked) >= 20
    assert {each.typed: found(each.typed, register) for each in asked if found(each.typed, register)} == {}


def test_there_are_enough_questions_and_each_right_page_exists() -> None:
    asked = [each for path, table, _ in TABLES for each in questions(path, table)]
    assert len(questions(INSIDE, "binnen")) + len(questions(INSIDE, "wandeling")) >= 60
    assert {page for each in asked for page in each.right} <= load_explanations(Register.NL).keys()
    assert all(each.right for each in asked)


@pytest.mark.parametrize("register", Register)
def test_a_page_is_found_by_its_title(register: Register) -> None:
    pages = load_explanations(register).values()
    assert [page.title for page in pages if page.id not in found(page.title, register)[:3]] == []


def test_each_page_has_what_people_type_for_it() -> None:
    typed = load_page_words()
    few = {page: len(typed.get(page, ())) for page in load_explanations(Register.NL)}
    assert {page: many for page, many in few.items() if many < FEWEST_WORDS} == {}


@pytest.mark.parametrize("register", Register)
def test_what_people_type_for_a_page_finds_it(register: Register) -> None:
    typed = [(words, page) for page, all_words in load_page_words().items() for words in all_words]
    plain = [(words, page) for words, page in typed if "{" not in words]
    assert [(words, page) for words, page in plain if page not in found(words, register)] == []


@pytest.mark.parametrize("register", Register)
def test_every_short_answer_comes_for_what_people_type(register: Register) -> None:
    kept = load_zoeken().antwoorden.values()
    lost = [
        (words, answer.pagina)
        for answer in kept
        for words in answer.vragen
        if "{" not in words and answer.pagina not in found(words, register)
    ]
    assert lost == []
