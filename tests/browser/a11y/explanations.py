"""Goes from explanation to explanation by the links between them, and measures each with everything open."""

from dataclasses import dataclass
from functools import cache

from playwright.sync_api import expect

from tests.browser.a11y import measures
from tests.browser.a11y.judging import Judged
from tests.browser.a11y.measures import Scheme
from tests.browser.a11y.places import places
from tests.browser.a11y.table import Row
from tests.browser.screen_checks import FACTS, english_in
from tests.browser.walking import Resident
from wmo_core.content.pages import load_pages, load_stories
from wmo_core.content.register import Register
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.ui.reading_links import STORIES

OTHER: dict[Scheme, Scheme] = {"light": "dark", "dark": "light"}


@dataclass(frozen=True)
class Explanations:
    """A list of links, and the pages that it leads to."""

    id: str
    pages: tuple[str, ...]


@dataclass
class Colours:
    """The faults in each scheme, and the scheme of the screen now."""

    now: Scheme = "light"
    light: int = 0
    dark: int = 0

    def add(self, faults: int) -> None:
        """Count faults for the scheme of now."""
        if self.now == "light":
            self.light += faults
        else:
            self.dark += faults


@cache
def groups() -> tuple[Explanations, ...]:
    """Return all explanations by group, then the stories."""
    found = [Explanations(group.id, group.pages) for group in load_wegwijzer().groups]
    return (*found, Explanations(STORIES, tuple(load_stories(Register.NL))))


def go_round(group: Explanations, resident: Resident, judged: Judged) -> Row:
    """Measure each explanation of a group, from the screen with their links."""
    resident.page.set_viewport_size(measures.PHONE)
    colours = Colours()
    sideways = english = 0
    for page in group.pages:
        _follow_link(page, resident)
        measures.open_all(resident)
        words = english_in(resident.page.evaluate(FACTS))
        judged.note(bool(words), f"{page}: Engels: {words}")
        english += len(words)
        outside = measures.sideways(resident.page)
        judged.note(outside > 0, f"{page}: op 320 px staat {outside} px buiten beeld")
        sideways = max(sideways, outside)
        _axe(page, resident, judged, colours)
    return Row(
        number=len(places()) + groups().index(group),
        screen=f"uitleg: {group.id}",
        register=resident.register.value,
        state=f"alle {len(group.pages)}",
        light=colours.light,
        dark=colours.dark,
        large=None,
        stops=None,
        keyboard_faults=0,
        sideways=sideways,
        focus="h1",
        english=english,
    )


def _follow_link(page: str, resident: Resident) -> None:
    """Press the link to a page below the page before; a story has no links to the other stories."""
    known = load_pages(resident.register) | load_stories(resident.register)
    link = resident.page.get_by_role("link", name=known[page].title, exact=True)
    before = resident.step
    if before.startswith("lezen/verhaal_"):
        resident.page.go_back()
        resident.arrive(before)
        before = resident.step
    link.last.click()
    resident.arrive(before)
    expect(resident.heading).to_have_text(known[page].title)
    measures.wait_until_drawn(resident)


def _axe(page: str, resident: Resident, judged: Judged, colours: Colours) -> None:
    """Run axe in both schemes; the second time only what another colour can change."""
    colours.add(judged.count(f"{page}, {colours.now}", measures.axe(resident.page)))
    colours.now = OTHER[colours.now]
    measures.ask_for(resident.page, colours.now)
    found = measures.axe(resident.page, measures.DARK_RULES)
    colours.add(judged.count(f"{page}, {colours.now}", found))
