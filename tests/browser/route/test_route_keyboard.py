"""The whole route with a keyboard and nothing else: from the first screen to the downloaded plan."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keys import LOOKING, Keyboard
from tests.browser.names import css_key
from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.register import Register
from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question

DAY = "2026-11-22"
MELDING = "20-11-2026"
ANSWERS = example("man_van_34").answers
ONE_ONDERWERP = "regelen"
WRITTEN = ("doel",)  # typing takes long; this question has no other answer


@pytest.fixture
def keys(page: Page, app_on: Callable[[str], ServerProcess]) -> Keyboard:
    page.add_init_script(path=LOOKING)
    return Keyboard(Resident(page, app_on(DAY)))


def test_someone_with_only_a_keyboard_comes_from_the_first_screen_to_the_plan_on_paper(
    keys: Keyboard,
) -> None:
    begin_in_easy_read(keys)
    answer_the_questions(keys)
    read_the_outcome(keys)
    by_the_tasks(keys, "kosten")
    choose_beside(keys, "kosten", "kosten_vragen")
    choose_beside(keys, "natura_pgb", "leveringsvorm")
    type_the_day_of_the_melding(keys)
    leave_something_out_of_the_plan(keys)
    take_the_plan_along(keys)
    check_screen(keys.resident, arrived=False)
    assert keys.stops > 150, "each screen was walked through"


def begin_in_easy_read(keys: Keyboard) -> None:
    """Switch to easy language in the menu of the first screen, and begin."""
    resident = keys.resident
    resident.open()
    keys.enter(resident.menu)
    keys.enter(resident.button(resident.say(resident.screen.algemeen.kop.naar_ander_register)))
    resident.register = Register.EASY_READ
    resident.is_in_register()
    expect(resident.menu).to_be_focused()
    keys.go_on(resident.say(resident.screen.start.begin))


def answer_the_questions(keys: Keyboard) -> None:
    """Answer what is asked about one onderwerp, and once go back to the step before."""
    asked, resident = 0, keys.resident
    while resident.step == "taken" or resident.at():
        if resident.step == "taken":
            keys.go_on(resident.page.locator(css_key("verder")).inner_text())
        asked += 1
        if asked == 2:
            look_back(keys)
        step = resident.at()
        assert step is not None
        for question in step.questions:
            if not question.more:
                keys.fill_in(question, answer_to(question))
        keys.next()
    assert asked > 8


def by_the_tasks(keys: Keyboard, screen: str) -> None:
    """Go to a screen by the task list, without a mouse."""
    resident = keys.resident
    here, name = resident.step, resident.say(resident.screen.algemeen.kop.taken)
    keys.enter(resident.page.get_by_role("link", name=name, exact=True), backwards=True)
    resident.arrive(here)
    here = resident.step
    keys.enter(resident.page.locator(css_key(f"taak-{screen}")).get_by_role("button"))
    resident.arrive(here)


def look_back(keys: Keyboard) -> None:
    """Go to Terug with Shift+Tab, see that the answer is still there, and go on again."""
    resident = keys.resident
    before = resident.step
    keys.enter(resident.button(resident.say(resident.screen.algemeen.terug)), backwards=True)
    resident.arrive(before)
    expect(resident.page.get_by_role("radio", checked=True)).to_have_count(1)
    keys.next()


def answer_to(question: Question) -> Answer:
    given = ANSWERS.get(question.id, Answer())
    chosen = (ONE_ONDERWERP,) if question.kind == "onderwerpen" else given.chosen
    return Answer(chosen=chosen, words=given.words.split("\n")[0] if question.id in WRITTEN else "")


def read_the_outcome(keys: Keyboard) -> None:
    """Open the reason for the first subject with Enter."""
    resident = keys.resident
    assert resident.step == "uitkomst"
    reason = resident.page.locator("main summary").filter(visible=True).first
    keys.enter(reason)
    expect(resident.page.locator("main details[open]")).not_to_have_count(0)


def choose_beside(keys: Keyboard, screen: str, question_id: str) -> None:
    """Answer the question that stands on a screen with more on it."""
    assert keys.resident.step == screen
    question = load_flow("keuzes").question(question_id)
    keys.fill_in(question, Answer(chosen=ANSWERS[question_id].chosen))
    keys.next()


def type_the_day_of_the_melding(keys: Keyboard) -> None:
    """Say that there was a melding, type its day, and see the days that count."""
    resident = keys.resident
    assert resident.step == "termijnen"
    keys.choose_radio(resident.say(resident.screen.termijnen.ja))
    asked = resident.say(resident.screen.termijnen.datums["melding"])
    keys.type_in(resident.page.get_by_label(asked), MELDING)
    keys.enter(resident.button(resident.say(resident.screen.termijnen.reken)))
    expect(resident.page.get_by_role("table")).to_have_count(1)
    resident.settle()
    keys.next()


def leave_something_out_of_the_plan(keys: Keyboard) -> None:
    """Untick one line of the plan with Space."""
    resident = keys.resident
    assert resident.step == "plan"
    keys.enter(resident.page.locator("[class*='st-key-deel-'] summary").first)
    kept = resident.page.get_by_role("checkbox", checked=True)
    count = kept.count()
    keys.tab_to(kept.first)
    keys.press("Space")
    expect(kept).to_have_count(count - 1)
    resident.settle()
    keys.go_on(resident.say(resident.screen.plan.naar_meenemen))


def take_the_plan_along(keys: Keyboard) -> None:
    """Reload as after a break, skip the top of the screen, and get the PDF with Enter."""
    resident = keys.resident
    assert resident.step == "meenemen"
    resident.open("meenemen")
    keys.skip_to_content()
    pdf = resident.download(resident.say(resident.screen.meenemen.download), keys.enter)
    assert pdf.read_bytes().startswith(b"%PDF-")
