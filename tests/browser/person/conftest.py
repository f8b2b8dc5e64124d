"""A server at a desk, where one person follows another, and people at it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

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
