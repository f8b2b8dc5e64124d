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

FIRST, SECOND, THIRD = load_flow("zelftest").questions[:3]
ANSWERS = {
    FIRST.id: Answer(chosen=("samen",), words="Met mijn zus."),
    SECOND.id: Answer(chosen=("aow",)),
    THIRD.id: Answer(chosen=("alleen",), words="Met 2 katten & een <hond>."),
}


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def answer(resident: Resident, question: Question) -> None:
    assert resident.question() == question
    resident.fill_in(question, ANSWERS[question.id])
    resident.next()


def has_answer(resident: Resident, question: Question) -> None:
    """Check that the answer stands in the fields on the screen."""
    assert resident.question() == question
    given = ANSWERS[question.id]
    expect(resident.words_field(question)).to_have_value(given.words)
    options = resident.texts.question(question.id).options
    for option in given.chosen:
        role = "radio" if question.kind == "choice" else "checkbox"
        box = resident.page.get_by_role(role, name=one_line(options[option]), exact=True)  # type: ignore[arg-type]
        expect(box).to_be_checked()


def test_the_switch_of_register_keeps_what_was_typed_and_not_yet_sent(resident: Resident) -> None:
    resident.begin()
    resident.fill_in(FIRST, ANSWERS[FIRST.id])
    resident.switch_register()
    has_answer(resident, FIRST)
    resident.next()
    answer(resident, SECOND)
    resident.fill_in(THIRD, ANSWERS[THIRD.id])
    resident.switch_register()
    has_answer(resident, THIRD)
    check_screen(resident, arrived=False)
    resident.next()
    resident.page.go_back()
    expect(resident.heading).to_have_text(one_line(resident.texts.question(THIRD.id).text))
    has_answer(resident, THIRD)


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
    for question in (FIRST, SECOND, THIRD):
        answer(resident, question)
    fourth = resident.question()
    resident.page.reload()
    resident.is_in_register()
    assert fourth is not None
    expect(resident.heading).to_have_text(one_line(resident.texts.question(fourth.id).text))
    resident.go_on(resident.say(resident.screen.algemeen.terug))
    has_answer(resident, THIRD)
    resident.page.reload()
    expect(resident.heading).to_have_text(one_line(resident.texts.question(THIRD.id).text))
    has_answer(resident, THIRD)
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
