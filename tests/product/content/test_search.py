"""Someone who types the title of a page, or what people type for it, finds that page among the first."""

from functools import cache

import pytest

from wmo_core.content.explanations import load_explanations
from wmo_core.content.register import Register
from wmo_core.content.search import Source, search
from wmo_core.content.wegwijzer import load_wegwijzer

FIRST = 3


@cache
def pages(register: Register) -> tuple[Source, ...]:
    words = load_wegwijzer().zoekwoorden
    return tuple(
        Source("pagina", page.id, page.title, page.body, words.get(page.id, ""))
        for page in load_explanations(register).values()
    )


def found(typed: str, register: Register) -> list[str]:
    return [source.id for source in search(typed, pages(register), load_wegwijzer().zoeken.weglaten)][:FIRST]


@pytest.mark.parametrize("register", Register)
def test_a_page_is_found_by_its_title(register: Register) -> None:
    lost = [
        page.title
        for page in load_explanations(register).values()
        if page.id not in found(page.title, register)
    ]
    assert lost == []


@pytest.mark.parametrize("register", Register)
def test_a_page_is_found_by_each_word_that_people_type_for_it(register: Register) -> None:
    typed = load_wegwijzer().zoekwoorden.items()
    lost = [
        (word, page) for page, words in typed for word in words.split() if page not in found(word, register)
    ]
    assert lost == []
