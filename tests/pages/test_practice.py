"""The practice question: beside the way, and nothing of it is kept."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app, without_picture
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier

HOW = load_flow("zelftest").question("koken.hoe_gaat_het")


def started(register: Register) -> AppTest:
    return new_app(Dossier(in_register=register)).run()


def press(at: AppTest, label: str) -> AppTest:
    next(button for button in at.button if without_picture(button.label) == label).click()
    at.run()
    assert not at.exception
    return at


def titles(at: AppTest) -> list[str]:
    return [each.value for each in at.title]


@pytest.mark.parametrize("register", Register)
def test_it_is_a_link_and_not_on_the_way(register: Register, went: list[str]) -> None:
    at = started(register)
    at.button(key="begin").click().run()
    assert went == ["vragen"]
    at.switch_page("pages/start.py").run().button(key="oefen").click().run()
    assert went == ["vragen", "oefenvraag"]


@pytest.mark.parametrize("register", Register)
def test_the_answer_comes_back_in_words_and_is_kept_nowhere(register: Register, went: list[str]) -> None:
    texts = load_texts(register)
    words, verder = texts.screen.oefenvraag, texts.screen.algemeen.verder
    at = started(register).switch_page("pages/oefenvraag.py").run()
    before = at.session_state["dossier"]
    press(at, verder)
    assert [each.value for each in at.error] == [texts.screen.fouten.geen_keuze]
    at.radio[0].set_value("gaat_wel")
    press(at, verder)
    assert titles(at) == [words.klaar_titel]
    said = words.je_koos.replace("{antwoord}", texts.question(HOW.id).options["gaat_wel"])
    assert any(f"**{said}**" in str(each.value) for each in at.markdown)
    press(at, texts.screen.algemeen.terug)
    assert (titles(at), at.radio[0].value) == ([words.vraag], "gaat_wel")
    press(press(at, verder), words.begin)
    assert went == ["vragen"]
    assert at.session_state["dossier"] == before
