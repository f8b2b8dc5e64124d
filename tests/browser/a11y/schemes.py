"""Runs axe on one state of a screen in light and in dark, without a load between them."""

from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.a11y import measures
from tests.browser.a11y.judging import Judged
from tests.browser.a11y.measures import Scheme

OTHER: dict[Scheme, Scheme] = {"light": "dark", "dark": "light"}
NAMES: dict[Scheme, str] = {"light": "licht", "dark": "donker"}


@dataclass
class Schemes:
    """The faults in each scheme, and the scheme of the screen now.

    Each state is first measured in the colours that the state before ended with, by all rules; then in the
    other colours, by the rules that those can change. So each state costs one switch.
    """

    now: Scheme = "light"

    def count(self, state: str, page: Page, judged: Judged) -> dict[Scheme, int]:
        """Run axe in both schemes; return how many faults there are in each."""
        first = self._count(state, page, judged, None)
        self.now = OTHER[self.now]
        measures.ask_for(page, self.now)
        return first | self._count(state, page, judged, measures.COLOUR_RULES)

    def _count(self, state: str, page: Page, judged: Judged, rules: list[str] | None) -> dict[Scheme, int]:
        return {self.now: judged.count(f"{state}, {NAMES[self.now]}", measures.axe(page, rules))}
