"""What a first visit costs someone with a slow or dear connection."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example

SMALL = 1_500_000  # bytes on the wire, compressed


@pytest.mark.parametrize("screen", ["", "kosten"])
def test_a_first_visit_is_small(
    screen: str, first_page: Page, app_on: Callable[[str], ServerProcess]
) -> None:
    resident = Resident(first_page, app_on("2026-11-22"))
    sizes: list[int] = []
    first_page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    resident.open_with(example("mantelzorger"), screen)
    first_page.wait_for_load_state("networkidle")
    assert 0 < sum(sizes) < SMALL
