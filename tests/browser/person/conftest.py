"""A server at a desk, where one person follows another, and people at it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright

from tests.browser.conftest import CHROMIUM, FLAGS, PATIENCE_MS
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.walking import Resident
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.state.deployment import DESK, PLACE

DAY = "2026-11-22"


@pytest.fixture(scope="session")
def desk_server(start_server: Callable[[Path], ServerProcess]) -> ServerProcess:
    """A server with the product, for computers at a desk."""
    with pytest.MonkeyPatch.context() as settings:
        settings.setenv(ANOTHER_DAY, DAY)
        settings.setenv(PLACE, DESK)
        return start_server(ROOT / "app.py")


@pytest.fixture
def page(first_page: Page) -> Page:
    """A tab in a browser without a past."""
    return first_page


@pytest.fixture
def at_home(page: Page, app_on: Callable[[str], ServerProcess]) -> Resident:
    """Someone at home."""
    return Resident(page, app_on(DAY))


@pytest.fixture
def at_desk(page: Page, desk_server: ServerProcess) -> Resident:
    """Someone at a computer of a desk."""
    return Resident(page, desk_server)


@pytest.fixture
def kept_profile(playwright: Playwright, tmp_path: Path) -> Iterator[BrowserContext]:
    """A whole browser with a profile on disk, as on a real computer; also where there is no screen."""
    context = playwright.chromium.launch_persistent_context(
        tmp_path / "profile",
        executable_path=CHROMIUM,
        headless=False,
        args=[*FLAGS, "--headless=new"],
        ignore_default_args=["--disable-component-extensions-with-background-pages"],
        locale="nl-NL",
    )
    context.set_default_timeout(PATIENCE_MS)
    yield context
    context.close()
