"""Every screen with something to fill in, from the list of all screens, and what someone fills in there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from playwright.sync_api import Locator

from tests.browser.a11y.acts import edit_an_item
from tests.browser.a11y.measures import open_all
from tests.browser.a11y.places import before, filled, places
from tests.browser.kept.leaving import fields
from tests.browser.walking import Resident
from wmo_core.plan.dossier import Dates, Dossier

WORDS = "Zo zeg ik het: één & <b>twee</b>"
WITH_BESLUIT = Dates(melding=date(2026, 9, 1), aanvraag=date(2026, 10, 20), besluit=date(2026, 11, 16))
MOST_TICKS = 3
BOXES = '[data-testid=stMain] [class*="st-key-v-"]'


@dataclass(frozen=True)
class Spot:
    """A screen with these answers, and what someone does there before they fill in."""

    name: str
    path: str
    dossier: Dossier
    prepare: Callable[[Resident], None] | None = None


def _type_a_booklet(resident: Resident) -> None:
    resident.go_on(resident.say(resident.screen.boekje.begin))


@cache
def spots() -> tuple[Spot, ...]:
    """Return every screen of the product, also those that turn out to have no field."""
    found = {f"{each.name} ({each.moments[0].state})": each for each in places()}
    every = tuple(Spot(name, each.path, each.dossier) for name, each in found.items())
    return (
        *every,
        Spot("plan (bewerken)", "plan", filled(), edit_an_item),
        Spot("brieven (bezwaar)", "brieven", filled().model_copy(update={"dates": WITH_BESLUIT})),
        Spot("boekje overtypen", "boekje", before("leeftijd"), _type_a_booklet),
    )


def fill_in(resident: Resident) -> dict[str, Any]:
    """Type in every field and make a few choices; return what stands in each field then."""
    open_all(resident)
    for key in list(fields(resident)):
        box = resident.page.locator(f"[data-testid=stMain] .{key}")
        text = box.locator("textarea, input[type=text]")
        if text.count() == 1 and text.is_editable():
            text.press_sequentially(WORDS)
    _choose(resident, resident.page.locator(f"{BOXES} [data-testid=stRadioOption]:last-of-type"))
    _choose(resident, resident.page.locator(f"{BOXES} [data-testid=stCheckbox] label"))
    resident.settle()
    return fields(resident)


def _choose(resident: Resident, found: Locator) -> None:
    """Press the first few; a press that is sent at once may take the others away."""
    for place in range(min(found.count(), MOST_TICKS)):
        if place < found.count() and found.nth(place).is_visible():
            found.nth(place).click()
            resident.settle()
