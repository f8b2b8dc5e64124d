"""Terug goes where someone came from, on every screen; Verander comes back to where it was pressed."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import new_app
from tests.plan.examples import example
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts.navigation import ASIDE, SCREENS

QUESTION = "vragen/zelftest/{}"


@pytest.fixture
def at(went: list[str]) -> AppTest:
    """The app with a full dossier, on the first screen."""
    return new_app(example("bakker")).run()


def follow(at: AppTest, went: list[str]) -> AppTest:
    """Go to the screen to which a button led, as the browser does."""
    return at.switch_page(f"pages/{went[-1]}.py").run()


def press(at: AppTest, key: str, went: list[str]) -> AppTest:
    before = len(went)
    at.button(key=key).click().run()
    if len(went) > before:
        follow(at, went)
    assert not at.exception
    return at


def goes_to(at: AppTest, screen: str) -> AppTest:
    at.switch_page(f"pages/{screen}.py").run()
    assert not at.exception
    return at


def place(at: AppTest) -> str:
    found: Any = at.session_state["places"]
    return str(found[-1])


@pytest.mark.parametrize("screen", [screen for screen in SCREENS if screen not in ("start", *ASIDE)])
def test_terug_goes_to_the_screen_before(screen: str, at: AppTest, went: list[str]) -> None:
    goes_to(goes_to(at, "meenemen"), screen)
    if screen != "meenemen":
        press(at, "terug_knop", went)
        assert place(at) == "meenemen"
    press(at, "terug_knop", went)
    assert place(at) == "start"


def test_from_the_letters_terug_goes_to_the_days_that_led_there(at: AppTest, went: list[str]) -> None:
    press(goes_to(goes_to(at, "taken"), "termijnen"), "naar-brieven", went)
    assert place(at) == "brieven"
    press(press(at, "naar-dagen", went), "terug_knop", went)
    assert place(at) == "brieven", "also when someone was at the days before"
    press(at, "terug_knop", went)
    assert place(at) == "termijnen"
    press(at, "terug_knop", went)
    assert place(at) == "taken"


def test_the_browsers_back_and_terug_go_the_same_way(at: AppTest, went: list[str]) -> None:
    for screen in ("plan", "termijnen", "plan"):  # the last one by Back: nothing was pressed
        goes_to(at, screen)
    press(at, "terug_knop", went)
    assert place(at) == "start"


@pytest.mark.parametrize("screen", ASIDE)
def test_from_reading_terug_goes_to_where_someone_was_and_there_terug_goes_on(
    screen: str, at: AppTest, went: list[str]
) -> None:
    press(goes_to(goes_to(goes_to(at, "plan"), "kosten"), screen), "terug_knop", went)
    assert place(at) == "kosten"
    press(at, "terug_knop", went)
    assert place(at) == "plan"


def test_from_the_tasks_terug_goes_to_where_their_link_was(at: AppTest, went: list[str]) -> None:
    press(goes_to(at, "taken"), "taak-koken", went)
    assert place(at) == QUESTION.format("koken.hoe")
    goes_to(at, "taken")
    press(at, "terug_knop", went)
    assert place(at) == QUESTION.format("koken.hoe")


def test_within_a_part_terug_goes_to_the_step_before(went: list[str]) -> None:
    at = new_app(Dossier(answers={"voor_wie": Answer(chosen=("zelf",))})).run()
    goes_to(at, "vragen")
    assert place(at) == QUESTION.format("over_u")
    press(at, "terug_knop", went)
    assert place(at) == "start"
    press(at, "begin", went)
    at.radio(key="v:leeftijd:keuze").set_value("onder_18")
    press(at, "verder", went)
    assert place(at) == QUESTION.format("onderwerpen")
    press(at, "terug_knop", went)
    assert place(at) == QUESTION.format("over_u")


@pytest.mark.parametrize(
    ("shown", "leads_to"),
    [
        ("koken.hulp", QUESTION.format("koken.hoe")),
        ("koken.hoe", "taken"),
        ("over_u", QUESTION.format("voor_wie")),
    ],
)
def test_after_a_reload_terug_goes_to_the_step_before_or_the_tasks(
    shown: str, leads_to: str, at: AppTest, went: list[str]
) -> None:
    at.session_state["step"] = {"vragen": shown}
    goes_to(at, "vragen")
    at.session_state["places"] = (QUESTION.format(shown),)
    press(at, "terug_knop", went)
    assert place(at) == leads_to


def test_a_step_that_is_not_asked_any_more_is_passed_by(at: AppTest, went: list[str]) -> None:
    at.session_state["places"] = ("taken", QUESTION.format("regelen.hoe"), "plan")
    press(goes_to(at, "plan"), "terug_knop", went)
    assert place(at) == "taken"


def test_verander_changes_the_answer_and_comes_back_to_the_plan(at: AppTest, went: list[str]) -> None:
    goes_to(goes_to(at, "taken"), "plan")
    press(at, "verander-koken.hoe_gaat_het", went)
    assert place(at) == QUESTION.format("koken.hoe")
    at.radio(key="v:koken.hoe_gaat_het:keuze").set_value("goed")
    press(at, "verder", went)
    assert place(at) == "plan"
    assert at.session_state["dossier"].answers["koken.hoe_gaat_het"].chosen == ("goed",)
    options = load_texts(Register.NL).question("koken.hoe_gaat_het").options
    assert f"- {options['goed']}" in "\n".join(str(each.value) for each in at.markdown).splitlines()
    press(at, "terug_knop", went)
    assert place(at) == "taken"


def test_who_goes_elsewhere_while_changing_is_not_sent_back(at: AppTest, went: list[str]) -> None:
    press(goes_to(at, "plan"), "verander-koken.hoe_gaat_het", went)
    press(goes_to(at, "taken"), "taak-koken", went)
    press(at, "verder", went)
    assert place(at) == QUESTION.format("koken.hulp")


def test_every_item_of_the_plan_can_be_changed_where_it_was_said(at: AppTest, went: list[str]) -> None:
    keys = [str(each.key) for each in goes_to(at, "plan").button if str(each.key).startswith("verander-")]
    assert len(keys) > 8
    for key in keys:
        press(goes_to(at, "plan"), key, went)
        assert place(at) != "plan", key
        press(at, "terug_knop", went)
        assert place(at) == "plan", key
