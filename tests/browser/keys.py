"""Someone who has a keyboard and nothing else. Each stop of the focus must be seen."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.names import one_line
from tests.browser.walking import Resident
from wmo_core.flows.answers import Answer
from wmo_core.flows.models import Question

LOOKING = Path(__file__).parent / "a11y/looking.js"
MOST_STOPS = 120
LEAST_CONTRAST = 3
_IS_FOCUSED = "(each) => each === document.activeElement"


@dataclass
class Keyboard:
    """The keys of a resident, and how many stops the focus made."""

    resident: Resident
    stops: int = 0

    @property
    def page(self) -> Page:
        """The tab."""
        return self.resident.page

    def tab_to(self, target: Locator, *, backwards: bool = False) -> None:
        """Press Tab until this has the focus; each stop on the way must be seen."""
        expect(target).to_have_count(1)
        for _ in range(MOST_STOPS):
            if target.evaluate(_IS_FOCUSED):
                return
            self.press("Shift+Tab" if backwards else "Tab")
            self.stops += 1
            unseen = self.page.evaluate(f"() => seen.ring({LEAST_CONTRAST})")
            assert unseen == [], unseen
        raise AssertionError(f"met Tab niet te bereiken: {target}")

    def press(self, key: str) -> None:
        """Press a key."""
        self.page.keyboard.press(key)

    def enter(self, target: Locator, *, backwards: bool = False) -> None:
        """Go to something with Tab and press Enter."""
        self.tab_to(target, backwards=backwards)
        self.press("Enter")

    def go_on(self, label: str) -> None:
        """Press a button with Enter and wait for the next screen, with focus on its heading."""
        before = self.resident.step
        self.enter(self.resident.button(label))
        self.resident.arrive(before)

    def next(self) -> None:
        """Press Verder with Enter."""
        self.go_on(self.resident.say(self.resident.screen.algemeen.verder))

    def skip_to_content(self) -> None:
        """Go past the top of the screen with the first link of the page."""
        skip = self.page.get_by_role("link", name="Ga naar de inhoud")
        self.enter(skip)
        expect(self.page.locator("main")).to_be_focused()

    def choose_radio(self, label: str) -> None:
        """Go into the group of answers, and with the arrows to one of them."""
        wanted = self.page.get_by_role("radio", name=one_line(label), exact=True)
        group = self.page.get_by_role("radiogroup").filter(has=wanted)
        self.tab_to(group.get_by_role("radio").first)
        self.press("Space")
        for _ in range(group.get_by_role("radio").count()):
            if wanted.is_checked():
                return
            self.press("ArrowDown")
        expect(wanted).to_be_checked()

    def tick(self, label: str) -> None:
        """Go to a tick box and press Space."""
        box = self.page.get_by_role("checkbox", name=one_line(label), exact=True)
        self.tab_to(box)
        self.press("Space")
        expect(box).to_be_checked()

    def type_in(self, field: Locator, words: str) -> None:
        """Go to a field and type."""
        self.tab_to(field)
        self.page.keyboard.type(words)
        expect(field).to_have_value(words)

    def fill_in(self, question: Question, answer: Answer) -> None:
        """Give the whole answer."""
        for option in question.all_options:
            name = self.resident.tile(question, option) if option in answer.chosen else ""
            if name and question.kind == "choice":
                self.choose_radio(name)
            elif name:
                self.tick(name)
        if answer.words:
            self.type_in(self.resident.words_field(question), answer.words)
