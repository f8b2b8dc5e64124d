"""Someone who types a word or a sentence, even with an error, finds the explanation that fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_core.content.explanations import load_stories
from wmo_core.content.register import Register
from wmo_core.content.search.finding import MOST, Found, find
from wmo_core.content.search.sources import load_index

FULL, BARE = "voorbeeldgemeente", "kaaldorp"


def look(typed: str, register: Register = Register.NL, gemeente: str = FULL) -> Found:
    return find(typed, load_index(register, gemeente))


def pages(typed: str, register: Register = Register.NL, gemeente: str = FULL) -> list[str]:
    return [hit.page for hit in look(typed, register, gemeente).hits]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("stappen", "route_in_stappen"),
        ("STAPPEN", "route_in_stappen"),
        ("rotue in stapen", "route_in_stappen"),
        ("wat is de wmo?", "wat_is_de_wmo"),
        ("wmo's", "wat_is_de_wmo"),
        ("hoeveel betaal ik", "eigen_bijdrage"),
        ("wat kost het", "eigen_bijdrage"),
        ("rekening", "eigen_bijdrage"),
        ("17,50", "eigen_bijdrage"),
        ("€ 17,50", "eigen_bijdrage"),
        ("trap lift", "eigen_bijdrage"),
        ("trapliften", "eigen_bijdrage"),
        ("trapplift", "eigen_bijdrage"),
        ("pgbhulp", "natura_of_pgb"),
        ("kaart", "natura_of_pgb"),
        ("zzp'er", "route_in_stappen"),
        ("zzp’er", "route_in_stappen"),
        ("bezwaarschriften", "route_in_stappen"),
        ("ik kan niet meer", "route_in_stappen"),
        ("mijn zoon betalen", "natura_of_pgb"),
        ("ik schrijf dat op", "route_in_stappen"),
        ("besvaarsgrifd", "route_in_stappen"),
        ("trapliftmonteur", "eigen_bijdrage"),
        ("paspoort laten zien", "route_in_stappen"),
        ("wat kost mijn dochter", "natura_of_pgb"),
    ],
)
@pytest.mark.parametrize("register", Register)
def test_what_people_type_finds_the_fitting_page_first(typed: str, first: str, register: Register) -> None:
    assert pages(typed, register)[:1] == [first]


@pytest.mark.parametrize("register", Register)
def test_a_group_of_words_counts_only_when_all_of_it_is_typed(register: Register) -> None:
    assert pages("ik kan", register) == []
    assert pages("niet meer", register) == []


def test_a_story_comes_after_all_pages() -> None:
    found = pages("melding doen")
    assert found[-1] in load_stories(Register.NL)
    assert not set(found[:-1]) & load_stories(Register.NL).keys()
    assert len(found) > 1


def test_a_word_of_the_plain_text_finds_the_easy_page_too() -> None:
    assert pages("wonen", Register.EASY_READ) == ["wat_is_de_wmo"]


@pytest.mark.parametrize("register", Register)
def test_a_short_answer_comes_with_its_page_first(register: Register) -> None:
    found = look("hoe lang duurt het?", register)
    assert found.answer is not None and found.answer.title == "Hoe lang duurt het?"
    assert "{onderzoek_weken}" in found.answer.text
    assert found.answer.page == found.hits[0].page == "route_in_stappen"


def test_a_short_answer_about_something_else_stays_away() -> None:
    assert look("hoe lang leeft een olifant").answer is None


def test_danger_goes_before_everything() -> None:
    found = look("hoe lang duurt een brand in een olifantenhuis")
    assert found.answer is not None and found.answer.text.startswith("Bel ")
    assert "{" not in found.answer.text
    assert found.hits[0].page == "wat_is_de_wmo"


@pytest.mark.parametrize("typed", ["scootmobiel", "scootmobie", "wat is een scootmobiel"])
def test_a_word_that_is_explained_is_its_own_short_answer(typed: str) -> None:
    found = look(typed).answer
    assert found is not None and (found.title, found.page) == ("scootmobiel", None)


def test_a_municipality_adds_its_own_words() -> None:
    assert pages("Voldorpse weg") == ["route_in_stappen"]
    assert pages("Voldorpse weg", gemeente=BARE) == []


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "a",
        "xqzwv",
        "!!!",
        "🚲",
        "wat is dat",
        "olifant",
        "de stappen van een olifant en een giraf",
    ],
)
@pytest.mark.parametrize("register", Register)
def test_what_is_not_here_finds_nothing(typed: str, register: Register) -> None:
    found = look(typed, register)
    assert (found.answer, found.hits) == (None, ())


@pytest.mark.parametrize("typed", ["wachten op een paspoort", "paspoort", "traplift en paspoort"])
def test_a_word_of_something_else_counts_only_in_a_whole_group(typed: str) -> None:
    assert look(typed) == Found(None, ())


def test_who_finds_nothing_gets_the_pages_that_come_near() -> None:
    found = look("de stappen van een olifant en een giraf")
    assert found.hits == () and found.near[0].page == "route_in_stappen"
    assert look("xqzwv").near == look("mijn zoon").near == ()


def test_only_the_closest_word_stands_for_one_that_is_misspelt() -> None:
    assert pages("bezwaarschrifd") == ["route_in_stappen"]


@given(st.text(max_size=200))
def test_no_text_stops_the_search(typed: str) -> None:
    assert len(look(typed).hits) <= MOST
