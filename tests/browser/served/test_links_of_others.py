"""An address in the words of somebody else is text: under the name of the gemeente it would be trusted.

Who copies it gets it as it was typed."""

import pytest
from playwright.sync_api import Page

from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example

WORDS = (
    "Kijk op https://phish.example/a of www.phish.example, mail a@phish.example. HTTP://PHISH.example of "
    "mailto:b@phish.example"
)
NAME = WORDS[:60]  # on each of these screens
_OPEN_ALL = "document.querySelectorAll('details').forEach((part) => { part.open = true; })"
_LINKS = "[...document.querySelectorAll('a[href]')].map((one) => one.href).filter((to) => /phish/i.test(to))"


@pytest.mark.parametrize("screen", ["plan", "gesprek", "brieven"])
def test_no_word_of_somebody_else_is_a_link(page: Page, app_server: ServerProcess, screen: str) -> None:
    found = example("mantelzorger")
    answers = {
        name: answer.model_copy(update={"words": WORDS}) if answer.words else answer
        for name, answer in found.answers.items()
    }
    plan = found.plan.model_copy(update={"edits": dict.fromkeys(found.plan.edits, WORDS), "name": NAME})
    resident = Resident(page, app_server)
    resident.open_with(found.model_copy(update={"answers": answers, "plan": plan}), screen)
    page.evaluate(_OPEN_ALL)
    resident.settle()
    assert NAME in page.evaluate("document.body.innerText"), "who copies it gets what was typed"
    assert page.evaluate(_LINKS) == []
