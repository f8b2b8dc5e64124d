"""Goes from explanation to explanation by the links between them, and measures each with everything open."""

from collections import Counter
from dataclasses import dataclass
from functools import cache

from playwright.sync_api import expect

from tests.browser.a11y import measures, widths
from tests.browser.a11y.judging import Judged
from tests.browser.a11y.measures import Scheme
from tests.browser.a11y.places import places
from tests.browser.a11y.schemes import Schemes
from tests.browser.a11y.table import Row
from tests.browser.screen_checks import FACTS, english_in
from tests.browser.walking import Resident
from wmo_core.content.explanations import load_explanations, load_stories
from wmo_core.content.register import Register
from wmo_core.content.wegwijzer import load_wegwijzer


@dataclass(frozen=True)
class Explanations:
    """A list of links, and the pages that it leads to."""

    id: str
    pages: tuple[str, ...]


@cache
def groups() -> tuple[Explanations, ...]:
    """Return all explanations by group, then the stories."""
    found = [Explanations(group.id, group.pages) for group in load_wegwijzer().groups]
    return (*found, Explanations("verhalen", tuple(load_stories(Register.NL))))


def go_round(group: Explanations, resident: Resident, judged: Judged) -> Row:
    """Measure each explanation of a group, from the screen with their links."""
    resident.page.set_viewport_size(measures.PHONE)
    schemes, faults = Schemes(), Counter[Scheme]()
    sideways = english = large = 0
    for page in group.pages:
        _follow_link(page, resident)
        measures.open_all(resident)
        words = english_in(resident.page.evaluate(FACTS))
        judged.note(bool(words), f"{page}: Engels: {words}")
        english += len(words)
        sideways = max(sideways, widths.outside(f"{page}, 320 px", resident.page, judged))
        faults.update(schemes.count(page, resident.page, judged))
        large += widths.large(page, resident.page, judged, (measures.PHONE,))
    return Row(
        number=len(places()) + groups().index(group),
        screen=f"uitleg: {group.id}",
        register=resident.register.value,
        state=f"alle {len(group.pages)}",
        light=faults["light"],
        dark=faults["dark"],
        large=large,
        stops=None,
        keyboard_faults=0,
        sideways=sideways,
        focus="h1",
        english=english,
    )


def _follow_link(page: str, resident: Resident) -> None:
    """Press the link to a page, on the screen of its group: a page itself leads to a few others only."""
    known = load_explanations(resident.register) | load_stories(resident.register)
    link = resident.page.get_by_role("link", name=known[page].title, exact=True)
    before = resident.step
    if before.removeprefix("lezen/") in known:
        resident.page.go_back()
        resident.arrive(before)
        before = resident.step
    link.last.click()
    resident.arrive(before)
    expect(resident.heading).to_have_text(known[page].title)
    measures.wait_until_drawn(resident)
