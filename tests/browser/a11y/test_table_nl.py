"""Every screen in plain language: what axe, the keyboard, a phone and a screen reader make of it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.a11y.measuring import PLACES, measure
from tests.browser.a11y.places import Place
from tests.browser.server_process import ServerProcess
from wmo_core.content.register import Register


@pytest.mark.parametrize("place", PLACES)
def test_a_screen_has_no_barriers(
    place: Place, page: Page, app_on: Callable[[str], ServerProcess], request: pytest.FixtureRequest
) -> None:
    measure(place, Register.NL, page, app_on, request)
