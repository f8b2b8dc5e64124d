"""After Wis alles the next person at this computer sees nothing of the one before."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.names import one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.plan.dossier import Dossier


@pytest.fixture
def page(first_page: Page) -> Page:
    """The tab of someone who was never here before."""
    return first_page


def test_wis_alles_leaves_nothing_behind(
    page: Page, app_on: Callable[[str], ServerProcess], browser: Browser
) -> None:
    resident = Resident(page, app_on("2026-11-22"))
    dossier = example("mantelzorger")
    resident.open_with(dossier, "meenemen")
    another = Resident(browser.new_context(locale="nl-NL").new_page(), resident.server)
    another.open("plan")
    assert traces(another, dossier) == []
    another.page.context.close()
    resident.button(resident.say(resident.screen.meenemen.wis)).click()
    resident.go_on(resident.say(resident.screen.meenemen.wis_ja))
    assert resident.step == "start"
    assert traces(resident, dossier) == []
    resident.page.go_back()
    resident.settle()
    for screen in ("", "vragen", "uitkomst", "natura_pgb", "plan", "meenemen", "termijnen"):
        resident.open(screen)
        resident.settle()
        assert traces(resident, dossier) == [], screen


def traces(resident: Resident, dossier: Dossier) -> list[str]:
    """Return what the tab still shows or holds of the words of a dossier."""
    kept = resident.page.evaluate(
        "document.body.innerText + JSON.stringify([{...sessionStorage}, {...localStorage}, history.state])"
        " + [...document.querySelectorAll('textarea, input')].map((field) => field.value).join()"
    )
    said = [answer.words for answer in dossier.answers.values() if answer.words]
    return [
        words for words in [*said, *dossier.plan.edits.values()] if words in one_line(kept) or words in kept
    ]
