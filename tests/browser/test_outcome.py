"""What to discuss, on a phone: of twelve people nobody scrolls more than five heights."""

import pytest
from playwright.sync_api import Browser

from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from tests.product.twelve import twelve

WIDTH, HEIGHT = 360, 740
MOST_HEIGHTS, MOST_OPEN = 5, 7
SCROLLS = "() => Math.max(...[...document.querySelectorAll('*')].map((each) => each.scrollHeight))"
PEOPLE = twelve()


@pytest.mark.parametrize("name", PEOPLE)
def test_the_outcome_is_short_on_a_phone(name: str, browser: Browser, app_server: ServerProcess) -> None:
    dossier = PEOPLE[name].dossier
    context = browser.new_context(locale="nl-NL", viewport={"width": WIDTH, "height": HEIGHT})
    resident = Resident(context.new_page(), app_server, register=dossier.in_register)
    resident.open_with(dossier, "uitkomst")
    cards = resident.page.locator('[class*="st-key-wijzer-"]:visible')
    assert 1 <= cards.count() <= MOST_OPEN
    assert resident.page.evaluate(SCROLLS) <= MOST_HEIGHTS * HEIGHT
    assert not resident.complaints
    context.close()
