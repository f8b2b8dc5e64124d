"""A server with accounts, and its first one of beheer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.staff.member import FIRST, Member, people_of
from wmo_core.access import Role
from wmo_core.today import now
from wmo_core.ui.state.deployment import ACCOUNTS


@pytest.fixture(scope="session")
def staff_server(start_server: Callable[[Path], ServerProcess]) -> ServerProcess:
    """A server with the product, where staff may log in."""
    with pytest.MonkeyPatch.context() as settings:
        settings.setenv(ACCOUNTS, "wachtwoord")
        return start_server(ROOT / "app.py")


@pytest.fixture
def member(first_page: Page, staff_server: ServerProcess, request: pytest.FixtureRequest) -> Member:
    """Someone of beheer with a first password, at a browser without a past."""
    name = f"baas-{abs(hash(request.node.name)) % 10**8}"
    people_of(staff_server).add(name, Role.BEHEER, FIRST, now())
    return Member(first_page, staff_server, name=name)
