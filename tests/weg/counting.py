"""One showing of a screen, measured in the browser, and sums of showings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from playwright.sync_api import Page

from wmo_core.content.register import Register

SCRIPT = Path(__file__).with_name("counting.js")  # runs in the page before the app
_PAUSE_MS, _MOST_LOOKS = 120, 50
WORDS_A_MINUTE = {Register.NL: 150, Register.EASY_READ: 100}
SECONDS_AN_ANSWER = 15
_STEP_MINUTES = 5


@dataclass(frozen=True)
class Showing:
    """One showing of one screen, with the presses and answers given there. Height and places are pixels."""

    part: str
    place: str
    questions: tuple[str, ...]
    words: int
    closed: int
    height: int
    first: int | None
    next: int | None
    cards: int
    presses: int = 0
    answers: int = 0


@dataclass(frozen=True)
class Sum:
    """What some showings ask together. ``heights``: windows full."""

    screens: int
    presses: int
    words: int
    closed: int
    heights: float
    minutes: float

    @property
    def rounded(self) -> int:
        """The minutes, rounded up to five."""
        return ceil(self.minutes / _STEP_MINUTES) * _STEP_MINUTES


def add_up(showings: Iterable[Showing], window: int, register: Register) -> Sum:
    """Return the sum of showings in a window of this height."""
    found = list(showings)
    words = sum(each.words for each in found)
    answers = sum(each.answers for each in found)
    return Sum(
        screens=len(found),
        presses=sum(each.presses for each in found),
        words=words,
        closed=sum(each.closed for each in found),
        heights=sum(each.height for each in found) / window,
        minutes=words / WORDS_A_MINUTE[register] + answers * SECONDS_AN_ANSWER / 60,
    )


def look(page: Page, labels: list[str]) -> Mapping[str, int | None]:
    """Return what counting.js finds, once nothing moves any more: twice the same."""
    page.evaluate("document.fonts.ready.then(() => true)")
    before: Mapping[str, int | None] = {}
    for _ in range(_MOST_LOOKS):
        found: Mapping[str, int | None] = page.evaluate("(labels) => window.asksOf(labels)", labels)
        if found == before:
            return found
        before = found
        page.wait_for_timeout(_PAUSE_MS)
    raise AssertionError(f"Dit scherm komt niet tot rust: {before}")


def presses(page: Page) -> int:
    """Return how often someone pressed since the app was opened."""
    return int(page.evaluate("window.pressed"))
