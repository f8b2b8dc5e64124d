"""After Wis alles the next person at this computer sees nothing of the one before."""

import time
import urllib.error
import urllib.request
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.names import one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.documents.plan_files import PlanFormat
from wmo_core.plan.dossier import Dossier

_SECONDS = 1.0  # a wipe on a shared computer is a wipe now


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


def test_after_wis_alles_no_file_comes_from_its_old_address(
    page: Page, app_on: Callable[[str], ServerProcess]
) -> None:
    resident = Resident(page, app_on("2026-11-22"))
    resident.open_with(example("mantelzorger"), "gesprek")
    urls = downloaded(resident)
    resident.go_to("meenemen")
    resident.page.get_by_text(resident.say(resident.screen.meenemen.andere_vormen), exact=True).click()
    resident.settle()
    urls += downloaded(resident)
    assert len(urls) > len(PlanFormat)
    # A page that is loaded again leaves a session behind, with the same files.
    resident.page.reload()
    resident.settle()
    urls += downloaded(resident)
    given = answering(urls)
    assert {url.rsplit(".")[-1] for url in given} >= {"pdf", "docx", "json"}
    # The last moment: what is made now would live the longest.
    urls += downloaded(resident)
    resident.button(resident.say(resident.screen.meenemen.wis)).click()
    resident.go_on(resident.say(resident.screen.meenemen.wis_ja))
    assert resident.step == "start"
    assert answering(urls) == []


def test_the_files_are_gone_too_when_the_tab_is_closed_at_once(
    context: BrowserContext, app_on: Callable[[str], ServerProcess]
) -> None:
    resident = Resident(context.new_page(), app_on("2026-11-22"))
    with resident.page.expect_websocket() as line:
        resident.open_with(example("mantelzorger"), "meenemen")
    urls = downloaded(resident)
    resident.button(resident.say(resident.screen.meenemen.wis)).click()
    resident.settle()
    assert answering(urls)
    with line.value.expect_event("framesent"):
        resident.button(resident.say(resident.screen.meenemen.wis_ja)).click()
    resident.page.close()
    end = time.monotonic() + _SECONDS
    while left := answering(urls):
        assert time.monotonic() < end, left
        time.sleep(0.05)


def downloaded(resident: Resident) -> list[str]:
    """Press every download of the screen and return the addresses that the files came from."""
    urls = []
    for button in resident.page.get_by_test_id("stDownloadButton").get_by_role("button").all():
        with resident.page.expect_download() as coming:
            button.click()
        urls.append(coming.value.url)
    return urls


def answering(urls: list[str]) -> list[str]:
    """Return the addresses that still give a file, to anyone."""
    found = []
    for url in urls:
        try:
            with urllib.request.urlopen(url):
                found.append(url)
        except urllib.error.HTTPError as refused:
            assert refused.code == 404
    return found


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
