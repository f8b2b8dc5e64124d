"""An old telephone on 3G: slow, and still usable; also when fonts do not come."""

import pytest
from playwright.sync_api import CDPSession, Page, expect

from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.flows.answers import Answer
from wmo_core.flows.loader import load_flow

FIRST = load_flow("zelftest").questions[0]
SLOW_3G = {"offline": False, "latency": 200, "downloadThroughput": 93_750, "uploadThroughput": 31_250}
LONG_MS = 120_000


@pytest.fixture
def page(first_page: Page) -> Page:
    """The tab of someone who was never here before."""
    return first_page


@pytest.fixture
def slow(page: Page) -> CDPSession:
    """The line of a telephone: 200 ms and 750 kilobit per second."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_3G)
    page.set_default_timeout(LONG_MS)
    return session


def test_on_a_slow_line_the_first_text_comes_at_once_and_a_question_can_be_answered(
    page: Page, slow: CDPSession, app_server: ServerProcess
) -> None:
    resident = Resident(page, app_server)
    page.goto(app_server.url, wait_until="commit")
    # Before any script has run: what this is, and whom to call.
    expect(page.locator(".wmo-first h1")).to_be_visible()
    expect(page.locator(".wmo-first").get_by_text("112")).to_be_visible()
    begin = resident.button(resident.say(resident.screen.start.begin))
    expect(begin).to_be_visible(timeout=LONG_MS)
    resident.go_on(resident.say(resident.screen.start.begin))
    resident.fill_in(FIRST, Answer(chosen=("samen",)))
    resident.next()
    assert '"samen"' in resident.stored()


def test_without_the_fonts_the_page_is_complete(page: Page, app_server: ServerProcess) -> None:
    page.route("**/*.woff2", lambda route: route.abort())
    resident = Resident(page, app_server)
    resident.open()
    expect(resident.heading).to_have_text(resident.say(resident.screen.start.titel))
    expect(resident.button(resident.say(resident.screen.start.begin))).to_be_visible()
