"""A choice of one that may stay empty can be taken away again, also with the keyboard."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.names import css_key
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.register import Register
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.plan.dossier import Dossier

FLOW = load_flow("zelftest")
OFTEN = FLOW.question("regelen.hoe_vaak")
ARRIVED = ":is(h1, [class*='st-key-vraag-']):focus"  # the question, or the heading for the first one
# What a press takes away loses the focus; here so soon that nobody saw it there.
PRESS_WHAT_GOES_AT_ONCE = """button => {
  button.focus();
  button.click();
  button.style.display = "none";
  button.blur();
}"""


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-12-20"))


def away(resident: Resident, key: str) -> Locator:
    return resident.page.locator(css_key(f"weg-{key}")).get_by_role("button")


def open_step_of(resident: Resident, question: Question, dossier: Dossier) -> None:
    """Open the plan, and from there the step of a question."""
    resident.open_with(dossier, "plan")
    resident.open_item(question.id)
    before = resident.step
    resident.page.locator(css_key(f"verander-{question.id}")).get_by_role("button").click()
    resident.page.wait_for_function("(old) => history.state?.wmo?.step !== old", arg=before)
    resident.settle()
    expect(resident.page.locator(ARRIVED)).to_be_attached()  # else that focus comes when the test has gone on


@pytest.mark.parametrize("register", Register)
def test_a_kept_choice_goes_by_the_keyboard_and_from_the_plan(resident: Resident, register: Register) -> None:
    dossier = example("man_van_34").model_copy(update={"in_register": register})
    open_step_of(resident, OFTEN, dossier)
    place = resident.place_of(OFTEN)
    expect(place.get_by_role("radio", checked=True)).to_have_count(1)
    away(resident, OFTEN.id).focus()
    resident.page.keyboard.press("Enter")
    expect(place.get_by_role("radio", checked=True)).to_have_count(0)
    expect(away(resident, OFTEN.id)).to_be_hidden()
    expect(place.get_by_role("radio").first).to_be_focused()
    resident.button(resident.say(resident.screen.algemeen.verder)).click()
    expect(resident.page.locator(css_key("naar-meenemen"))).to_be_visible()
    assert resident.kept().answers[OFTEN.id].chosen == ()


def test_the_heading_does_not_take_the_focus_of_who_pressed_right_after_arriving(resident: Resident) -> None:
    open_step_of(resident, OFTEN, example("man_van_34"))
    away(resident, OFTEN.id).evaluate(PRESS_WHAT_GOES_AT_ONCE)
    expect(resident.place_of(OFTEN).get_by_role("radio").first).to_be_focused()


def test_a_choice_of_just_now_goes_too_and_what_else_was_filled_in_stays(resident: Resident) -> None:
    dossier = example("man_van_34")
    answers = {name: answer for name, answer in dossier.answers.items() if name != OFTEN.id}
    open_step_of(
        resident, FLOW.question("regelen.wat_helpt"), dossier.model_copy(update={"answers": answers})
    )
    expect(away(resident, OFTEN.id)).to_be_hidden()
    other = FLOW.question("regelen.wat_helpt").options[0]
    before = resident.page.get_by_role("checkbox", checked=True).count()
    resident.choose(FLOW.question("regelen.wat_helpt"), other)
    resident.choose(OFTEN, OFTEN.options[0])
    away(resident, OFTEN.id).click()
    expect(resident.place_of(OFTEN).get_by_role("radio", checked=True)).to_have_count(0)
    resident.page.wait_for_timeout(500)  # a draft would come back by now
    expect(resident.place_of(OFTEN).get_by_role("radio", checked=True)).to_have_count(0)
    assert resident.page.get_by_role("checkbox", checked=True).count() == before + 1


def test_a_chosen_municipality_can_be_taken_away(resident: Resident) -> None:
    resident.open()
    resident.live_in("voorbeeldgemeente")
    name = local_facts("voorbeeldgemeente").name
    away(resident, "gemeente").click()
    resident.settle()
    expect(resident.page.get_by_role("radio", name=name, exact=True)).to_have_count(0)
    assert resident.kept().gemeente is None
