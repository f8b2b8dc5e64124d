"""The charts: plotly's script of millions of bytes comes only when someone opens a chart."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screen_checks import check_screen
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.screens.all_screens import Screens

SMALL = 1_500_000  # bytes on the wire for a first visit, compressed


@pytest.fixture
def page(first_page: Page) -> Page:
    """The tab of someone who was never here before."""
    return first_page


@pytest.mark.parametrize(
    ("screen", "button"),
    [
        ("kosten", lambda words: words.kosten.grafiek.toon),
        ("termijnen", lambda words: words.termijnen.grafiek.toon),
    ],
)
def test_the_script_of_the_charts_is_loaded_only_when_a_chart_is_opened(
    screen: str, button: Callable[[Screens], str], page: Page, app_on: Callable[[str], ServerProcess]
) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    resident = Resident(page, app_on("2026-11-22"))
    sizes: dict[str, int] = {}
    page.on(
        "requestfinished", lambda request: sizes.update({request.url: request.sizes()["responseBodySize"]})
    )
    resident.open_with(example("mantelzorger"), screen)
    page.wait_for_load_state("networkidle")
    assert [url for url in sizes if "plotly" in url.lower()] == []
    assert sum(sizes.values()) < SMALL
    expect(page.get_by_role("table")).to_have_count(1)
    resident.button(resident.say(button(resident.screen))).click()
    expect(page.locator(".js-plotly-plot svg").first).to_be_visible()
    loaded = sum(size for url, size in sizes.items() if "plotly" in url.lower())
    assert loaded > 1_000_000
    expect(page.get_by_role("table")).to_have_count(1)
    # What plotly leaves behind is not a picture to read.
    expect(page.locator("body > #js-plotly-tester")).to_have_attribute("aria-hidden", "true")
    check_screen(resident, arrived=False)
