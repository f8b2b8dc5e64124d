"""The browser profile of the measurements: in light colours, with less motion."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.a11y.places import DAY
from tests.browser.a11y.visiting import Visits
from tests.browser.server_process import ServerProcess


@pytest.fixture(scope="session")
def profile(browser: Browser) -> Iterator[BrowserContext]:
    """A browser profile in Dutch, on a device that asks for light colours."""
    context = browser.new_context(
        locale="nl-NL", viewport={"width": 1000, "height": 700}, reduced_motion="reduce"
    )
    context.set_default_timeout(15_000)
    yield context
    context.close()


@pytest.fixture
def page(profile: BrowserContext) -> Iterator[Page]:
    """A new tab. It leaves the cookies alone: the tab that goes round needs them to send a file."""
    page = profile.new_page()
    yield page
    page.close()


@pytest.fixture(scope="session")
def visits(profile: BrowserContext, app_on: Callable[[str], ServerProcess]) -> Iterator[Visits]:
    """One tab that goes from screen to screen."""
    visits = Visits(profile, app_on(DAY))
    yield visits
    visits.leave()
