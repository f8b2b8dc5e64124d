"""Every screen opens in both registers, empty and filled; a deep link goes through app.py."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import APP, filled, new_app
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts.navigation import SCREENS

DOSSIERS = {"empty": {}, "filled": filled()}


def opened(screen: str, register: Register, state: str) -> AppTest:
    at = new_app(Dossier(in_register=register, answers=DOSSIERS[state])).run()
    return at.switch_page(f"pages/{screen}.py").run()


@pytest.mark.parametrize("state", DOSSIERS)
@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_opens_with_one_heading(screen: str, register: Register, state: str) -> None:
    at = opened(screen, register, state)
    assert not at.exception
    assert len(at.title) == 1


@pytest.mark.parametrize("register", Register)
def test_the_switch_keeps_the_question_and_the_answers(register: Register) -> None:
    at = opened("vragen", register, "empty")
    at.radio[0].set_value("samen")
    verder = load_texts(register).screen.algemeen.verder
    next(button for button in at.button if button.label == verder).click()
    at.run()
    at.button(key=f"register-{register.other.value}").click().run()
    assert at.title[0].value == load_texts(register.other).question("leeftijd").text
    assert at.session_state["dossier"].answers["voor_wie"].chosen == ("samen",)


@pytest.mark.parametrize("screen", [screen for screen in SCREENS if screen != "start"])
def test_a_deep_link_after_a_restart_goes_through_the_app(screen: str) -> None:
    """Before anyone opened the main page, Streamlit runs a file in pages/ without app.py."""
    at = new_app().switch_page(f"pages/{screen}.py").run()
    assert not at.exception
    assert at.session_state["through_app"] is True
    assert len(at.title) == 1


@pytest.mark.parametrize("screen", SCREENS)
def test_until_the_tab_has_answered_there_is_nothing_to_answer_or_press_but_the_way_on(screen: str) -> None:
    at = AppTest.from_file(str(APP), default_timeout=30).switch_page(f"pages/{screen}.py").run()
    words = load_texts(Register.NL).screen.algemeen.wacht
    assert [each.value for each in at.markdown] == [words.tekst]
    assert [each.label for each in at.button] == [words.ga_door]
    assert not at.title and not at.radio and not at.text_area
    at.button[0].click().run()
    assert len(at.title) == 1
