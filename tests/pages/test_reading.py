"""Every explanation, story and group opens in both registers, with its source and the day it was checked."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app
from wmo_core.content.exercise import load_exercise
from wmo_core.content.explanations import load_explanations, load_stories
from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.gemeenten import DEFAULT_GEMEENTE, load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.search.file import load_answers
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.plan.blanks import law_blanks
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts.escape import plain, prose

DAY = date(2025, 11, 22)

TARGETS = [
    *load_explanations(Register.NL),
    *load_stories(Register.NL),
    *(group.id for group in load_wegwijzer().groups),
    "begrippen",
    "oefening",
    "verhalen",
    "wetten",
    "bestaat-niet",
]


def reading(register: Register, target: str = "") -> AppTest:
    at = new_app(Dossier(in_register=register))
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


@pytest.mark.parametrize("register", Register)
def test_a_page_shows_its_sources_and_the_day_it_was_checked(register: Register) -> None:
    page = load_explanations(register)["eigen_bijdrage"]
    shown = lines(reading(register, page.id))
    assert "\n".join(f"- {plain(source)}" for source in page.sources) in shown
    words = load_texts(register).screen.algemeen
    assert fill(words.nagekeken, {"dag": short_day(page.reviewed)}) in shown


def search(at: AppTest, typed: str, register: Register) -> AppTest:
    at.text_input[0].set_value(typed)
    words = load_texts(register).screen.lezen
    return next(button for button in at.button if button.label == words.zoek_knop).click().run()


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
        prose(words.niets_gevonden_tip), {"loket_telefoon": load_gemeente(DEFAULT_GEMEENTE).loket.phone}
    ) in lines(at)


@pytest.mark.parametrize("register", Register)
def test_the_exercise_says_whether_an_answer_fits_and_why(register: Register) -> None:
    exercise = load_exercise(register)
    first = next(iter(exercise.vragen.values()))
    at = reading(register, "oefening")
    for kind in load_texts(register).screen.lezen.soorten:
        at.radio[0].set_value(kind).run()
        said = exercise.oefening.goed if kind == first.answer else exercise.oefening.niet_zo
        assert [each.value for each in at.info] == [f"**{plain(said)}**  \n{prose(first.explain)}"]
