"""Someone who types a word, even with an error, finds the explanation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.content.explanations import load_explanations
from wmo_core.content.register import Register
from wmo_core.content.search import MOST, Source, search
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer

SOURCES = {
    register: [
        *(
            Source("pagina", page.id, page.title, page.body, load_wegwijzer().zoekwoorden.get(page.id, ""))
            for page in load_explanations(register).values()
        ),
        *(Source("begrip", name, term.term, term.text) for name, term in load_texts(register).terms.items()),
    ]
    for register in Register
}


def found(query: str, register: Register = Register.NL) -> list[str]:
    return [source.id for source in search(query, SOURCES[register], load_wegwijzer().zoeken.weglaten)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("scootmobiel", "scootmobiel"),
        ("scootmobeil", "scootmobiel"),
        ("scootmobie", "scootmobiel"),
        ("eigen bijdrag", "eigen_bijdrage"),
        ("PGB", "pgb"),
        ("clientondersteuner", "clientondersteuner"),
        ("route", "route_in_stappen"),
        ("rotue in stapen", "route_in_stappen"),
    ],
)
@pytest.mark.parametrize("register", Register)
def test_a_word_is_found_also_with_an_error(typed: str, expected: str, register: Register) -> None:
    assert expected in found(typed, register)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hoeveel kost het", "eigen_bijdrage"),
        ("wat is de wmo", "wat_is_de_wmo"),
        ("ik wachten", "route_in_stappen"),
    ],
)
@pytest.mark.parametrize("register", Register)
def test_what_people_type_finds_the_fitting_page_first(typed: str, first: str, register: Register) -> None:
    assert found(typed, register)[0] == first


def test_what_is_about_a_word_comes_before_a_page_that_only_names_it() -> None:
    assert found("melding").index("melding") < found("melding").index("route_in_stappen")


@pytest.mark.parametrize("typed", ["", "   ", "a", "xqzwv", "!!!", "🚲"])
def test_what_says_nothing_finds_nothing(typed: str) -> None:
    assert found(typed) == []


@given(st.text(max_size=200))
def test_no_text_stops_the_search(typed: str) -> None:
    assert len(found(typed)) <= MOST
