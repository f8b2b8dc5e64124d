"""Does a screen fit its window, also with large text: what stands outside, and what axe finds then."""

from collections.abc import Iterable

from playwright.sync_api import Page, ViewportSize

from tests.browser.a11y import measures
from tests.browser.a11y.judging import Judged


def outside(state: str, page: Page, judged: Judged) -> int:
    """Return how many pixels stand outside the window."""
    found = measures.sideways(page)
    judged.note(found > 0, f"{state}: er staat {found} px buiten beeld")
    return found


def large(state: str, page: Page, judged: Judged, windows: Iterable[ViewportSize]) -> int:
    """Return the number of faults with text of 200 % in each window; the last window stays."""
    faults = 0
    with measures.large_text(page):
        for window in windows:
            page.set_viewport_size(window)
            name = f"{state}, 200 % op {window['width']} px"
            is_wide = outside(name, page, judged) > 0
            faults += judged.count(name, measures.axe(page, measures.LARGE_RULES)) + is_wide
    return faults
