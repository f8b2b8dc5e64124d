"""A browser that translates puts its own elements in place of the words: the screen is still of this step."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.a11y.places import filled
from tests.browser.kept.leaving import TRANSLATE
from tests.browser.names import one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.plan.dossier import Dossier

SHOWN = "() => document.querySelector('[data-testid=stMain]').innerText"


@pytest.fixture
def resident(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    return Resident(page, app_on("2026-11-22"))


def test_each_step_shows_its_own_question_its_own_words_and_nothing_of_the_step_before(
    resident: Resident,
) -> None:
    resident.open_with(Dossier(), "vragen")
    for _ in range(5):
        resident.page.evaluate(TRANSLATE)
        step = resident.at()
        assert step is not None
        resident.fill_in_step(step, filled().answers)
        resident.page.evaluate(TRANSLATE)
        resident.next()
        if (now := resident.at()) is None:
            break
        shown = one_line(resident.page.evaluate(SHOWN))
        for question in step.questions:
            assert one_line(resident.words_of(question).text) not in shown
        for question in (each for each in now.questions if not each.more):
            for option in question.options:
                assert one_line(resident.words_of(question).options[option]) in shown
    resident.page.evaluate(TRANSLATE)
    resident.go_to("kosten")
    expect(resident.heading).to_have_text(resident.say(resident.screen.kosten.titel))
    resident.page.evaluate(TRANSLATE)
    resident.switch_register()
    expect(resident.heading).to_have_text(resident.say(resident.screen.kosten.titel))
