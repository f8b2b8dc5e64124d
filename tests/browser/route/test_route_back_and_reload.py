"""Halfway: the other register, Back and Forward, a reload. Nothing is lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.names import one_line
from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.register import Register
from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question

FLOW = load_flow("zelftest")
FIRST, SECOND, THIRD = (FLOW.question(each) for each in ("voor_wie", "leeftijd", "onderwerpen"))
ANSWERS = {
    FIRST.id: Answer(chosen=("samen",)),
    SECOND.id: Answer(chosen=("aow",)),
    "thuis": Answer(chosen=("alleen",), words="Met 2 katten & een <hond>."),
    THIRD.id: Answer(chosen=("regelen", "overdag")),
}


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def answer(resident: Resident, question: Question) -> None:
    fill_in(resident, question)
    resident.next()


def fill_in(resident: Resident, question: Question) -> None:
    step = resident.at()
    assert step is not None and step.questions[0] == question
    resident.fill_in_step(step, ANSWERS)


def has_answer(resident: Resident, question: Question) -> None:
    """Check that the answers stand in the fields on the screen."""
    step = resident.at()
    assert step is not None and step.questions[0] == question
    for each in step.questions:
        given = ANSWERS[each.id]
        if given.words:
            expect(resident.words_field(each)).to_have_value(given.words)
        for option in given.chosen:
            role = "radio" if each.kind == "choice" else "checkbox"
            box = resident.page.get_by_role(role, name=resident.tile(each, option), exact=True)  # type: ignore[arg-type]
            expect(box).to_be_checked()


def test_the_switch_of_register_keeps_what_was_typed_and_not_yet_sent(resident: Resident) -> None:
    resident.begin()
    fill_in(resident, FIRST)
    resident.switch_register()
    has_answer(resident, FIRST)
    resident.next()
    fill_in(resident, SECOND)
    resident.switch_register()
    has_answer(resident, SECOND)
    expect(resident.words_field(FLOW.question("thuis"))).to_be_visible()  # "Meer vertellen" holds something
    check_screen(resident, arrived=False)
    resident.next()
    resident.page.go_back()
    expect(resident.heading).to_have_text(one_line(resident.texts.question(SECOND.id).text))
    has_answer(resident, SECOND)


def test_the_switch_of_register_keeps_place_and_answers_on_every_screen(resident: Resident) -> None:
    resident.open_with(example("mantelzorger"), "plan")
    for screen in ("plan", "meenemen", "kosten", "natura_pgb", "termijnen", "uitkomst", "situaties"):
        if resident.step != screen:
            resident.go_to(screen)
            resident.settle()
        if screen == "meenemen":
            resident.page.wait_for_timeout(500)  # Streamlit asks for each download whether it is there
        before = (resident.step, answers(resident))
        resident.switch_register()
        check_screen(resident, arrived=False)
        assert (resident.step, answers(resident)) == before


def answers(resident: Resident) -> str:
    return resident.stored().replace(f'"in_register":"{resident.register}"', "", 1)


def test_back_and_forward_show_each_question_with_its_answer(resident: Resident) -> None:
    resident.begin()
    for question in (FIRST, SECOND, THIRD):
        answer(resident, question)
    for question in (THIRD, SECOND, FIRST):
        before = resident.step
        resident.page.go_back()
        resident.arrive(before)
        has_answer(resident, question)
        check_screen(resident)
    for question in (SECOND, THIRD):
        before = resident.step
        resident.page.go_forward()
        resident.arrive(before)
        has_answer(resident, question)
    resident.go_on(resident.say(resident.screen.algemeen.terug))
    has_answer(resident, SECOND)


def test_a_reload_keeps_the_answers_and_the_place(resident: Resident) -> None:
    resident.begin()
    resident.switch_register()
    answer(resident, FIRST)
    resident.page.reload()
    resident.is_in_register()
    expect(resident.heading).to_have_text(one_line(resident.texts.question(SECOND.id).text))
    resident.go_on(resident.say(resident.screen.algemeen.terug))
    has_answer(resident, FIRST)
    resident.page.reload()
    expect(resident.heading).to_have_text(one_line(resident.texts.question(FIRST.id).text))
    has_answer(resident, FIRST)
    assert resident.register is Register.EASY_READ


def test_a_link_to_a_screen_leads_there_also_right_after_the_server_started(resident: Resident) -> None:
    resident.server.kill()
    resident.server.start()
    resident.open("kosten")
    resident.settle()
    assert resident.step == "kosten"
    check_screen(resident, arrived=False)


def test_after_a_press_that_changes_the_screen_the_focus_stays_where_someone_was(resident: Resident) -> None:
    resident.open_with(example("mantelzorger"), "plan")
    change = resident.open_item().locator("[class*='st-key-bewerk-'] button")
    change.focus()
    resident.page.keyboard.press("Enter")
    expect(resident.page.locator("[class*='st-key-deel-'] textarea").first).to_be_visible()
    resident.settle()
    expect(resident.page.locator("[class*='st-key-deel-'] :focus")).to_have_count(1)
