"""After Wis alles the next person at this computer sees nothing of the one before."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.names import one_line
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
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
    urls += downloaded(resident)
    assert len(urls) > 4
    assert len(answering(page, urls)) > 1
    # The last moment: what is made now would live the longest.
    urls += downloaded(resident)
    resident.button(resident.say(resident.screen.meenemen.wis)).click()
    resident.go_on(resident.say(resident.screen.meenemen.wis_ja))
    assert resident.step == "start"
    assert answering(page, urls) == []


def test_the_files_are_gone_too_when_the_tab_is_closed_at_once(
    context: BrowserContext, app_on: Callable[[str], ServerProcess]
) -> None:
    resident = Resident(context.new_page(), app_on("2026-11-22"))
    with resident.page.expect_websocket() as line:
        resident.open_with(example("mantelzorger"), "meenemen")
    urls = downloaded(resident)
    resident.button(resident.say(resident.screen.meenemen.wis)).click()
    resident.settle()
    other = context.new_page()  # has the same cookie, and so the right to ask
    assert answering(other, urls)
    with line.value.expect_event("framesent"):
        resident.button(resident.say(resident.screen.meenemen.wis_ja)).click()
    resident.page.close()
    end = time.monotonic() + _SECONDS
    while left := answering(other, urls):
        assert time.monotonic() < end, left
        time.sleep(0.05)


def downloaded(resident: Resident) -> list[str]:
    """Press every download of the screen and return the addresses that the files came from."""
    urls = []
    for button in resident.page.locator("[class*=st-key-ophalen-]").get_by_role("button").all():
        with resident.page.expect_download() as coming:
            button.click()
        urls.append(coming.value.url)
    return urls


def answering(page: Page, urls: list[str]) -> list[str]:
    """Return the addresses that still give a file to this browser."""
    found = {url: page.context.request.get(url).status for url in urls}
    assert set(found.values()) <= {200, 404}
    return [url for url, status in found.items() if status == 200]


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
