"""The server is killed in the middle of a word. At most the last two seconds of typing may be missing then.

Nothing is missing: each key is in the tab before the next one, and a field of words stays open while there is
no server.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.kept.leaving import DRAFTS
from tests.browser.names import css_key
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example

BEGIN, END = "Douchen gaat niet ", "meer alleen"
FIELDS = {"gesprek": "gesprek-own_point", "mensen_en_week": "persoon-naam"}  # of several lines, of one line
TYPED = f"(key) => JSON.parse({DRAFTS} ?? '{{}}')[history.state.wmo.step]?.[key]?.to"
GONE = "document.querySelector('[data-test-connection-state]').dataset.testConnectionState !== 'CONNECTED'"


@pytest.fixture
def server(app_on: Callable[[str], ServerProcess]) -> ServerProcess:
    return app_on("2026-11-22")


def come_to(screen: str, page: Page, server: ServerProcess) -> tuple[Resident, Locator]:
    resident = Resident(page, server)
    resident.open_with(example("mantelzorger"), screen)
    field = page.locator(css_key(f"v-{FIELDS[screen]}")).locator("textarea, input")
    field.click()
    return resident, field


def type_in(page: Page, field: Locator, words: str, before: str = "") -> None:
    """Type with the keyboard; see after each key that it is in the field, and in the tab."""
    for sign in words:
        page.keyboard.type(sign)
        before += sign
        assert field.input_value() == before
        assert page.evaluate(TYPED, css_key(f"v-{FIELDS[page.url.split('/')[-1]]}")[1:]) == before


@pytest.mark.parametrize("screen", FIELDS)
def test_each_key_is_in_the_tab_before_the_next(screen: str, page: Page, server: ServerProcess) -> None:
    _, field = come_to(screen, page, server)
    type_in(page, field, BEGIN)
    page.reload()
    expect(field).to_have_value(BEGIN)


@pytest.mark.parametrize("screen", FIELDS)
def test_who_types_on_while_there_is_no_server_loses_no_sign(
    screen: str, page: Page, server: ServerProcess
) -> None:
    _, field = come_to(screen, page, server)
    type_in(page, field, BEGIN)

    def wait(_: Route) -> None:
        """Leave it without an answer: then no window about this comes in between."""

    page.route("**/_stcore/health", wait)
    server.kill()
    page.wait_for_function(f"() => {GONE}")
    type_in(page, field, END, BEGIN)
    server.start()
    page.unroute("**/_stcore/health")  # what waits goes on then
    page.wait_for_function(f"() => !({GONE})", timeout=60_000)
    expect(field).to_have_value(BEGIN + END)
    page.reload()
    expect(field).to_have_value(BEGIN + END)
