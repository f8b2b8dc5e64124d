"""Every explanation, story and group opens in both registers, with its source and the day it was checked."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app
from wmo_core.content.explanations import load_pages, load_stories
from wmo_core.content.register import Register
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.plan.dossier import Dossier

TARGETS = [
    *load_pages(Register.NL),
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


@pytest.mark.parametrize("register", Register)
def test_every_explanation_opens(register: Register) -> None:
    for target in TARGETS:
        at = reading(register, target)
        assert not at.exception, target
        assert len(at.title) == 1, target
        pages = {**load_pages(register), **load_stories(register)}
        assert target not in pages or at.title[0].value == pages[target].title


@pytest.mark.parametrize("register", Register)
def test_a_page_shows_its_sources_and_the_day_it_was_checked(register: Register) -> None:
    text = "\n".join(str(element.value) for element in reading(register, "eigen_bijdrage").markdown)
    text = text.replace("\\", "")
    assert "2.1.4a" in text
    assert "22 november 2026" in text


@pytest.mark.parametrize("register", Register)
def test_someone_who_types_a_word_sees_what_was_found(register: Register) -> None:
    at = reading(register)
    at.text_input[0].set_value("traplif").run()
    assert any("traplift" in str(element.value) for element in at.markdown)


@pytest.mark.parametrize("register", Register)
def test_the_exercise_says_whether_an_answer_fits_and_why(register: Register) -> None:
    at = reading(register, "oefening")
    at.radio[0].set_value("algemeen").run()
    assert any("**" in str(element.value) for element in at.info)
