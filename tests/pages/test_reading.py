"""Every explanation, story and group opens in both registers, with its source and the day it was checked."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import drawn, new_app, offered
from wmo_core.content.document.explanation import BOARDS
from wmo_core.content.exercise import load_exercise
from wmo_core.content.explanations import load_explanations, load_stories
from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day, unbroken_days
from wmo_core.content.gemeenten import EXAMPLE_GEMEENTE, dialled, load_gemeente
from wmo_core.content.nazicht import national_sources
from wmo_core.content.register import Register
from wmo_core.content.search.file import load_answers
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.plan.blanks import law_blanks
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.explanation_links import board_target

DAY = date(2025, 11, 22)

TARGETS = [
    *load_explanations(Register.NL),
    *load_stories(Register.NL),
    *(group.id for group in load_wegwijzer().groups),
    "begrippen",
    "borden",
    *map(board_target, BOARDS),
    "oefening",
    "verhalen",
    "wetten",
    "bestaat-niet",
]


def reading(register: Register, target: str = "") -> AppTest:
    at = new_app(Dossier(in_register=register, gemeente=EXAMPLE_GEMEENTE))
    at.run().switch_page("pages/lezen.py")
    if target:
        at.query_params["pagina"] = target
    return at.run()


def lines(at: AppTest) -> list[str]:
    return [str(element.value) for element in at.markdown]


@pytest.mark.parametrize("register", Register)
def test_every_explanation_opens(register: Register) -> None:
    for target in TARGETS:
        at = reading(register, target)
        assert not at.exception, target
        assert len(at.title) == 1, target
        pages = {**load_explanations(register), **load_stories(register)}
        assert target not in pages or at.title[0].value == pages[target].title
        assert not [line for line in lines(at) if "Ontwerpkeuze" in line or "Beleidsregels" in line], target


@pytest.mark.parametrize("register", Register)
def test_a_page_shows_its_sources_and_the_day_it_was_checked(register: Register) -> None:
    page = load_explanations(register)["eigen_bijdrage"]
    shown = lines(reading(register, page.id))
    assert "\n".join(f"- {plain(source)}" for source in national_sources(page.sources)) in shown
    words = load_texts(register).screen.algemeen
    assert fill(words.nagekeken, {"dag": unbroken_days(short_day(page.reviewed))}) in shown


def search(at: AppTest, typed: str, register: Register) -> AppTest:
    at.text_input[0].set_value(typed)
    words = load_texts(register).screen.lezen
    return next(button for button in at.button if button.label == words.zoek_knop).click().run()


@pytest.mark.parametrize("register", Register)
def test_a_page_ends_in_what_one_can_do_and_a_few_pages_that_go_on(register: Register) -> None:
    words, pages = load_texts(register).screen.lezen, load_explanations(register)
    at = reading(register, "route_in_stappen")
    assert [each.value for each in at.header][-2:] == [words.doen_titel, words.lees_ook]
    assert words.print in offered(at)
    phone = load_gemeente("voorbeeldgemeente").loket.phone
    calls = [(each.label, each.url) for each in drawn(at, "link_button")]
    on_one_line = phone.replace(" ", "\u00a0")  # a number never breaks
    assert calls == [(fill(words.bel, {"telefoon": on_one_line}), dialled(phone))]
    labels = [each.label for each in drawn(at, "page_link")]
    assert words.maak_plan in labels and words.naar_bord not in labels
    further = [pages[page].title for page in load_wegwijzer().lees_ook["route_in_stappen"]]
    start = labels.index(further[0])
    assert labels[start : start + len(further) + 1] == [*further, words.alle_uitleg]


@pytest.mark.parametrize("register", Register)
def test_a_page_with_a_board_leads_to_it_and_the_board_back(register: Register) -> None:
    words = load_texts(register).screen.lezen
    page = reading(register, "natura_of_pgb")
    assert words.naar_bord in [each.label for each in drawn(page, "page_link")]
    board = reading(register, board_target("natura_of_pgb"))
    assert words.bij_bord in [each.label for each in drawn(board, "page_link")]
    assert words.print_bord in offered(board)


@pytest.mark.parametrize("register", Register)
def test_someone_who_types_a_word_sees_it_explained(register: Register) -> None:
    at = reading(register)
    found = load_texts(register).terms["scootmobiel"]
    line = f"**{plain(found.term)}**  \n{prose(found.text)}"
    assert line not in lines(at)
    assert line in lines(search(at, found.term[:-1], register))


@pytest.mark.parametrize("register", Register)
def test_a_question_gets_a_short_answer_and_pages_with_a_sentence(register: Register) -> None:
    at = search(reading(register), "hoe lang duurt het", register)
    shown = lines(at)
    answer = load_answers(register).antwoorden["hoe_lang"]
    weeks = law_blanks(DAY)
    assert f"**{plain(answer.vraag)}**  \n{fill(prose(answer.antwoord), weeks)}" in shown
    page = load_explanations(register)["route_in_stappen"]
    assert page.title in [link.proto.label for link in at.get("page_link")]


@pytest.mark.parametrize("register", Register)
def test_nothing_found_says_what_to_do(register: Register) -> None:
    at = search(reading(register), "olifant", register)
    words = load_texts(register).screen.lezen
    assert words.niets_gevonden in [header.value for header in at.header]
    assert fill(
        prose(words.niets_gevonden_tip), {"loket_telefoon": load_gemeente(EXAMPLE_GEMEENTE).loket.phone}
    ) in lines(at)
    assert prose(words.dichtbij) not in lines(at)


@pytest.mark.parametrize("register", Register)
def test_nothing_found_shows_the_pages_that_come_near(register: Register) -> None:
    at = search(reading(register), "de stappen van een olifant en een giraf", register)
    words = load_texts(register).screen.lezen
    assert words.niets_gevonden in [header.value for header in at.header]
    assert prose(words.dichtbij) in lines(at)
    page = load_explanations(register)["route_in_stappen"]
    assert page.title in [link.proto.label for link in at.get("page_link")]


@pytest.mark.parametrize("register", Register)
def test_the_exercise_says_whether_an_answer_fits_and_why(register: Register) -> None:
    exercise = load_exercise(register)
    first = next(iter(exercise.vragen.values()))
    words = load_texts(register).screen.lezen
    kinds = {str(kind): text for kind, text in words.soorten.items()}
    right = fill(words.oefening.antwoord, {"antwoord": plain(kinds[first.answer])})
    for kind in words.soorten:
        at = reading(register, "oefening")
        at.radio[0].set_value(kind).run()
        said = exercise.oefening.goed if kind == first.answer else exercise.oefening.niet_zo
        assert [each.value for each in at.info] == [f"**{plain(said)}**  \n{right}  \n{prose(first.explain)}"]
        assert not at.radio, "the answer stands in place of the tiles"


@pytest.mark.parametrize("register", Register)
def test_the_exercise_goes_one_question_at_a_time_to_its_end_and_begins_again(register: Register) -> None:
    words, count = load_texts(register).screen.lezen.oefening, len(load_exercise(register).vragen)
    at = reading(register, "oefening")
    for number in range(1, count + 1):
        assert fill(words.plaats, {"nummer": str(number), "totaal": str(count)}) in lines(at)
        assert len(at.radio) == 1 and at.radio[0].value is None
        at.radio[0].set_value("algemeen").run()
        next(each for each in at.button if each.label == words.volgende).click().run()
    assert not at.radio and prose(words.klaar) in lines(at)
    next(each for each in at.button if each.label == words.opnieuw).click().run()
    assert fill(words.plaats, {"nummer": "1", "totaal": str(count)}) in lines(at)
